import { type OffenceCode, offenceCodes } from '#shared/domain/incident/offence.ts';
import { isPart, wordsOf } from '#shared/domain/search/fold.ts';
import type { SearchFilters, SearchNoun } from '#shared/domain/search/search.ts';
import type { Sought } from '#shared/domain/search/sought.ts';
import { vocabulary as cy } from '#shared/i18n/cy/vocabulary.ts';
import { vocabulary as en } from '#shared/i18n/en/vocabulary.ts';
import { vocabulary as ro } from '#shared/i18n/ro/vocabulary.ts';
import { localAuthorities } from '#shared/reference/local-authorities.ts';
import { policeForces } from '#shared/reference/police-forces.ts';
import { type Expression, facet, filterGroups, type Term, termOf, wholeTerm } from './tokens.ts';

/** Something that stands in a record as a code, and the words people see for it. */
type Named = { words: readonly string[]; term: Term };

/** Organisations that send reports, by their names. */
export function namedSenders(organisations: Iterable<readonly [string, { name: string }]>): Named[] {
  return [...organisations].map(([id, { name }]) => ({ words: wordsOf(name), term: wholeTerm(facet('by', id)) }));
}

/** Words people see for an offence, in every language of the app: colleagues on one laptop need not speak the same. */
function offenceWords(code: OffenceCode): string[] {
  const id = `offence.${code}` as const;
  // The short words of another language ("neu", "sau") stand in half of all offences and begin English words.
  const translated = [cy[id], ro[id]].flatMap((words) => wordsOf(words ?? '')).filter((word) => word.length > 3);
  return [...wordsOf(en[id]), ...translated];
}

/** Codes of a record by the words people see for them, so that "robb" finds what was marked as robbery and "mersey" what happened there. */
const named: readonly Named[] = [
  ...offenceCodes.map((code) => ({ words: offenceWords(code), term: wholeTerm(facet('what', code)) })),
  ...policeForces.map(({ id, name, area }) => ({ words: wordsOf(`${name} ${area}`), term: wholeTerm(facet('force', id)) })),
  ...localAuthorities.map(({ gss, name }) => ({ words: wordsOf(name), term: wholeTerm(facet('council', gss)) })),
];

/** Words of the trade that stand in the name of every force and would find everything. */
const everywhere = new Set(['police', 'constabulary', 'service']);

/** What must hold for things of one noun: the words sought, in a text or in the name of a code, and the filters. */
export function expressionOf(noun: SearchNoun, { wanted }: Sought, filters: SearchFilters, senders: readonly Named[] = []): Expression {
  const groups = wanted.map(({ ways }) =>
    ways.flatMap((way) => [way.map(termOf), ...(way.length === 1 ? codesNamed([...named, ...senders], way[0] as string) : [])]),
  );
  return [[[wholeTerm(facet('noun', noun))]], ...groups, ...filterGroups(filters)];
}

function codesNamed(list: readonly Named[], part: string): Term[][] {
  if (!isPart(part)) return [];
  return list.filter(({ words }) => words.some((word) => !everywhere.has(word) && word.startsWith(part))).map(({ term }) => [term]);
}
