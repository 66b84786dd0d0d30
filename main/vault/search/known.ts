import { meetsToldPart, type ToldPart } from '#shared/domain/alert/told-parts.ts';
import { compareContactPoints, oneOffFrom, saysEnough, whileTyped } from '#shared/domain/contact-point/compare.ts';
import type { UnderstoodContactPoint } from '#shared/domain/contact-point/contact-point.ts';
import { understandContactPoint } from '#shared/domain/contact-point/understand.ts';
import type { KnownMatch, SearchNoun } from '#shared/domain/search/search.ts';
import type { OpenVault } from '../context.ts';
import { draftDocuments } from '../drafts/searchable.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import { hitOf, rowOf, type WriterNames, writerNames } from './hits.ts';
import { after, fittingPattern, keptPartsFitting } from './points.ts';
import { backwards } from './projection.ts';
import { documentAt, mayFind } from './queries.ts';

/** As many as fit beside a field; the count tells of the rest. */
const mostShown = 12;
/** As many as are compared. Where more fit, too little was typed to say anything. */
const mostCompared = 200;
const order = { same: 0, 'one-off': 1, part: 2 } as const;

/**
 * What this vault knows of a number, plate, e-mail or handle that is being typed: the same one, one a slip away, or one that fits as far as
 * either is known. Numbers of the people we support are not among them. The record it is typed in (`except`) never counts. Alerts hold no whole number: they match by the part they tell. Too
 * little typed matches nothing.
 */
export function known(vault: OpenVault, { kind, raw, except }: In['search']['known']): Out['search']['known'] {
  const understood = understandContactPoint(kind, raw);
  const typed = { ...understood, normal: whileTyped(kind, understood.normal) };
  if (!saysEnough(kind, typed.normal)) return { matches: [], total: 0 };
  const names = writerNames(vault.db);
  const inIndex = [...pointMatches(vault, typed), ...toldMatches(vault.db, typed)].filter(
    ({ noun, id }) => id !== except && noun !== 'detail' && mayFind(vault, noun),
  );
  const found = [
    ...(mayFind(vault, 'draft') ? draftMatches(vault.db, typed, except, names) : []),
    ...closestOfEach(inIndex).map((match) => ({ ...match, hit: null })),
  ].sort((a, b) => order[a.how] - order[b.how] || b.position - a.position);
  const matches = found.slice(0, mostShown).flatMap(({ noun, id, how, kept, hit }): KnownMatch[] => {
    const row = hit ?? hitOf(vault, noun, id, [], names);
    return row === null ? [] : [{ how, kept, hit: row }];
  });
  return { matches, total: found.length };
}

type Match = { position: number; noun: SearchNoun; id: string; how: KnownMatch['how']; kept: string };

function pointMatches({ db }: OpenVault, typed: UnderstoodContactPoint): Match[] {
  const positions = candidates(db, typed);
  const pointsAt = prepared<[number, string], { normal: string }>(db, 'SELECT normal FROM search_points WHERE position = ? AND kind = ?');
  return [...positions].flatMap((position) => {
    const document = documentAt(db, position);
    if (document === undefined) return [];
    return pointsAt.all(position, typed.kind).flatMap(({ normal }): Match[] => {
      const how = compareContactPoints(typed.kind, typed.normal, normal);
      if (how === null) return [];
      return [{ position, noun: document.noun, id: document.id, how, kept: understandContactPoint(typed.kind, normal).display }];
    });
  });
}

/** Places in the index that may match; each is compared afterwards. */
function candidates(db: Database, { kind, normal, complete }: UnderstoodContactPoint): Set<number> {
  const found: number[] = [];
  const range = (column: 'normal' | 'backwards', beginning: string) =>
    prepared<[string, string, string, number], { position: number }>(
      db,
      `SELECT position FROM search_points WHERE kind = ? AND ${column} >= ? AND ${column} < ? ORDER BY ${column} LIMIT ?`,
    )
      .all(kind, beginning, after(beginning), mostCompared)
      .map(({ position }) => position);
  const exactly = (forms: readonly string[]) =>
    prepared<[string, string, number], { position: number }>(
      db,
      'SELECT position FROM json_each(?) JOIN search_points ON kind = ? AND normal = json_each.value LIMIT ?',
    )
      .all(JSON.stringify(forms), kind, mostCompared)
      .map(({ position }) => position);
  found.push(...exactly([normal]));
  if (normal.includes('?')) found.push(...fittingPattern(db, kind, normal).slice(0, mostCompared));
  else {
    found.push(...range('normal', normal));
    if (kind === 'phone' && !normal.startsWith('+')) found.push(...range('backwards', backwards(normal)));
    if (kind === 'phone' || kind === 'plate') found.push(...keptPartsFitting(db, kind, normal).slice(0, mostCompared));
    if (complete) found.push(...exactly(oneOffFrom(kind, normal)));
  }
  return new Set(found);
}

/** Alerts that tell a part which the typed one has. Alerts are few, so all their parts of this kind are looked at. */
function toldMatches(db: Database, { kind, normal }: UnderstoodContactPoint): Match[] {
  if (kind !== 'phone' && kind !== 'plate') return [];
  const rows = prepared<[string], ToldPart & { position: number }>(
    db,
    'SELECT position, kind, begins, ends FROM search_told_parts WHERE kind = ?',
  ).all(kind);
  return rows
    .filter((told) => meetsToldPart(normal, told))
    .flatMap(({ position, begins, ends }): Match[] => {
      const document = documentAt(db, position);
      return document === undefined ? [] : [{ position, noun: document.noun, id: document.id, how: 'part', kept: `${begins}…${ends}` }];
    });
}

function draftMatches(db: Database, { kind, normal }: UnderstoodContactPoint, except: string | null, names: WriterNames) {
  return draftDocuments(db)
    .filter(({ id }) => id !== except)
    .flatMap((draft) => {
      const meeting = draft
        .points()
        .filter((point) => point.kind === kind)
        .map((point) => ({ kept: point.display, how: compareContactPoints(kind, normal, point.normal) }))
        .flatMap(({ kept, how }) => (how === null ? [] : [{ kept, how }]))
        .sort((a, b) => order[a.how] - order[b.how])[0];
      if (meeting === undefined) return [];
      return [
        { ...meeting, position: Number.MAX_SAFE_INTEGER, noun: 'draft' as const, id: draft.id, hit: rowOf(db, 'draft', draft, [], names) },
      ];
    });
}

/** A thing that matches twice is told once, by its closest match. */
function closestOfEach(matches: readonly Match[]): Match[] {
  const closest = new Map<string, Match>();
  for (const match of matches) {
    const before = closest.get(match.id);
    if (before === undefined || order[match.how] < order[before.how]) closest.set(match.id, match);
  }
  return [...closest.values()];
}
