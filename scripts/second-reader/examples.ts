import type { Page } from '#shared/domain/report/guard/page.ts';
import { type FirstReading, readFeatures } from '#shared/domain/report/guard/second/features.ts';
import { begins, type Group, goesOn, groupOf, outside } from '#shared/domain/report/guard/second/labels.ts';
import { guardNote } from '#shared/domain/report/guard-note.ts';
import type { FindingKind } from '#shared/domain/report/report.ts';
import { type Condition, type MarkedNote, occurrences } from '../../tests/bench/leak-guard.ts';

/** A note as the second reader sees it: the numbers of the features of each word, and what a careful reader says each word is. */
export type Example = { rows: Int32Array[]; answer: Int8Array; weight: number };

/** Numbers for features, given out as they are met. */
export class Features {
  readonly names: string[] = [];
  readonly counts: number[] = [];
  readonly #numbers = new Map<string, number>();

  number(sort: string, value: string): number {
    const name = `${sort}=${value}`;
    const known = this.#numbers.get(name);
    if (known !== undefined) {
      this.counts[known] = (this.counts[known] ?? 0) + 1;
      return known;
    }
    this.#numbers.set(name, this.names.length);
    this.counts.push(1);
    return this.names.push(name) - 1;
  }
}

/** Kinds that writers of notes use beside the guard's own. */
const otherKinds: Readonly<Record<string, FindingKind>> = {
  nickname: 'alias',
  initials: 'name',
  clinic: 'place',
  dob: 'birth',
  nationality: 'origin',
  trait: 'other',
};

/** What the rules saw in a note. Null for a note without words. */
export function firstReading(note: MarkedNote, condition: Condition): FirstReading | null {
  let seen: FirstReading | null = null;
  guardNote(note.note, condition === 'private' ? note.private : {}, (reading) => {
    seen = reading;
    return [...reading.spans];
  });
  return seen;
}

/** What a careful reader says of each word: its label. Of phrases within phrases the longer says it. */
export function answerFor(note: MarkedNote, { words }: Page): Int8Array {
  const answer = new Int8Array(words.length).fill(outside);
  const marks = note.identifying.flatMap(({ text, kind }) => {
    const group: Group = groupOf[(otherKinds[kind] ?? kind) as FindingKind] ?? 'about';
    return occurrences(note.note, text).map((place) => ({ ...place, group }));
  });
  const his = note.offenderSpans
    .flatMap((text) => occurrences(note.note, text).map((place) => ({ ...place, group: 'offender' as Group })))
    .filter(({ start, end }) => !marks.some((mark) => mark.start < end && start < mark.end));
  for (const { start, end, group } of [...his, ...marks].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    let first = true;
    words.forEach((word, at) => {
      if (word.start >= end || word.end <= start) return;
      answer[at] = first ? begins(group) : goesOn(group);
      first = false;
    });
  }
  return answer;
}

/** The features of a note's words, by number, and what a careful reader says of them. */
export function exampleOf(note: MarkedNote, condition: Condition, weight: number, features: Features): Example[] {
  const reading = firstReading(note, condition);
  if (!reading) return [];
  const saying = readFeatures(reading);
  const rows = reading.page.words.map((_, at) => {
    const row: number[] = [];
    saying(at, (sort, value) => row.push(features.number(sort, value)));
    return Int32Array.from(row);
  });
  return [{ rows, answer: answerFor(note, reading.page), weight }];
}
