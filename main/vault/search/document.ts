import type { Severity } from '#shared/domain/alert/alert.ts';
import type { ToldPart } from '#shared/domain/alert/told-parts.ts';
import type { UnderstoodContactPoint } from '#shared/domain/contact-point/contact-point.ts';
import type { OffenceCode } from '#shared/domain/incident/offence.ts';
import type { SearchField, SearchNoun } from '#shared/domain/search/search.ts';
import type { Act } from '#shared/domain/worker/worker.ts';
import type { OpType } from '#shared/log/op.ts';
import type { AppliedOp } from '../log/projection.ts';
import type { Database } from '../store/database.ts';

/** What a noun lets be found of one of its things, and what a row of results shows of it. */
export type SearchDocument = {
  id: string;
  /** `isHidden`: it may be found by these words, and a row of results never shows them. For ways to reach a survivor. */
  texts: readonly { field: SearchField; text: string; isHidden?: true }[];
  /** The person or incident it belongs to and is opened with; null for what stands by itself. */
  under: { noun: 'person' | 'incident'; id: string } | null;
  /** Read only when asked: understanding numbers costs more than reading the record. */
  points(): readonly UnderstoodContactPoint[];
  /** What an alert tells of numbers it does not give away. */
  told: readonly ToldPart[];
  what: readonly OffenceCode[];
  /** Police forces and local authorities it belongs to. */
  forces: readonly string[];
  councils: readonly string[];
  placeKind: string | null;
  on: string | null;
  /** How long a time `on` is the first day of, where it was told no closer; a day without it. */
  onSpan?: 'month' | 'year';
  severity: Severity | null;
  /** Worker who wrote it, or organisation that sent it. */
  by: string;
  /** First words, headline or name. */
  words: string;
  reference: string | null;
  changedAt: string;
};

/** Where documents of one noun come from. Each noun has its own in `searchable.ts`, because it alone reads its tables. */
export type Source = {
  noun: SearchNoun;
  /** The act a worker's role must permit to find them; null when any open session may. */
  act: Act | null;
  /** The act that lets a worker find those of them that they wrote themselves, where `act` is not permitted. */
  ownAct?: Act;
  /** Ops after which the document of `subjectOf` is read again. */
  types: readonly OpType[];
  subjectOf(applied: AppliedOp): string;
  /** The thing as it stands; null when there is none (yet). Called right after the noun's own projection has applied the op. */
  read(db: Database, id: string): SearchDocument | null;
};

/** A document that has words and no facts of an incident. */
export function wordsAlone(
  document: Pick<SearchDocument, 'id' | 'texts' | 'by' | 'words' | 'changedAt'> & Partial<SearchDocument>,
): SearchDocument {
  return {
    under: null,
    points: () => [],
    told: [],
    what: [],
    forces: [],
    councils: [],
    placeKind: null,
    on: null,
    severity: null,
    reference: null,
    ...document,
    texts: document.texts.filter(({ text }) => text.trim() !== ''),
  };
}
