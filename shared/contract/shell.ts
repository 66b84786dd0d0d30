import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { refuses } from './refusal-errors.ts';

/** Minutes without a key or a press after which the app locks. There is no never: the laptop may be anybody's a moment later. */
export const idleMinutes = [2, 5, 10, 20, 30] as const;
export type IdleMinutes = (typeof idleMinutes)[number];
export const defaultIdleMinutes: IdleMinutes = 10;
const IdleMinutes = z.literal(idleMinutes);
export const isIdleMinutes = (value: unknown): value is IdleMinutes => IdleMinutes.safeParse(value).success;

/** Acts of the window itself: no domain word in here. */
export const shellContract = {
  about: oc.output(
    z.strictObject({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      runtime: z.enum(['official', 'stand-in']),
      platform: z.string(),
      sandboxed: z.boolean(),
    }),
  ),
  /** State of the vault process and requests made through menu or keys. */
  events: oc.output(
    eventIterator(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('vault-gone'), reference: z.string() }),
        z.strictObject({ type: z.literal('vault-back') }),
        z.strictObject({ type: z.literal('command'), id: z.string() }),
        z.strictObject({ type: z.literal('system-locked') }),
      ]),
    ),
  ),
  /** Starts the vault process again after it has died. The window is then handed a new port. */
  restartVault: oc.output(z.strictObject({ started: z.boolean() })),
  light: {
    get: oc.output(z.strictObject({ light: z.enum(['day', 'night']), follows: z.enum(['system', 'day', 'night']) })),
    set: oc
      .input(z.strictObject({ follows: z.enum(['system', 'day', 'night']) }))
      .output(z.strictObject({ light: z.enum(['day', 'night']), follows: z.enum(['system', 'day', 'night']) })),
  },
  /** The language of the app on this laptop. Chosen before any vault is open, so it is no fact of a vault; what `set` answers holds at once. */
  language: {
    get: oc.output(z.strictObject({ language: z.enum(locales) })),
    set: oc.input(z.strictObject({ language: z.enum(locales) })).output(z.strictObject({ language: z.enum(locales) })),
  },
  /** When the app locks by itself on this laptop. */
  idleLock: {
    get: oc.output(z.strictObject({ minutes: IdleMinutes })),
    set: oc.input(z.strictObject({ minutes: IdleMinutes })).output(z.strictObject({ minutes: IdleMinutes })),
  },
  window: {
    /** `F8`: hides this window behind a neutral one at once. */
    hide: oc.output(z.strictObject({ hidden: z.boolean() })),
  },
  printing: {
    /** Renders a print page of ours to PDF in a hidden window. `page` is a route below `print/`; `data` is handed to it as JSON. */
    preview: oc
      .input(z.strictObject({ page: z.enum(['sheet', 'recovery', 'receipt', 'consent-form', 'document']), data: z.unknown() }))
      .output(z.strictObject({ pdf: z.base64(), pages: z.number().int() }))
      .errors(refuses('print/failed')),
    /** Asks where, and writes the file. */
    save: oc
      .input(z.strictObject({ pdf: z.base64(), name: z.string().max(120) }))
      .output(z.strictObject({ saved: z.boolean() }))
      .errors(refuses('print/failed')),
    printers: oc.output(
      z.strictObject({ printers: z.array(z.strictObject({ name: z.string(), label: z.string(), isDefault: z.boolean() })) }),
    ),
    print: oc
      .input(z.strictObject({ pdf: z.base64(), printer: z.string().nullable(), copies: z.number().int().min(1).max(200) }))
      .output(z.strictObject({ printed: z.boolean() }))
      .errors(refuses('print/failed')),
  },
  /** Asks where, and writes a text file: a calendar, a list for a spreadsheet, a machine-readable copy. */
  saveText: oc
    .input(z.strictObject({ text: z.string().max(100_000_000), name: z.string().max(120), kind: z.enum(['ics', 'csv', 'json']) }))
    .output(z.strictObject({ saved: z.boolean() }))
    .errors(refuses('print/failed')),
  /** A copy a person takes out of the app: asks where, then takes it in pieces. What was not finished is removed. */
  saving: {
    begin: oc
      .input(z.strictObject({ name: z.string().min(1).max(200) }))
      .output(z.strictObject({ saving: z.string().nullable() }))
      .errors(refuses('file/not-saved')),
    take: oc
      .input(z.strictObject({ saving: z.string(), data: z.base64() }))
      .output(z.strictObject({ taken: z.boolean() }))
      .errors(refuses('file/not-saved')),
    finish: oc
      .input(z.strictObject({ saving: z.string(), isWhole: z.boolean() }))
      .output(z.strictObject({ saved: z.boolean() }))
      .errors(refuses('file/not-saved')),
  },
  /** Opens an https address in the browser, after asking. Anything else is refused. */
  openLink: oc
    .input(z.strictObject({ url: z.string().max(2000) }))
    .output(z.strictObject({ opened: z.boolean() }))
    .errors(refuses('link/refused')),
};
export type ShellContract = typeof shellContract;
