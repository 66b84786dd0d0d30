import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { IncidentFields, Pronoun, ToldBy } from '../incident/incident.ts';
import { isToldByAnother, survivorPronoun } from '../incident/told-of.ts';
import { type LeavingText, leavingTexts } from './build.ts';
import { abroadSpans } from './guard/abroad.ts';
import { addressSpans } from './guard/addresses.ts';
import { capitalSpans } from './guard/capitals.ts';
import { carve } from './guard/carve.ts';
import { cut } from './guard/cut.ts';
import { factSpans } from './guard/facts.ts';
import { grow } from './guard/grow.ts';
import { headlessSpans } from './guard/headless.ts';
import { type Known, type KnownAround, knownSpans, learnKnown } from './guard/known.ts';
import { labelSpans } from './guard/labels.ts';
import { readPage } from './guard/page.ts';
import { readNames } from './guard/people.ts';
import { placeSpans } from './guard/places.ts';
import { possessionSpans } from './guard/possessions.ts';
import { predicateSpans } from './guard/predicates.ts';
import { relativeSpans } from './guard/relatives.ts';
import { scriptSpans } from './guard/scripts.ts';
import { readAgain } from './guard/second/again.ts';
import type { SecondReader } from './guard/second/reader.ts';
import { segments } from './guard/segments.ts';
import { join, settle, surest, told } from './guard/settle.ts';
import { readContacts } from './guard/shapes.ts';
import { situatedSpans } from './guard/situated.ts';
import { explain, type Reading, type Span } from './guard/span.ts';
import { survivorIsMan } from './guard/survivor-man.ts';
import { hushed, readWords } from './guard/words.ts';
import type { Finding } from './report.ts';

/** What the guard may know. The more of it is given, the surer it is; the note alone is enough to begin. */
export type GuardInput = {
  texts: readonly LeavingText[];
  /** Who told us: its words must not leave. */
  told: Partial<ToldBy>;
  /** What describes the offender: it is kept. */
  offender: { names: readonly string[]; contactPoints: readonly string[] };
  known: KnownAround;
};

/** The guard's input for a record: every text that would leave, who told us, and the offender's own fields. */
export function guardInput(fields: IncidentFields, known: KnownAround = { people: [], places: [] }): GuardInput {
  return {
    texts: leavingTexts(fields),
    told: fields.toldBy,
    offender: {
      names: fields.suspects.flatMap(({ namesUsed }) => namesUsed),
      contactPoints: [...fields.contactPoints.map(({ raw }) => raw), ...fields.vehicles.map(({ plate }) => plate)],
    },
    known,
  };
}

/**
 * Marks every word or phrase that could identify the survivor, who told us, a bystander or the premises, and leaves what describes the
 * offender. Pure and quick: no network, no model. Findings come in the order of the texts and never overlap; offsets are UTF-16.
 */
export function guard(input: GuardInput, second: SecondReader = readAgain): Finding[] {
  const known = learnKnown(input);
  return input.texts.flatMap(({ field, text }) =>
    bounded(text, join(text, settle(spansOf(field, text, known, input, second)))).map((span) =>
      finding(field, text, span, survivorPronoun(input.told)),
    ),
  );
}

/** More than anybody can decide one by one. */
const mostFindings = 2000;

/** Past the most findings the rest of the text is one finding, decided as a whole: nothing unread leaves, and no list grows without end. */
function bounded(text: string, spans: Span[]): Span[] {
  const next = spans[mostFindings];
  if (next === undefined) return spans;
  return [...spans.slice(0, mostFindings), restOf(text, next.start)];
}

function restOf(text: string, start: number): Span {
  return { start, end: text.length, kind: 'other', weight: 'identifying', rank: surest, why: 'too-many', replacement: 'detail' };
}

/** The story, his looks, what he did and what police did are read with every rule. */
const readInFull = /^story$|\.looks$|\.behaviour\.\w+\.words$|^police\.words$/;
/** A line in words: no place for anybody's number or address, wherever he is described. */
const lines = /\.(?:marks|clothing|features|build|hair|eyes|skin|accent|ethnicity|ageWords|heightWords)$/;
/** What he used to make contact is his own, so that only an address and what was told as private are looked for. */
const hisOwn = /^contactPoints\.\d+\.raw$|^vehicles\.\d+\.plate$/;

function spansOf(field: string, text: string, known: Known, input: GuardInput, second: SecondReader): Span[] {
  const spans: Span[] = [];
  for (const piece of segments(text)) {
    // Past the most findings the rest is one, whatever stands in it.
    if (spans.length > mostFindings) return [...spans, restOf(text, piece.offset)];
    spans.push(...spansIn(field, text, piece, known, input, second));
  }
  return spans;
}

function spansIn(
  field: string,
  text: string,
  piece: { offset: number; text: string },
  known: Known,
  input: GuardInput,
  second: SecondReader,
): Span[] {
  const words = hushed(readWords(piece.text, piece.offset));
  const pronoun = survivorPronoun(input.told);
  // A witness's name says nothing of who was hurt.
  const { name } = isToldByAnother(input.told) ? { name: input.told.happenedTo?.name } : input.told;
  const survivorIsHe = pronoun === 'he' || (pronoun !== 'she' && survivorIsMan(text, words, name));
  const spans = knownSpans(piece.text, words, piece.offset, known);
  const once = readPage(piece.text, piece.offset, words, known, survivorIsHe);
  // Names first: once it is known which are the offender's, each sentence is read again for whom it is about.
  const named = readInFull.test(field) ? readNames(once) : { his: known.offenderNames, hers: known.herNames };
  const page =
    named.his.size === known.offenderNames.size && named.hers.size === 0
      ? once
      : readPage(piece.text, piece.offset, words, { ...known, offenderNames: named.his, herNames: named.hers }, survivorIsHe);
  if (!readInFull.test(field)) spans.push(...addressSpans(page).filter((span) => isHome(field, text.slice(span.start, span.end))));
  if (hisOwn.test(field)) return spans;
  const contacts = readContacts(page);
  spans.push(...contacts.spans);
  if (!readInFull.test(field)) return keep(spans, contacts.kept, surest, piece);
  const names = readNames(page);
  spans.push(
    ...names.spans,
    ...relativeSpans(page),
    ...addressSpans(page),
    ...placeSpans(page),
    ...factSpans(page),
    ...predicateSpans(page),
    ...capitalSpans(page),
    ...abroadSpans(page),
    ...labelSpans(page),
    ...scriptSpans(page),
    ...headlessSpans(page),
    ...situatedSpans(page),
    ...possessionSpans(page),
  );
  const carved = carve(words, keep(keep(spans, names.kept, told, piece), contacts.kept, surest, piece));
  const kept = [...names.kept, ...contacts.kept];
  const first = cut(page, grow(page, settle(carved), kept), carved);
  // It learned from whole notes; a line about his looks or what police did says too little of who is who.
  return field === 'story' ? second({ page, spans: first, kept, offenderNames: known.offenderNames }) : first;
}

/**
 * Whether what reads like an address is one in a short field too. Names of people, cars and towns end in "Park" and "Hill"; there it takes a
 * house number, or for a town a word that only streets have.
 */
function isHome(field: string, words: string): boolean {
  return (
    lines.test(field) ||
    /\d/.test(words) ||
    (field === 'where.town' && /\b(?:street|road|avenue|lane|terrace|close|crescent)$/i.test(words))
  );
}

/** Takes what is the offender's out of every span that is not sure enough; what is left before it stays marked. */
function keep(spans: readonly Span[], kept: Reading['kept'], sure: number, { text, offset }: { text: string; offset: number }): Span[] {
  if (kept.length === 0) return [...spans];
  const ordered = [...kept].sort((a, b) => a.start - b.start);
  return spans.flatMap((span) => {
    if (span.rank >= sure) return [span];
    const first = ordered[firstAfter(ordered, span.start)];
    if (!first || first.start >= span.end) return [span];
    // What is left before it must be more than a word that belongs to it ("Driver Callan", "SONS LTD").
    const left = text.slice(span.start - offset, first.start - offset).replace(/[\s,;:("“‘–-]+$/, '');
    return left.length > 5 && (span.kind === 'name' || left.includes(' ')) ? [{ ...span, end: span.start + left.length }] : [];
  });
}

/** The index of the first range that ends after `at`, found by halving; ranges may overlap a little, so it looks a few places back. */
function firstAfter(ranges: Reading['kept'], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a sentence, a line or a list item begins there. */
function opensSentence(text: string, start: number): boolean {
  return (
    /(?:^|[.!?…]["'”’)\]]*\s+|[\n\r•])\s*(?:[-–*]\s*)?["'“‘(]*$/.test(text.slice(Math.max(0, start - 12), start)) && start < text.length
  );
}

function finding(field: string, text: string, span: Span, pronoun: Pronoun): Finding {
  const words = text.slice(span.start, span.end);
  // With the weight: what was kept while it was doubtful is asked about again once somebody told it as private.
  const key = `${field}:${span.kind}:${span.weight}:${bytesToHex(sha256(utf8ToBytes(words))).slice(0, 24)}`;
  return {
    key,
    field,
    start: span.start,
    end: span.end,
    text: words,
    kind: span.kind,
    weight: span.weight,
    ...explain(span, words, pronoun, opensSentence(text, span.start)),
  };
}
