import { compareContactPoints } from '#shared/domain/contact-point/compare.ts';
import { isFiltering, type SearchFilters, type SearchHit, type SearchNoun } from '#shared/domain/search/search.ts';
import { partsSought, readSought, type Sought } from '#shared/domain/search/sought.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { refuseReversed } from '../clock/days.ts';
import type { OpenVault } from '../context.ts';
import { draftDocuments } from '../drafts/searchable.ts';
import { currentMembership } from '../enrolment/queries.ts';
import type { In, Out } from '../procedures.ts';
import { incidentsStanding } from '../reports/queries.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import type { SearchDocument } from './document.ts';
import { expressionOf, namedSenders } from './expression.ts';
import { hitOf, rowOf, type WriterNames, writerNames } from './hits.ts';
import { nearIn, soughtNear } from './near.ts';
import { positionsFitting } from './points.ts';
import { sourceOf } from './sources.ts';
import { holds, tokensOf, toMatch } from './tokens.ts';

/**
 * Everything that holds all the words, numbers and filters, the newest change first, a group for each noun asked for. `limit` is for each
 * group; `after` goes on where a group's `next` says, and is used with one noun. Where nothing says a
 * word, what is one slip away from it is found instead and `near` says so. What the worker's role may not see is not found. Words typed are
 * never kept. Throws `day/cannot-be` for days the wrong way round.
 */
export function find(vault: OpenVault, input: In['search']['find']): Out['search']['find'] {
  refuseReversed(input.filters.from, input.filters.to);
  const sought = readSought(input.words);
  const parts = partsSought(sought);
  const exact = findSought(vault, sought, parts, input);
  if (exact.length > 0 || input.after !== undefined) return { groups: exact, parts, near: [] };
  const nouns = input.nouns.filter((noun) => mayFind(vault, noun));
  const meant = soughtNear(vault.db, nouns, sought);
  if (meant === null) return { groups: [], parts, near: [] };
  const near = nearIn(meant, sought);
  const groups = findSought(vault, meant, [...parts, ...near], input);
  // A near word is named only with something the asker may see.
  return { groups, parts: [...parts, ...near], near: groups.length > 0 ? near : [] };
}

function findSought(
  vault: OpenVault,
  sought: Sought,
  parts: readonly string[],
  { words, nouns, filters, limit = 20, after: start }: In['search']['find'],
): Out['search']['find']['groups'] {
  const names = writerNames(vault.db);
  const isBlank = words.trim() === '' && !isFiltering(filters);
  const groups = isBlank
    ? []
    : nouns.flatMap((noun) => {
        const within = reach(vault, noun, filters);
        if (within === null) return [];
        if (noun !== 'draft') return { noun, ...indexHits(vault, noun, sought, within, limit, start ?? null, parts, names) };
        return { noun, hits: start === undefined ? draftHits(vault, sought, within, limit, parts, names) : [], next: null };
      });
  return groups.filter(({ hits }) => hits.length > 0);
}

/** Whether a worker's role lets things of this noun be found. Drafts are the recording's. */
export function mayFind(vault: OpenVault, noun: SearchNoun): boolean {
  const act = noun === 'draft' ? 'recordIncident' : (sourceOf(noun)?.act ?? null);
  return act === null || permits(vault.worker.role, act);
}

/** The filters under which a worker may find things of this noun; null when not at all. Of some, those the worker wrote alone. */
function reach(vault: OpenVault, noun: SearchNoun, filters: SearchFilters): SearchFilters | null {
  if (mayFind(vault, noun)) return filters;
  const ownAct = sourceOf(noun)?.ownAct;
  if (ownAct === undefined || !permits(vault.worker.role, ownAct)) return null;
  const { id } = vault.worker;
  return filters.writtenBy === null || filters.writtenBy === id ? { ...filters, writtenBy: id } : null;
}

/** Places of the index that are read at a time once the first few did not do. */
const longStep = 1000;

type Found = { hits: SearchHit[]; next: number | null };

function indexHits(
  vault: OpenVault,
  noun: SearchNoun,
  sought: Sought,
  filters: SearchFilters,
  limit: number,
  start: number | null,
  parts: readonly string[],
  names: WriterNames,
): Found {
  const { db } = vault;
  const isFitting = predicate(db, noun, filters);
  if (isFitting === null) return { hits: [], next: null };
  const hits: SearchHit[] = [];
  let last = 0;
  for (const position of positions(db, noun, sought, filters, limit, start)) {
    const kept = documentAt(db, position);
    if (kept?.noun !== noun || !isFitting(kept)) continue;
    if (hits.length === limit) return { hits, next: last };
    const hit = hitOf(vault, noun, kept.id, parts, names);
    if (hit === null) continue;
    hits.push(hit);
    last = position;
  }
  return { hits, next: null };
}

/** Places in the index, newest first. Where a number or plate narrows it down, only those places are looked at. */
function* positions(
  db: Database,
  noun: SearchNoun,
  sought: Sought,
  filters: SearchFilters,
  limit: number,
  start: number | null,
): Generator<number> {
  const fitting = positionsFitting(db, sought);
  const senders = noun === 'report' && sought.wanted.length > 0 ? namedSenders(currentMembership(db)?.organisations ?? []) : [];
  const expression = expressionOf(noun, sought, filters, senders);
  let before = start ?? Number.MAX_SAFE_INTEGER;
  if (fitting !== null && expression.length === 1) {
    yield* [...fitting].filter((position) => position < before).sort((a, b) => b - a);
    return;
  }
  const match = toMatch(expression);
  const walk = prepared<[string, number, number], number>(
    db,
    'SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?',
  ).pluck();
  // As much as a page of results needs, if everything fits; larger steps where much is passed over.
  let step = fitting === null ? limit + 1 : longStep;
  for (;;) {
    const page = walk.all(match, before, step) as number[];
    for (const position of page) if (fitting === null || fitting.has(position)) yield position;
    const end = page.at(-1);
    if (end === undefined || page.length < step) return;
    before = end;
    step = longStep;
  }
}

type KeptDocument = { noun: SearchNoun; id: string; on: string | null };

/** What stands at a place of the index. */
export function documentAt(db: Database, position: number): KeptDocument | undefined {
  return prepared<[number], KeptDocument>(db, 'SELECT noun, id, happened_on AS "on" FROM search_documents WHERE position = ?').get(
    position,
  );
}

/** The filters that are no facets: exact days, and how a record stands, which changes without the record. Null when nothing can fit. */
function predicate(db: Database, noun: SearchNoun, filters: SearchFilters): ((kept: Pick<KeptDocument, 'id' | 'on'>) => boolean) | null {
  const { from, to, standing } = filters;
  if (standing !== null && (noun === 'draft') !== (standing === 'being-written')) return null;
  if (standing !== null && noun !== 'incident' && noun !== 'draft') return null;
  const isOnDay = ({ on }: { on: string | null }) =>
    (from === null && to === null) || (on !== null && (from === null || on >= from) && (to === null || on <= to));
  if (standing === null || standing === 'being-written') return isOnDay;
  const ids = incidentsStanding(db, standing);
  return (kept) => isOnDay(kept) && ids(kept.id);
}

function draftHits(
  { db }: OpenVault,
  sought: Sought,
  filters: SearchFilters,
  limit: number,
  parts: readonly string[],
  names: WriterNames,
): SearchHit[] {
  const isFitting = predicate(db, 'draft', filters);
  if (isFitting === null) return [];
  const expression = expressionOf('draft', sought, filters);
  return draftDocuments(db)
    .filter((draft) => isFitting(draft) && holds(expression, tokensOf('draft', draft)) && pointsFit(draft, sought))
    .slice(0, limit)
    .map((draft) => rowOf(db, 'draft', draft, parts, names));
}

function pointsFit(draft: SearchDocument, { ends, pattern }: Sought): boolean {
  if (ends === null && pattern === null) return true;
  const points = draft.points();
  if (ends !== null) return points.some(({ kind, normal }) => (kind === 'phone' || kind === 'plate') && normal.endsWith(ends));
  return points.some(({ kind, normal }) => kind === pattern?.kind && compareContactPoints(kind, pattern.normal, normal) !== null);
}
