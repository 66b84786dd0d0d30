import { readFileSync } from 'node:fs';
import type { SecondReader } from '#shared/domain/report/guard/second/reader.ts';
import { guardNote, type PrivateNote } from '#shared/domain/report/guard-note.ts';

/** A note with what a careful reader marked in it. The same shape as `shared/reference/samples/incidents.json`. */
export type MarkedNote = {
  id: string;
  note: string;
  private: PrivateNote;
  identifying: readonly { text: string; kind: string }[];
  offenderSpans: readonly string[];
};

/** Counts over a set of notes. Shares are between 0 and 1. */
export type GuardFigures = {
  notes: number;
  identifying: number;
  /** Share of identifying spans that are covered from end to end. */
  recall: number;
  /** Share of offender spans no finding touches. */
  offenderKept: number;
  findings: number;
  /** Share of findings that touch no identifying span. */
  falseAlarms: number;
  /** Share of the letters in findings that stand outside every identifying span: what is long-winded, and what is a false alarm. */
  beyond: number;
  missed: readonly string[];
  touched: readonly string[];
  alarms: readonly string[];
};

export type Condition = 'private' | 'alone';

/** Runs the guard over marked notes, with their private fields or with the note alone, and compares. */
export function measureGuard(notes: readonly MarkedNote[], condition: Condition, second?: SecondReader): GuardFigures {
  const missed: string[] = [];
  const touched: string[] = [];
  const alarms: string[] = [];
  let identifying = 0;
  let offender = 0;
  let findings = 0;
  let flagged = 0;
  let within = 0;
  for (const { id, note, private: told, identifying: marks, offenderSpans } of notes) {
    const found = guardNote(note, condition === 'private' ? told : {}, second);
    const places = marks.flatMap(({ text }) => occurrences(note, text));
    findings += found.length;
    for (const one of found) {
      flagged += one.end - one.start;
      within += sharedLength(one, places);
    }
    for (const { start, end } of places) {
      identifying += 1;
      if (!covered(start, end, found)) missed.push(`${id}: ${note.slice(start, end)}`);
    }
    for (const span of offenderSpans) {
      offender += 1;
      const there = occurrences(note, span).filter(({ start, end }) => !places.some((place) => place.start < end && start < place.end));
      const hit = found.find((one) => there.some(({ start, end }) => one.start < end && start < one.end));
      if (hit) touched.push(`${id}: ${span} <- ${hit.text} (${hit.kind})`);
    }
    for (const one of found)
      if (!places.some(({ start, end }) => one.start < end && start < one.end)) alarms.push(`${id}: ${one.text} (${one.kind})`);
  }
  return {
    notes: notes.length,
    identifying,
    recall: identifying === 0 ? 1 : 1 - missed.length / identifying,
    offenderKept: offender === 0 ? 1 : 1 - touched.length / offender,
    findings,
    falseAlarms: findings === 0 ? 0 : alarms.length / findings,
    beyond: flagged === 0 ? 0 : 1 - within / flagged,
    missed,
    touched,
    alarms,
  };
}

/** Every place where a marked text stands as whole words. */
export function occurrences(note: string, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = note.indexOf(text); at !== -1; at = note.indexOf(text, at + 1)) {
    const before = note.charAt(at - 1);
    const after = note.charAt(at + text.length);
    const cutsWord =
      (/[\p{L}\p{N}]/u.test(before) && /^[\p{L}\p{N}]/u.test(text)) || (/[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(text));
    if (!cutsWord) places.push({ start: at, end: at + text.length });
  }
  return places;
}

/** How many letters of a range stand in one of the places, each counted once. */
function sharedLength(range: { start: number; end: number }, places: readonly { start: number; end: number }[]): number {
  let at = range.start;
  let shared = 0;
  for (const place of [...places].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, place.start);
    const to = Math.min(range.end, place.end);
    if (to <= from) continue;
    shared += to - from;
    at = to;
  }
  return shared;
}

function covered(start: number, end: number, found: readonly { start: number; end: number }[]): boolean {
  let at = start;
  for (const one of [...found].sort((a, b) => a.start - b.start)) if (one.start <= at && one.end > at) at = one.end;
  return at >= end;
}

const read = (path: string): MarkedNote[] =>
  (JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as { incidents: MarkedNote[] }).incidents;

const even = ({ id }: MarkedNote) => Number(id.replace(/\D/g, '')) % 2 === 0;
const odd = (note: MarkedNote) => !even(note);
const all = () => true;

/** Every set of marked notes, one a row: its name, its file, and which of its notes. What each was used for stands in decision 0007. */
const sets: readonly { name: string; file: string; which: (note: MarkedNote) => boolean }[] = [
  { name: 'samples-tuned', file: '../../shared/reference/samples/incidents.json', which: even },
  { name: 'samples-held-out', file: '../../shared/reference/samples/incidents.json', which: odd },
  { name: 'own-even', file: './leak-guard-notes.json', which: even },
  { name: 'own-odd', file: './leak-guard-notes.json', which: odd },
  { name: 'fresh', file: './leak-guard-fresh.json', which: all },
  { name: 'tuning', file: './leak-guard-tuning.json', which: all },
  { name: 'learn-1', file: './leak-guard-learn-1.json', which: all },
  { name: 'learn-2', file: './leak-guard-learn-2.json', which: all },
  { name: 'learn-3', file: './leak-guard-learn-3.json', which: all },
  { name: 'learn-4', file: './leak-guard-learn-4.json', which: all },
  { name: 'learn-5', file: './leak-guard-learn-5.json', which: all },
  { name: 'learn-6', file: './leak-guard-learn-6.json', which: all },
  { name: 'learn-7', file: './leak-guard-learn-7.json', which: all },
  { name: 'held-out', file: './leak-guard-held-out.json', which: all },
];

/** The marked notes of every set. */
export function markedNotes(): Record<string, MarkedNote[]> {
  return Object.fromEntries(sets.map(({ name, file, which }) => [name, read(file).filter(which)]));
}

/** Run alone: prints the table, and with `--show SET CONDITION` what was missed. Showing a held-out set ends its being held out. */
if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [flag, set, condition] = process.argv.slice(2);
  for (const [name, notes] of Object.entries(markedNotes())) {
    for (const when of ['private', 'alone'] as const) {
      const { missed, touched, alarms, ...figures } = measureGuard(notes, when);
      process.stdout.write(`${name} ${when} ${JSON.stringify(figures)}\n`);
      if (flag === '--show' && name === set && when === condition)
        process.stdout.write(`${JSON.stringify({ missed, touched, alarms }, null, 1)}\n`);
    }
  }
}
