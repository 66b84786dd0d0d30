import { z } from 'zod';
import { CalendarDate } from '../primitives.ts';
import { ReportKind } from './aftermath.ts';
import type { IncidentFields } from './incident.ts';
import { OffenceCode } from './offence.ts';

/** What a list shows of an incident without reading its story. */
export const IncidentSummary = z.strictObject({
  about: ReportKind,
  what: z.array(OffenceCode),
  /** First words of the story on one line, at most 80 characters. */
  opening: z.string(),
  /** Only where a day was said: a list must not turn “some time in 2014” into the first of January. */
  on: CalendarDate.nullable(),
  placeKind: z.string().nullable(),
  force: z.string().nullable(),
});
export type IncidentSummary = z.infer<typeof IncidentSummary>;

const openingLength = 80;

/** Cuts between characters as people see them, so that no letter with marks and no emoji is torn apart. */
export function summarise(fields: Pick<IncidentFields, 'about' | 'what' | 'story' | 'when' | 'where'>): IncidentSummary {
  return {
    about: fields.about,
    what: fields.what,
    opening: opening(fields.story),
    on: fields.when.precision === 'exact' || fields.when.precision === 'day' ? fields.when.on : null,
    placeKind: fields.where.kind,
    force: fields.where.force,
  };
}

/** Making one costs more than using it. */
const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });

function opening(story: string): string {
  const head = story
    .trimStart()
    .slice(0, 20 * openingLength)
    .replace(/\s+/gu, ' ')
    .trimEnd();
  if (head.length <= openingLength) return head;
  let text = '';
  for (const { segment } of signs.segment(head)) {
    if (text.length + segment.length > openingLength) break;
    text += segment;
  }
  return text.trimEnd();
}
