import type { Known } from './known.ts';
import { looksWords, makes, offenderWords, selfWords, survivorWords } from './lexicon.ts';
import { isName, isNameAndWord } from './names.ts';
import type { Word } from './words.ts';

/** Who the words around are about. `looks`: a sentence of nothing but looks or a car, which is the offender's. */
export type Side = 'survivor' | 'offender' | 'looks' | null;

/** One text as the rules see it. */
export type Page = {
  text: string;
  offset: number;
  words: readonly Word[];
  /** By word: who was spoken of last in its sentence. */
  sides: readonly Side[];
  known: Known;
  /** Written without capitals, so that a capital tells nothing. */
  lower: boolean;
  /** The person who told us is a man: "his" may be the survivor's. */
  survivorIsHe: boolean;
};

/** Reads a text once for all rules. `survivorIsHe`: the person who told us is a man, so "he" tells nothing. */
export function readPage(text: string, offset: number, words: readonly Word[], known: Known, survivorIsHe: boolean): Page {
  const openers = words.filter((word) => word.opens && !word.digit);
  const lower = openers.length > 0 && openers.filter((word) => word.capital).length < openers.length / 4;
  return { text, offset, words, sides: sidesOf(words, known, survivorIsHe), known, lower, survivorIsHe };
}

function sidesOf(words: readonly Word[], known: Known, survivorIsHe: boolean): Side[] {
  const sides: Side[] = new Array(words.length).fill(null);
  let from = 0;
  let before: Side = null;
  while (from < words.length) {
    let to = from + 1;
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) to += 1;
    before = sentenceSides(words, from, to, sides, known, survivorIsHe, before);
    from = to;
  }
  return sides;
}

function sentenceSides(
  words: readonly Word[],
  from: number,
  to: number,
  sides: Side[],
  known: Known,
  survivorIsHe: boolean,
  before: Side,
): Side {
  let current: Side = null;
  let first: Side = null;
  let looks = 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    const marker =
      markerOf(word, words[at + 1], known, survivorIsHe) ?? (word.fold === 'who' && herName(words[at - 1], known) ? 'survivor' : null);
    if (marker) {
      first ??= marker;
      current = marker;
    }
    if (looksWords.has(word.fold) || makes.has(word.fold) || word.fold.split('-').some((part) => looksWords.has(part))) looks += 1;
    sides[at] = current;
  }
  const describes = looks >= 3 && looks * 4 >= to - from;
  for (let at = from; at < to; at++) {
    if (describes && first !== 'survivor') sides[at] = 'looks';
    else sides[at] ??= first ?? (before === 'looks' ? null : before);
  }
  return current ?? (describes ? before : null) ?? before;
}

function markerOf(word: Word, next: Word | undefined, known: Known, survivorIsHe: boolean): Side {
  if (offenderWords.has(word.fold)) {
    if (survivorIsHe && /^(?:he|him|his|himself)$/.test(word.fold)) return null;
    // "client code", "customer service": not a person.
    return next?.fold === 'code' || next?.fold === 'service' ? null : 'offender';
  }
  if (survivorWords.has(word.fold) || selfWords.has(word.fold)) return 'survivor';
  // The Polish past tense says who: "uderzył" he did, "powiedziała" she did.
  if (/[aeiyęąu]ł(?:am|a)$/u.test(word.text)) return 'survivor';
  if (/[aeiyęąu]ł$/u.test(word.text)) return survivorIsHe ? null : 'offender';
  const part = known.parts.get(word.fold);
  if (part && (part.kind === 'name' || part.kind === 'alias') && (word.capital || !part.capitalOnly)) return 'survivor';
  if (known.offenderNames.has(word.fold)) return 'offender';
  return word.opens && word.capital && isName(word.fold) ? 'survivor' : null;
}

/** "Summer, who lives downstairs": the name before "who" takes the sentence over. */
function herName(word: Word | undefined, known: Known): boolean {
  return word?.capital === true && (isName(word.fold) || isNameAndWord(word.fold)) && !known.offenderNames.has(word.fold);
}

/** The index after the last word of the phrase that begins at `at`: up to punctuation, a stop word, or `most` words. */
export function phraseEnd(words: readonly Word[], at: number, stops: ReadonlySet<string>, most = 8): number {
  let end = at + 1;
  while (end < words.length && end - at < most) {
    const word = words[end];
    if (!word || word.opens || /[,;:()–—"“”]/.test(word.gap) || stops.has(word.fold)) break;
    end += 1;
  }
  return end;
}

/** Whether two neighbouring words stand in one phrase, with nothing but a space (or a comma, when `comma`) between. */
export function joined(words: readonly Word[], at: number, comma = false): boolean {
  const word = words[at];
  return word !== undefined && !word.opens && (comma ? /^[ \t]*,?[ \t]+$|^[ \t]+$/ : /^[ \t]+$/).test(word.gap);
}
