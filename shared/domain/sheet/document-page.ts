import { z } from 'zod';
import { locales } from '../../i18n/locales.ts';
import { CalendarDate } from '../primitives.ts';

/** What the print page `document` is handed: headings and lines, in words already. It shows nothing that is not in here. */
export const DocumentPage = z.strictObject({
  /** The language of the words in here; the date is written in it. */
  language: z.enum(locales),
  title: z.string().max(200),
  /** One sentence below the title: what this is and for whom. */
  under: z.string().max(1000),
  madeOn: CalendarDate,
  sections: z.array(
    z.strictObject({ heading: z.string().max(200), lines: z.array(z.strictObject({ label: z.string(), value: z.string() })) }),
  ),
  /** The last line: how to tell this paper from another. */
  mark: z.string().max(400),
});
export type DocumentPage = z.infer<typeof DocumentPage>;
