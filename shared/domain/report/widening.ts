import { z } from 'zod';
import type { FindingDecision, FindingKind, Report } from './report.ts';

export const datePrecisions = ['day', 'month', 'year', 'not-sure'] as const;
export const areas = ['outcode', 'local-authority', 'force', 'nation'] as const;

/** How coarse a report speaks of date and place, where a worker chose that it should say less than the record. */
export const Widening = z.strictObject({ precision: z.enum(datePrecisions), place: z.enum(areas) });
export type Widening = z.infer<typeof Widening>;

/** The report with date and place no finer than `to`. What is coarser already stays as it is; nothing is ever made finer. */
export function widen(report: Report, to: Widening): Report {
  const place = areas.indexOf(to.place);
  const { where, when } = report;
  return {
    ...report,
    when: datePrecisions.indexOf(when.precision) >= datePrecisions.indexOf(to.precision) ? when : coarser(when, to.precision),
    where: {
      ...where,
      outcode: place >= areas.indexOf('local-authority') ? null : where.outcode,
      localAuthority: place >= areas.indexOf('force') ? null : where.localAuthority,
      town: place >= areas.indexOf('force') ? '' : where.town,
      force: place >= areas.indexOf('nation') ? null : where.force,
    },
    // First and last day of the messages would give the date back.
    messages: report.messages !== null && to.precision !== 'day' ? { ...report.messages, firstOn: null, lastOn: null } : report.messages,
  };
}

function coarser(when: Report['when'], precision: Widening['precision']): Report['when'] {
  if (precision === 'month' && when.on !== null) return { precision, on: `${when.on.slice(0, 7)}-01`, partOfDay: null };
  if (precision === 'year' && when.on !== null) return { precision, on: `${when.on.slice(0, 4)}-01-01`, partOfDay: null };
  return { precision: 'not-sure', on: null, partOfDay: null };
}

const rareKinds: ReadonlySet<FindingKind> = new Set(['age', 'birth', 'origin', 'health', 'appearance', 'workplace', 'school', 'landmark']);

/** How many facts that hold of few people a worker decided to leave in: they count against how many could be meant. */
export function rareFactsKept(
  findings: readonly { key: string; kind: FindingKind }[],
  decisions: Readonly<Record<string, FindingDecision>>,
): number {
  const kept = findings.filter(({ key, kind }) => rareKinds.has(kind) && decisions[key]?.act === 'keep');
  return new Set(kept.map(({ key }) => key)).size;
}
