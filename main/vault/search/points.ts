import type { ContactPointKind } from '#shared/domain/contact-point/contact-point.ts';
import type { Sought } from '#shared/domain/search/sought.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import { backwards } from './projection.ts';

/** As many as a person would ever look through. */
const mostPoints = 5000;

/** The text after every text that begins like this, for a range of an index. */
export function after(beginning: string): string {
  return `${beginning}\u{10ffff}`;
}

/** Places in the index of things whose numbers or plates fit, newest first; null when none was asked for. */
export function positionsFitting(db: Database, { ends, pattern }: Pick<Sought, 'ends' | 'pattern'>): Set<number> | null {
  if (ends !== null) return new Set([...endingLike(db, 'phone', ends), ...endingLike(db, 'plate', ends)]);
  if (pattern !== null) return new Set(fittingPattern(db, pattern.kind, pattern.normal));
  return null;
}

/** Things with a number or plate that ends so, and alerts that tell this ending. */
function endingLike(db: Database, kind: ContactPointKind, ends: string): number[] {
  const reversed = backwards(ends);
  const points = prepared<[string, string, string, number], { position: number }>(
    db,
    'SELECT DISTINCT position FROM search_points WHERE kind = ? AND backwards >= ? AND backwards < ? LIMIT ?',
  ).all(kind, reversed, after(reversed), mostPoints);
  const told = prepared<{ kind: string; ends: string }, { position: number }>(
    db,
    `SELECT position FROM search_told_parts WHERE kind = @kind AND ends <> '' AND (ends = @ends OR substr(@ends, -length(ends)) = ends)`,
  ).all({ kind, ends });
  return [...points, ...told].map(({ position }) => position);
}

/**
 * Things with a number or plate that fits, where `?` is any one character, in what was typed as in what was kept. What stands before the
 * first `?` narrows the walk of the index.
 */
export function fittingPattern(db: Database, kind: ContactPointKind, pattern: string): number[] {
  const beginning = pattern.split('?', 1)[0] ?? '';
  const fitting =
    beginning === ''
      ? prepared<{ kind: string; pattern: string; most: number }, { position: number }>(
          db,
          'SELECT position FROM search_points WHERE kind = @kind AND normal GLOB @pattern LIMIT @most',
        ).all({ kind, pattern: globOf(pattern), most: mostPoints })
      : prepared<{ kind: string; pattern: string; from: string; to: string; most: number }, { position: number }>(
          db,
          'SELECT position FROM search_points WHERE kind = @kind AND normal >= @from AND normal < @to AND normal GLOB @pattern LIMIT @most',
        ).all({ kind, pattern: globOf(pattern), from: beginning, to: after(beginning), most: mostPoints });
  return fitting.map(({ position }) => position);
}

/** The other way round: things of which only a part is kept that this whole one fits. */
export function keptPartsFitting(db: Database, kind: ContactPointKind, whole: string): number[] {
  return prepared<[string, string], { position: number }>(
    db,
    'SELECT position FROM search_points WHERE kind = ? AND is_part = 1 AND ? GLOB normal',
  )
    .all(kind, whole)
    .map(({ position }) => position);
}

/** `?` is GLOB's own sign for one character; the others that mean something to it are taken as they are. */
function globOf(pattern: string): string {
  return pattern.replace(/[[*]/g, (sign) => `[${sign}]`);
}
