import type { FindingKind } from '../../report.ts';

/** What a word can be to the second reader: nothing, the offender's, or part of something that identifies, in four groups of kinds. */
export const groups = ['offender', 'person', 'contact', 'place', 'about'] as const;
export type Group = (typeof groups)[number];
export type Identifying = Exclude<Group, 'offender'>;
export const identifyingGroups = groups.filter((group): group is Identifying => group !== 'offender');

/** Outside, then for each group a label that begins a phrase and one that goes on with it. */
export const labels: readonly string[] = ['O', ...groups.flatMap((group) => [`B-${group}`, `I-${group}`])];

export const outside = 0;
export const begins = (group: Group): number => 1 + 2 * groups.indexOf(group);
export const goesOn = (group: Group): number => 2 + 2 * groups.indexOf(group);

/** The group of each kind of finding. */
export const groupOf: Readonly<Record<FindingKind, Identifying>> = {
  name: 'person',
  alias: 'person',
  phone: 'contact',
  email: 'contact',
  handle: 'contact',
  plate: 'contact',
  address: 'place',
  postcode: 'place',
  venue: 'place',
  workplace: 'place',
  school: 'place',
  landmark: 'place',
  place: 'place',
  relative: 'about',
  health: 'about',
  birth: 'about',
  age: 'about',
  origin: 'about',
  appearance: 'about',
  other: 'about',
};
