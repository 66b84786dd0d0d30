import { z } from 'zod';
import { locales } from '../../i18n/locales.ts';
import { AlertContent, AlertDocument } from '../alert/alert.ts';
import { CalendarDate } from '../primitives.ts';

/** What makes a sheet a numbered one. */
export const SheetIssue = AlertDocument.pick({ number: true, version: true, msgType: true, seenCode: true });
export type SheetIssue = z.infer<typeof SheetIssue>;

/**
 * What the print page `sheet` is handed: the alert as it stands and the facts of this printing. The page holds no door to the vault and
 * shows nothing that is not in here.
 */
export const SheetPage = z.strictObject({
  content: AlertContent,
  /** Null for a draft: it has no number yet and says on its face that it is a draft. */
  issue: SheetIssue.nullable(),
  /** The day in the place where it is printed. */
  printedOn: CalendarDate,
  /** Where anybody may check a number, if the scheme has such an address. Becomes the QR code; without it the code holds the sheet's number. */
  checkAddress: z
    .url({ protocol: /^https$/ })
    .max(200)
    .nullable(),
  /** The version that took the place of this one, when an old version is printed after all. */
  supersededBy: z.number().int().positive().nullable(),
});
export type SheetPage = z.infer<typeof SheetPage>;

/** What the print page `recovery` is handed. The key is on this page and nowhere else. */
export const RecoverySheet = z.strictObject({
  recoveryKey: z.string().min(1).max(200),
  madeOn: CalendarDate,
  /** Of whoever made the vault: it is for them and their colleagues. */
  language: z.enum(locales),
});
export type RecoverySheet = z.infer<typeof RecoverySheet>;

/** The key in the groups one reads out: parted at spaces and hyphens. */
export function recoveryGroups(recoveryKey: string): string[] {
  return recoveryKey.split(/[\s-]+/).filter((group) => group.length > 0);
}

/** The sheet of a published alert. `printedOn` is the local day of printing. */
export function sheetOf(document: AlertDocument, printedOn: CalendarDate, checkAddress: string | null = null): SheetPage {
  const {
    id: _id,
    format: _format,
    number,
    version,
    msgType,
    seenCode,
    sentAt: _sentAt,
    author: _author,
    approver: _approver,
    ...content
  } = document;
  return { content, issue: { number, version, msgType, seenCode }, printedOn, checkAddress, supersededBy: null };
}

/** The sheet a draft would make. */
export function draftSheet(content: AlertContent, printedOn: CalendarDate): SheetPage {
  return { content, issue: null, printedOn, checkAddress: null, supersededBy: null };
}
