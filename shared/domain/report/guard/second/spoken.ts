import { offenderWords, selfWords, survivorWords } from '../lexicon.ts';
import type { Word } from '../words.ts';

/** By word: who was spoken of last before it, by which sort of word (with a star when that was in a sentence before), and how far back. */
export function lastSpoken(words: readonly Word[]): { who: string; far: string }[] {
  let who = '-';
  let when = 0;
  let sentence = -1;
  return words.map((word, at) => {
    if (word.sentence !== sentence && who !== '-' && !who.endsWith('*')) who += '*';
    sentence = word.sentence;
    const far = at - when > 8 ? 'far' : at - when > 3 ? 'middle' : 'near';
    const answer = { who, far };
    const now = spokenOf(word.fold);
    if (now) {
      who = now;
      when = at;
    }
    return answer;
  });
}

function spokenOf(fold: string): string | null {
  if (/^(?:he|him|his|himself)$/.test(fold)) return 'he';
  if (/^(?:she|her|hers|herself)$/.test(fold)) return 'she';
  if (/^(?:they|them|their)$/.test(fold)) return 'they';
  if (selfWords.has(fold)) return 'self';
  if (offenderWords.has(fold)) return 'offender';
  return survivorWords.has(fold) ? 'survivor' : null;
}
