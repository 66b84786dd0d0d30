import type { Report } from './report.ts';
import { areas, datePrecisions, type Widening } from './widening.ts';

type Place = Widening['place'];
type Precision = Widening['precision'];

/** What could be said instead, so that the report no longer points to one person. */
export type SmallPlace = {
  /** Reports like this one that the scheme can expect in the same place and time; below one, it may point to one person. */
  expected: number;
  /** The gentlest widening that reaches one, or the widest there is. */
  propose: Widening;
};

/**
 * Published anchors (design notes, domain.md, "Synthesis recipe"): 50 to 60 reports a month in the whole country; shares of London, the North
 * West and the West Midlands; the rest share .40. Shares by sector are from the same place.
 */
const reportsAMonth = 55;
const shareOfForce: Readonly<Record<string, number>> = {
  metropolitan: 0.22,
  'city-of-london': 0.01,
  'greater-manchester': 0.09,
  merseyside: 0.06,
  'west-midlands': 0.13,
};
/** .40 over the forces that are not in the three regions named above. Cleveland counted 5 to 18 a year; this gives 7. */
const shareOfOtherForce = 0.0105;
const shareOfSector: Readonly<Record<NonNullable<Report['sector']>, number>> = {
  street: 0.35,
  independent: 0.25,
  online: 0.2,
  parlour: 0.1,
  agency: 0.05,
  other: 0.05,
  // Says nothing, so it narrows nothing down.
  'not-sure': 1,
  'rather-not-say': 1,
};
/** Assumed, for want of a source: a force has about eight districts, a district about six outward postcodes; a rare fact fits one in ten. */
const districtsInForce = 8;
const outcodesInDistrict = 6;
const rareFactFits = 0.1;

/** Months in which a reader places the report: a day is remembered as "that month", a month as "that season", a year as "about then". */
const monthsRead: Readonly<Record<Precision, number>> = { day: 1, month: 3, year: 12, 'not-sure': 24 };

/** Fewer than one other report to be mistaken for: small cells of one are the ones that disclose (k-anonymity with k = 2). */
const fewest = 1;

/**
 * Warns when date, place, sector and rare facts together could point to one person, and proposes a wider date or area. Null when enough
 * others could be meant. `rareFacts` counts what a worker chose to keep about the survivor (age, origin, work, looks). A warning, never a bar.
 */
export function smallPlace(report: Pick<Report, 'when' | 'where' | 'sector'>, rareFacts: number): SmallPlace | null {
  const place = placeOf(report.where);
  const { precision } = report.when;
  const count = (at: { precision: Precision; place: Place }) => expected(report, at, rareFacts);
  const now = count({ precision, place });
  if (place === 'nation' || now >= fewest) return null;
  const wider = areas
    .slice(areas.indexOf(place))
    .flatMap((wide, steps) =>
      datePrecisions.slice(datePrecisions.indexOf(precision)).map((date, more) => ({ place: wide, precision: date, cost: steps + more })),
    )
    .sort((a, b) => a.cost - b.cost || count(b) - count(a));
  const enough = wider.find((option) => count(option) >= fewest) ?? wider.at(-1);
  return { expected: now, propose: { precision: enough?.precision ?? 'not-sure', place: enough?.place ?? 'nation' } };
}

function placeOf(where: Report['where']): Place {
  if (where.outcode !== null) return 'outcode';
  if (where.localAuthority !== null || where.town.trim() !== '') return 'local-authority';
  return where.force === null ? 'nation' : 'force';
}

function expected(report: Pick<Report, 'where' | 'sector'>, at: { precision: Precision; place: Place }, rareFacts: number): number {
  const force = report.where.force === null ? shareOfOtherForce : (shareOfForce[report.where.force] ?? shareOfOtherForce);
  const area =
    at.place === 'nation'
      ? 1
      : at.place === 'force'
        ? force
        : at.place === 'local-authority'
          ? force / districtsInForce
          : force / districtsInForce / outcodesInDistrict;
  const sector = report.sector === null ? 1 : shareOfSector[report.sector];
  return reportsAMonth * monthsRead[at.precision] * area * sector * rareFactFits ** rareFacts;
}
