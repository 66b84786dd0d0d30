import { EventPublisher, implement } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { app, type BrowserWindow, type MessagePortMain } from 'electron';
import { shellContract } from '#shared/contract/shell.ts';
import type { Hiding } from './hide.ts';
import type { createIdleLock } from './idle-lock.ts';
import type { Language } from './language.ts';
import type { createLight } from './light.ts';
import { openAfterAsking } from './links.ts';
import type { Printing } from './printing.ts';
import { safeLink } from './safe-link.ts';
import { createSaving } from './saving.ts';
import type { VaultHost } from './vault-host.ts';

export type ShellEvent =
  | { type: 'vault-gone'; reference: string }
  | { type: 'vault-back' }
  | { type: 'command'; id: string }
  | { type: 'system-locked' };
export type ShellEvents = EventPublisher<{ shell: ShellEvent }>;
export const createShellEvents = (): ShellEvents => new EventPublisher();

export type ShellParts = {
  window: BrowserWindow;
  host: VaultHost;
  events: ShellEvents;
  light: ReturnType<typeof createLight>;
  language: Language;
  idleLock: ReturnType<typeof createIdleLock>;
  hiding: Hiding;
  printing: Printing;
  runtime: 'official' | 'stand-in';
  /** Starts the vault again and hands the window its new port. */
  restartVault: () => Promise<boolean>;
  log: (line: string) => void;
};

/** Answers the shell contract on ports handed to our page. */
export function createShellAnswers(parts: ShellParts): { answer(port: MessagePortMain): void } {
  const { window, host, events, light, language, idleLock, hiding, printing } = parts;
  const saving = createSaving();
  const os = implement(shellContract);

  /** What fails while printing or saving is told as one refusal; the log keeps the kind of error, never its text, which may name a file. */
  const orPrintFailed = <T>(work: Promise<T>, refuse: () => Error) => orRefused('print-failed', work, refuse);
  const orNotSaved = <T>(work: Promise<T>, refuse: () => Error) => orRefused('file-not-saved', work, refuse);
  async function orRefused<T>(what: string, work: Promise<T>, refuse: () => Error): Promise<T> {
    try {
      return await work;
    } catch (error) {
      parts.log(`${what} error=${error instanceof Error ? error.name : 'unknown'}`);
      throw refuse();
    }
  }

  const router = os.router({
    about: os.about.handler(() => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      runtime: parts.runtime,
      platform: process.platform,
      sandboxed: !app.commandLine.hasSwitch('no-sandbox'),
    })),
    events: os.events.handler(async function* ({ signal }) {
      const coming = events.subscribe('shell', { ...(signal && { signal }) });
      // A window that opens after the vault has died must learn of it too.
      const gone = host.goneReference();
      if (gone !== null) yield { type: 'vault-gone' as const, reference: gone };
      yield* coming;
    }),
    restartVault: os.restartVault.handler(async () => ({ started: await parts.restartVault() })),
    idleLock: {
      get: os.idleLock.get.handler(() => ({ minutes: idleLock.get() })),
      set: os.idleLock.set.handler(({ input }) => ({ minutes: idleLock.set(input.minutes) })),
    },
    light: {
      get: os.light.get.handler(() => light.get()),
      set: os.light.set.handler(({ input }) => light.set(input.follows)),
    },
    language: {
      get: os.language.get.handler(() => ({ language: language.get() })),
      set: os.language.set.handler(async ({ input }) => ({ language: await language.set(input.language) })),
    },
    window: {
      hide: os.window.hide.handler(() => {
        hiding.hide();
        return { hidden: hiding.isHidden() };
      }),
    },
    printing: {
      preview: os.printing.preview.handler(({ input, errors }) =>
        orPrintFailed(printing.preview({ page: input.page, data: input.data }), () => errors['print/failed']({ data: {} })),
      ),
      save: os.printing.save.handler(({ input, errors }) =>
        orPrintFailed(
          printing.save(window, input.pdf, input.name).then((saved) => ({ saved })),
          () => errors['print/failed']({ data: {} }),
        ),
      ),
      printers: os.printing.printers.handler(async () => ({ printers: await printing.printers(window) })),
      print: os.printing.print.handler(({ input, errors }) =>
        orPrintFailed(
          printing.print(input.pdf, input.printer, input.copies).then((printed) => ({ printed })),
          () => errors['print/failed']({ data: {} }),
        ),
      ),
    },
    saveText: os.saveText.handler(({ input, errors }) =>
      orPrintFailed(
        printing.saveText(window, input.text, input.name, input.kind).then((saved) => ({ saved })),
        () => errors['print/failed']({ data: {} }),
      ),
    ),
    saving: {
      begin: os.saving.begin.handler(({ input, errors }) =>
        orNotSaved(
          saving.begin(window, input.name).then((id) => ({ saving: id })),
          () => errors['file/not-saved']({ data: {} }),
        ),
      ),
      take: os.saving.take.handler(({ input, errors }) =>
        orNotSaved(
          saving.take(input.saving, input.data).then(() => ({ taken: true })),
          () => errors['file/not-saved']({ data: {} }),
        ),
      ),
      finish: os.saving.finish.handler(({ input, errors }) =>
        orNotSaved(
          saving.finish(input.saving, input.isWhole).then((saved) => ({ saved })),
          () => errors['file/not-saved']({ data: {} }),
        ),
      ),
    },
    openLink: os.openLink.handler(async ({ input, errors }) => {
      const link = safeLink(input.url);
      if (link === null) throw errors['link/refused']({ data: {} });
      return { opened: await openAfterAsking(window, language, link) };
    }),
  });
  const handler = new RPCHandler(router);
  return {
    answer(port) {
      handler.upgrade(port);
      port.start();
    },
  };
}
