import { capitalWords, isLargePlace, nationalities, relativeWords, titles } from './lexicon.ts';
import { isCommonWord, isName } from './names.ts';
import type { Page } from './page.ts';
import type { Word } from './words.ts';

const epithets =
  /^(?:old|big|little|young|wee|mad|long|tall|fat|irish|welsh|scotch|scottish|polish|romanian|posh|blonde|ginger|curly|princess|lady|sweet|tiny|baby|queen|mama|nanny|granny|auntie|aunty|uncle|sister|saint)$/;

/**
 * The whole of a name of which a part was found: to the right over further capitals ("Nik" in "Nik Zero"), to the left over a first name, a
 * title or "Big". Returns word indices.
 */
export function wholeName({ words, lower }: Page, first: number, last: number, his: ReadonlySet<number>): { first: number; last: number } {
  let to = last;
  while (to - last < 3) {
    const next = words[to + 1];
    if (!next || next.opens || words[to]?.possessive || his.has(to + 1)) break;
    const dotted = next.gap === '. ' || next.gap === '.';
    if (!(next.gap === ' ' || (dotted && (words[to]?.text.length === 1 || titles.has(words[to]?.fold ?? ''))))) break;
    if (!(next.capital ? isPart(next) : lower && isName(next.fold) && !isCommonWord(next.fold))) break;
    to += 1;
  }
  let from = first;
  while (first - from < 3) {
    const here = words[from];
    const left = words[from - 1];
    if (!here || !left || here.opens || !/^ $|^\. ?$/.test(here.gap) || left.possessive || his.has(from - 1)) break;
    if (here.gap !== ' ' && left.text.length > 1 && !titles.has(left.fold)) break;
    const plain =
      left.capital && !left.opens
        ? isPart(left)
        : left.capital && (isName(left.fold) || titles.has(left.fold) || epithets.test(left.fold) || left.text.length === 1);
    if (!plain && !(epithets.test(left.fold) && here.capital && words[from - 2]?.opens !== undefined && !relativeWords.has(left.fold)))
      break;
    from -= 1;
  }
  return { first: from, last: to };
}

function isPart(word: Word): boolean {
  if (word.digit || word.text === 'I') return false;
  return (
    !(capitalWords.has(word.fold) || isLargePlace(word.fold) || nationalities.has(word.fold)) ||
    /^(?:may|stone|north|stanley)$/.test(word.fold)
  );
}
