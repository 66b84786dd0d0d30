import { excerptOf } from '#shared/domain/search/find-parts.ts';
import type { SearchHit, SearchNoun } from '#shared/domain/search/search.ts';
import type { OpenVault } from '../context.ts';
import { currentMembership } from '../enrolment/queries.ts';
import { workingNameIfHere } from '../people/records.ts';
import { reportStandings } from '../reports/queries.ts';
import type { Database } from '../store/database.ts';
import { workerNames } from '../workers/queries.ts';
import type { SearchDocument } from './document.ts';
import { sourceOf } from './sources.ts';

/** Names by id of everybody who may have written something here: workers of this laptop, organisations of the scheme. */
export type WriterNames = (id: string) => string;

export function writerNames(db: Database): WriterNames {
  const workers = workerNames(db);
  let organisations: ReadonlyMap<string, { name: string }> | null = null;
  return (id) => {
    const worker = workers.get(id);
    if (worker !== undefined) return worker;
    organisations ??= currentMembership(db)?.organisations ?? new Map();
    return organisations.get(id)?.name ?? '';
  };
}

/** The row of a thing that was found, read from its noun as it stands now; null when it is gone. */
export function hitOf(vault: OpenVault, noun: SearchNoun, id: string, parts: readonly string[], names: WriterNames): SearchHit | null {
  const document = sourceOf(noun)?.read(vault.db, id) ?? null;
  return document === null ? null : rowOf(vault.db, noun, document, parts, names);
}

export function rowOf(db: Database, noun: SearchNoun, document: SearchDocument, parts: readonly string[], names: WriterNames): SearchHit {
  const { id, what, placeKind, words, under, forces, on, onSpan, reference, severity, by, changedAt } = document;
  const report = noun === 'incident' ? reportStandings(db, [id]).get(id) : undefined;
  return {
    noun,
    id,
    what: [...what],
    placeKind,
    words,
    under: under === null ? null : { ...under, name: under.noun === 'person' ? (workingNameIfHere(db, under.id) ?? '') : '' },
    force: forces.length === 1 ? (forces[0] ?? null) : null,
    on,
    onSpan: onSpan ?? 'day',
    reference: report?.reference ?? reference,
    severity,
    writtenBy: names(by),
    standing: noun === 'draft' ? 'being-written' : noun === 'incident' ? (report?.standing ?? 'kept-here') : null,
    changedAt,
    excerpt: excerptIn(document, parts),
  };
}

function excerptIn({ texts }: SearchDocument, parts: readonly string[]): SearchHit['excerpt'] {
  if (parts.length === 0) return null;
  for (const { field, text, isHidden } of texts) {
    if (isHidden) continue;
    const excerpt = excerptOf(text.slice(0, 50_000), parts);
    if (excerpt !== null) return { field, text: excerpt };
  }
  return null;
}
