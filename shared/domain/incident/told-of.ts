import type { ToldBy } from './incident.ts';
import type { Pronoun } from './pronoun.ts';

type Told = Partial<ToldBy>;

/** Whether somebody told us who is not the person it happened to. */
export function isToldByAnother({ role }: Pick<Told, 'role'>): boolean {
  return role === 'witness' || role === 'third-party';
}

/** How to speak of the person it happened to: as their own part of the record says where another told us, or else as who told us says. */
export function survivorPronoun(told: Told): Pronoun {
  const { pronoun } = (isToldByAnother(told) ? told.happenedTo : undefined) ?? told;
  return pronoun ?? 'they';
}

/** What the person it happened to is called, as far as it was said. */
export function survivorAlias({ role, alias, happenedTo }: ToldBy): string {
  return isToldByAnother({ role }) ? happenedTo.alias : alias;
}

/** Whether the person's own part is shown: where another told us, and wherever something stands in it, so that nothing is kept unseen. */
export function hasHappenedTo({ role, happenedTo: { alias, name, phone, knows } }: ToldBy): boolean {
  return isToldByAnother({ role }) || knows !== null || [alias, name, phone].some((words) => words !== '');
}
