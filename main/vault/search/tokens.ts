import { endingsOf, isPart, wordsOf } from '#shared/domain/search/fold.ts';
import type { SearchFilters, SearchNoun } from '#shared/domain/search/search.ts';
import type { SearchDocument } from './document.ts';

/** Letters of one record that are read. Far above any note; a pasted book is found by its beginning. */
const mostRead = 400_000;
/** Facets are tokens too, so that words and filters meet in one walk of the index. Private-use signs cannot be typed into them: words hold letters, digits and marks only. */
const facetSign = '\ue000';
const joint = '\ue001';

/** The token of a facet, such as the police force of a record. */
export function facet(name: 'noun' | 'what' | 'force' | 'council' | 'by' | 'severity' | 'month', value: string): string {
  return facetSign + name.slice(0, 2) + joint + value.toLowerCase().replace(/[^a-z0-9]/g, joint);
}

/** Everything one document is found by. */
export function tokensOf(noun: SearchNoun, document: SearchDocument): Set<string> {
  const { texts, what, forces, councils, by, severity, on } = document;
  const tokens = new Set<string>();
  const addWord = (word: string) => {
    for (const ending of endingsOf(word)) tokens.add(ending);
  };
  let room = mostRead;
  for (const { text } of texts) {
    const read = text.slice(0, room);
    room -= read.length;
    for (const word of new Set(wordsOf(read))) addWord(word);
    for (const run of read.match(/\d[\d\s().\-/]{3,40}\d/g) ?? []) addWord(run.replace(/\D/g, ''));
  }
  for (const { kind, normal } of document.points()) {
    for (const word of wordsOf(normal.replaceAll('?', ''))) addWord(word);
    if (kind === 'phone' && normal.startsWith('+44')) addWord(`0${normal.slice(3).replaceAll('?', '')}`);
  }
  tokens.add(facet('noun', noun));
  tokens.add(facet('by', by));
  for (const code of what) tokens.add(facet('what', code));
  for (const force of forces) tokens.add(facet('force', force));
  for (const council of councils) tokens.add(facet('council', council));
  if (severity !== null) tokens.add(facet('severity', severity));
  if (on !== null) tokens.add(facet('month', on.slice(0, 7)));
  return tokens;
}

/** A token that must be there, whole or as the beginning of one. */
export type Term = { token: string; isBeginning: boolean };

export function termOf(part: string): Term {
  return { token: part, isBeginning: isPart(part) };
}

export function wholeTerm(token: string): Term {
  return { token, isBeginning: false };
}

/** Groups that must all hold; a group holds when any of its ways does, and a way when all of its terms do. */
export type Expression = readonly (readonly (readonly Term[])[])[];

/** The expression in the query language of FTS5. Never empty: a noun is always asked for. */
export function toMatch(expression: Expression): string {
  const term = ({ token, isBeginning }: Term) => `"${token.replaceAll('"', '')}"${isBeginning ? '*' : ''}`;
  return expression.map((ways) => `(${ways.map((way) => `(${way.map(term).join(' AND ')})`).join(' OR ')})`).join(' AND ');
}

/** The same on tokens that are in no index: drafts. */
export function holds(expression: Expression, tokens: ReadonlySet<string>): boolean {
  const has = ({ token, isBeginning }: Term) => tokens.has(token) || (isBeginning && [...tokens].some((known) => known.startsWith(token)));
  return expression.every((ways) => ways.some((way) => way.every(has)));
}

/** Months from one day to another as facets; null when that would be more than five years, which is cheaper to look at one by one. */
export function monthsBetween(from: string, to: string): Term[][] | null {
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  if (last - first > 60 || last < first) return null;
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const month = first + place;
    return [wholeTerm(facet('month', `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`))];
  });
}

/** The filters that are facets, as groups of an expression. */
export function filterGroups({ what, force, writtenBy, severity, from, to }: SearchFilters): Term[][][] {
  const groups: Term[][][] = [];
  if (what.length > 0) groups.push(what.map((code) => [wholeTerm(facet('what', code))]));
  if (force !== null) groups.push([[wholeTerm(facet('force', force))]]);
  if (writtenBy !== null) groups.push([[wholeTerm(facet('by', writtenBy))]]);
  if (severity !== null) groups.push([[wholeTerm(facet('severity', severity))]]);
  const months = from !== null && to !== null ? monthsBetween(from, to) : null;
  if (months !== null) groups.push(months);
  return groups;
}
