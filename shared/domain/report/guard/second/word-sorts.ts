import * as lexicon from '../lexicon.ts';
import { describes } from '../looks.ts';
import { isHealth } from '../medical.ts';
import { isCommonWord, isMansName, isName, isNameAndWord, isSurname, isTownAbroad, isWord } from '../names.ts';
import { isSmallWord } from '../tongues.ts';
import { isVehicle } from '../vehicles.ts';

/** The lists a folded word may stand in, each by a short name under which the second reader learns what it tells. */
const lists: readonly [string, (fold: string) => boolean][] = [
  ['first-name', isName],
  ['mans-name', isMansName],
  ['name-and-word', isNameAndWord],
  ['family-name', isSurname],
  ['town-abroad', isTownAbroad],
  ['town', lexicon.isLargePlace],
  ['common', isCommonWord],
  ['small', isSmallWord],
  ['unknown', (word) => !isWord(word)],
  ['survivor', (word) => lexicon.survivorWords.has(word)],
  ['offender', (word) => lexicon.offenderWords.has(word)],
  ['self', (word) => lexicon.selfWords.has(word)],
  ['relative', (word) => lexicon.relativeWords.has(word)],
  ['companion', (word) => lexicon.companionWords.has(word)],
  ['owner', (word) => lexicon.ownerWords.has(word)],
  ['title', (word) => lexicon.titles.has(word)],
  ['telling', (word) => lexicon.tellingVerbs.has(word)],
  ['street', (word) => lexicon.streetWords.has(word) || lexicon.foreignStreetWords.has(word)],
  ['home', (word) => lexicon.homeWords.has(word)],
  ['dwells', (word) => lexicon.dwellingVerbs.has(word)],
  ['venue', (word) => lexicon.venueWords.has(word)],
  ['institution', (word) => lexicon.institutionWords.has(word)],
  ['job', (word) => lexicon.jobWords.has(word)],
  ['health', isHealth],
  ['origin', (word) => lexicon.originWords.has(word)],
  ['nation', (word) => lexicon.nationalities.has(word)],
  ['rare', (word) => lexicon.rareWords.has(word)],
  ['looks', describes],
  ['make', (word) => lexicon.makes.has(word)],
  ['vehicle', isVehicle],
  ['capital', (word) => lexicon.capitalWords.has(word)],
  ['month', (word) => lexicon.months.has(word)],
  ['number', (word) => lexicon.numberWords.has(word)],
  ['stop', (word) => lexicon.phraseStops.has(word)],
  ['article', (word) => lexicon.articles.has(word)],
  ['at', (word) => lexicon.placePrepositions.has(word)],
];

/** What is asked of a word again and again: its lists, its beginnings and its endings. */
export type WordFacts = { lists: readonly string[]; starts: readonly string[]; ends: readonly string[] };

/** Answers for each different word once: a text says the same words again and again. */
export function factsOfWords(): (fold: string) => WordFacts {
  const remembered = new Map<string, WordFacts>();
  return (fold) => {
    const before = remembered.get(fold);
    if (before) return before;
    const lengths = [2, 3, 4, 5].filter((length) => fold.length > length);
    const answer = {
      lists: lists.flatMap(([name, holds]) => (holds(fold) ? [name] : [])),
      starts: lengths.map((length) => fold.slice(0, length)),
      ends: lengths.map((length) => fold.slice(-length)),
    };
    remembered.set(fold, answer);
    return answer;
  };
}
