import type { FindingKind } from '../report.ts';
import {
  homeWords,
  institutionWords,
  isLargePlace,
  jobWords,
  nationalities,
  originWords,
  rareWords,
  relativeWords,
  venueWords,
} from './lexicon.ts';
import { isHealth } from './medical.ts';
import { isCommonWord, isWord } from './names.ts';
import type { Page } from './page.ts';
import { aged } from './personal-numbers.ts';
import type { Reason } from './reason.ts';
import type { Replacement } from './span.ts';
import { isSmallWord } from './tongues.ts';
import { isVehicle } from './vehicles.ts';
import type { Word } from './words.ts';

/** Where a statement begins, and whether it must name something to count. */
export type Statement = { from: number; needs: boolean };

/** Something that could be asked for: a name, a number, a place, a relative, a day, a work, an illness. */
export function tells({ words }: Page, { from, needs }: Statement, to: number): boolean {
  if (words.slice(from, to).some(({ fold }) => isVehicle(fold) || /^(?:van|car)$/.test(fold))) return false;
  if (!needs) return to > from;
  const drug = /^(?:takes?|needs?|uses?|on|a|an|severe|chronic|carrying|under)$/.test(words[from]?.fold ?? '');
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || /^\d{5,}$/.test(word.fold)) continue;
    if (
      (word.capital &&
        at > from &&
        !/^(?:cctv|dna|sarc|isva|idva|police|whatsapp|facebook|google|uber|polaroid|snapchat|instagram)$/.test(word.fold) &&
        !(isLargePlace(word.fold) && /^(?:works?|lives?|based|working|living)$/.test(words[from]?.fold ?? ''))) ||
      (word.digit && !/£/.test(word.gap)) ||
      (isLargePlace(word.fold) && !/^(?:works?|lives?|based|working|living)$/.test(words[from]?.fold ?? '')) ||
      relativeWords.has(word.fold) ||
      institutionWords.has(word.fold) ||
      venueWords.has(word.fold) ||
      (homeWords.has(word.fold) && !/^(?:house|room|place|home|address|flat|garage|block)$/.test(word.fold)) ||
      jobWords.has(word.fold) ||
      isHealth(word.fold) ||
      originWords.has(word.fold) ||
      rareWords.has(word.fold) ||
      nationalities.has(word.fold) ||
      /(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:weekends?|mornings|evenings|nights|course|degree|college|class|classes|choir|team|club|group|dog|dogs|cat|uniform|band|council|office|offices|medication|visa|status)$/.test(
        word.fold,
      ) ||
      (/^(?:crack|heroin|spice|gear|meth|ghb|ketamine|cocaine|coke|mamba|speed|benzos|alcohol|script)$/.test(word.fold) &&
        /^(?:uses?|on|takes?|smokes|injects|using|drinks)$/.test(words[from]?.fold ?? '')) ||
      // A word of no English list is a name, an illness or a thing of elsewhere.
      (at > from && word.fold.length > 4 && !isWord(word.fold)) ||
      (!isCommonWord(word.fold) && word.fold.length > 3 && drug)
    )
      return true;
  }
  return false;
}

export function sortOf(
  words: readonly Word[],
  from: number,
  to: number,
): { kind: FindingKind; why: Reason; near: string; replacement: Replacement } {
  const inside = words.slice(from, to);
  const near = inside[0]?.text ?? '';
  // Polish "mam" is "I have", and no mum.
  const first = (set: { has: (word: string) => boolean }) => inside.some(({ fold }, n) => !(n === 0 && isSmallWord(fold)) && set.has(fold));
  if (inside.some(({ fold }) => isHealth(fold))) return { kind: 'health', why: 'health-near', near, replacement: 'health' };
  if (inside.some((_, n) => aged(words, from + n))) return { kind: 'age', why: 'age', near, replacement: 'age' };
  if (first(jobWords) || /^(?:works|work|teaches|cleans|trains|studies|runs|owns)$/.test(near.toLowerCase()))
    return { kind: 'workplace', why: 'work-near', near, replacement: 'work' };
  if (first(nationalities) || first(originWords) || /^(?:from|came|comes|originally)$/.test(near.toLowerCase()))
    return { kind: 'origin', why: 'origin-near', near, replacement: 'origin' };
  if (first(relativeWords)) return { kind: 'relative', why: 'relative-near', near, replacement: 'relative' };
  return { kind: 'appearance', why: 'rare-near', near, replacement: 'detail' };
}
