import { offenderWords, survivorWords, titles } from './lexicon.ts';
import { isName, isNameAndWord } from './names.ts';
import type { Page } from './page.ts';
import type { Word } from './words.ts';

const callings = new Set(
  'called calling named names name nickname alias signed signs aka username calls introduced styled surname numele imie nome nombre zwany znany numit'.split(
    ' ',
  ),
);
const between = new Set(
  'is was as of the a an by only first just to go goes went known under in he she used gave given using himself herself him her me them it with were and or mr mrs'.split(
    ' ',
  ),
);
const hers = new Set(
  'her real working stage maiden she herself woman girl lady worker women girls survivor victim friend sister daughter mum mother real their my'.split(
    ' ',
  ),
);
const booking = new Set('booked booking books bookings signed signing introduced saved registered posing logged rezervat'.split(' '));
const quoted = /["“”‘]/;

/**
 * Whether the name that begins at `at` is one the offender gave or was called by: "calling himself Darren", "booked as Pieter", "name Mark",
 * "the punter, Dave", "call me Dingo", "one friend shouted: come on, Tommo".
 */
export function offenderNamed({ words, sides }: Page, at: number): boolean {
  const word = words[at];
  const previous = words[at - 1];
  if (!word || !previous || word.opens) return word !== undefined && at + 1 < words.length && selfNamed(words, at);
  if (offenderWords.has(previous.fold) && /^[\s,(]*$/.test(word.gap) && !/^(?:he|him|his)$/.test(previous.fold)) return true;
  for (let back = 1; back <= 6; back++) {
    const left = words[at - back];
    if (!left) break;
    if (callings.has(left.fold)) return owner(words, sides, at - back, at) === 'offender';
    if (left.fold === 'call' || left.fold === 'im' || left.fold === "i'm" || left.fold === 'zice') return call(words, at - back, at, sides);
    if (booking.has(left.fold)) return sides[at - back] !== 'survivor' || left.fold !== 'registered';
    if (left.opens || !(between.has(left.fold) || isName(left.fold) || isNameAndWord(left.fold) || titles.has(left.fold))) {
      return asThe(words, at, back) || shouted(words, at);
    }
  }
  return shouted(words, at);
}

/** "him as Dev", "know him as Sunny". */
function asThe(words: readonly Word[], at: number, back: number): boolean {
  for (let n = 1; n < back; n++) if (words[at - n]?.fold === 'as' && words[at - n - 1]?.fold === 'him') return true;
  return false;
}

/** "call me X" is said by him, unless she says it of herself; "call her X" is her name. */
function call(words: readonly Word[], verb: number, at: number, sides: Page['sides']): boolean {
  const next = words[verb + 1]?.fold;
  if (next === 'her' || next === 'herself') return false;
  if (words[verb]?.fold === 'im' || words[verb]?.fold === "i'm") return verb + 1 === at && sides[verb - 1] === 'offender';
  return next === 'him' || next === 'me' || next === 'himself' || sides[verb] === 'offender';
}

/** Whose name it is: the nearest word before or just after that says so; a bare "name Mark" is the offender's. */
function owner(words: readonly Word[], sides: Page['sides'], at: number, name: number): 'survivor' | 'offender' {
  const after = words.slice(name + 1, name + 5);
  if (after.some((word, n) => (word.fold === 'his' || word.fold === 'him') && after.slice(0, n + 1).every((w) => !w.opens)))
    return 'offender';
  const next = words[at + 1]?.fold;
  if (next === 'himself' || next === 'him') return 'offender';
  if (next === 'herself' || next === 'her') return 'survivor';
  for (let back = 1; back <= 8; back++) {
    const word = words[at - back];
    if (!word) break;
    if (word.fold === 'him' || word.fold === 'his' || word.fold === 'he' || offenderWords.has(word.fold)) return 'offender';
    if (hers.has(word.fold) || survivorWords.has(word.fold)) return 'survivor';
    if (word.opens) break;
  }
  return sides[at] === 'survivor' && words[at]?.fold !== 'name' && words[at]?.fold !== 'signed' ? 'survivor' : 'offender';
}

/** In somebody's spoken words to him: `shouted "Come on, Tommo"`. */
function shouted(words: readonly Word[], at: number): boolean {
  for (let back = 0; back <= 6; back++) {
    const word = words[at - back];
    if (!word) return false;
    if (quoted.test(word.gap) && /["“‘]\s*$/.test(word.gap)) {
      return [1, 2, 3, 4].some((n) => /^(?:shouted|yelled|called|shouting|screamed|shouts)$/.test(words[at - back - n]?.fold ?? ''));
    }
    if (word.opens) return false;
  }
  return false;
}

/** "Gary, he said, …" tells nothing; a name that opens a text is not his unless a word says so. */
function selfNamed(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && !next.opens && /^(?:himself)$/.test(next.fold);
}
