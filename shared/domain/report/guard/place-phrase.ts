import { articles, offenderWords, phraseStops, placePrepositions, survivorWords } from './lexicon.ts';
import type { Page } from './page.ts';
import { isVehicle } from './vehicles.ts';
import { isVerb } from './verbs.ts';
import type { Word } from './words.ts';

const linking = new Set(
  'facing beneath alongside across of on at in over above behind near opposite by beside under next to below outside and'.split(' '),
);
const stopBefore = new Set(
  (
    'is was are were has had she he they we it i him them us me call calls both her his who which that asked took went goes came told says said saw met drove walked picked and but so when where ' +
    'then also not been be with for from because after before until as if'
  ).split(' '),
);

/**
 * The whole phrase of a place around the word at `at`: "the old bingo hall on Tamworth Row". Goes left over what describes the place and,
 * through "on", "over" or "behind", to the house or shop that stands there; goes right over a name that follows.
 */
export function placePhrase({ words }: Page, at: number, to: number): { from: number; to: number } {
  let from = leftOf(words, at);
  for (let hops = 0; hops < 2; hops++) {
    // "the tower next to": two words that link.
    if (
      words[from - 1]?.fold === 'to' &&
      words[from - 2]?.fold === 'next' &&
      !words[from]?.opens &&
      !words[from - 1]?.opens &&
      !words[from - 2]?.opens
    ) {
      const noun = leftOf(words, from - 3);
      if (words[noun] && (articles.has(words[noun]?.fold ?? '') || noun < from - 3)) from = noun;
      break;
    }
    const link = words[from - 1];
    const before = words[from - 2];
    if (
      !link ||
      !before ||
      words[from]?.opens ||
      link.opens ||
      !linking.has(link.fold) ||
      link.fold === 'and' ||
      !space(words[from]) ||
      !space(link)
    )
      break;
    if (
      // "He left her outside Costa": whom he left.
      /^(?:her|him|me|us|them|you|it)$/.test(before.fold) ||
      /^(?:up|down|out|back|off|over|away|home|along|round)$/.test(before.fold) ||
      before.capital ||
      isPerson(before.fold) ||
      (isVerb(before.fold) && !/^(?:works|let|lets|called|known|stand|sells)$/.test(before.fold)) ||
      stopBefore.has(before.fold) ||
      verbLike(before) ||
      placePrepositions.has(before.fold)
    )
      break;
    const noun = leftOf(words, from - 2);
    const head = words[noun];
    if (!head || !(articles.has(head.fold) || head.fold === 'her' || head.capital || noun < from - 2)) break;
    from = noun;
  }
  const preposition = words[from - 1];
  if (
    preposition &&
    !words[from]?.opens &&
    space(words[from]) &&
    /^(?:outside|behind|opposite|above|over|near|beside|under|below)$/.test(preposition.fold)
  )
    from -= 1;
  const numbered = words[from - 2];
  if (words[from - 1]?.fold === 'at' && numbered?.digit && !words[from - 1]?.opens && space(words[from]) && /^\d{1,4}$/.test(numbered.fold))
    from -= 2;
  return { from, to: rightOf(words, to) };
}

/** "a male in the vicinity of", "a couple at the car park": who is there is no part of the place. */
function isPerson(fold: string): boolean {
  return (
    isVehicle(fold) ||
    offenderWords.has(fold) ||
    survivorWords.has(fold) ||
    /^(?:couple|people|vicinity|women|girls|group|gang|pair|motorhome|van|car|taxi|lorry|campervan|bike)$/.test(fold)
  );
}

function space(word: Word | undefined): boolean {
  return word !== undefined && /^\s$/.test(word.gap);
}

function verbLike(word: Word): boolean {
  return (
    /..(?:ed|ing)$/.test(word.fold) &&
    word.fold.length > 4 &&
    !/(?:building|crossing|parking|landing|bed|shed|bingo|betting|playing)$/.test(word.fold)
  );
}

/** Where somebody was taken or stood: a place may begin after one of these. */
export const wayWords = new Set(
  'past down up along round around across through towards toward outside inside behind opposite over under off near by into onto out back beside below beyond'.split(
    ' ',
  ),
);

/** To the article, the "her" or the first capital of a noun phrase. */
function leftOf(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 6) {
    const here = words[from];
    const left = words[from - 1];
    if (!here || !left || here.opens || !space(here)) break;
    if (articles.has(left.fold) || /^(?:her|my|our|their|your|number|no)$/.test(left.fold)) return from - 1;
    if (
      wayWords.has(left.fold) ||
      stopBefore.has(left.fold) ||
      placePrepositions.has(left.fold) ||
      phraseStops.has(left.fold) ||
      verbLike(left)
    )
      break;
    if (isVerb(left.fold) && left.fold !== 'works' && (!left.capital || left.opens)) break;
    from -= 1;
  }
  return from;
}

/** Over capitals that follow, with "of", "on" or "in" between, and over an outward postcode: "the clinic at Sketchmoor Park", "Close, B19". */
function rightOf(words: readonly Word[], to: number): number {
  let end = to;
  for (let n = 0; n < 8; n++) {
    const word = words[end];
    const next = words[end + 1];
    if (!word || word.opens) break;
    const outcode = /^[a-z]{1,2}\d[a-z\d]?$/.test(word.fold) && /^,? $/.test(word.gap);
    if (outcode) {
      end += next && !next.opens && /^\d[a-z]{2}$/.test(next.fold) ? 2 : 1;
      break;
    }
    if (space(word) && word.capital && !word.possessive) end += 1;
    else if (space(word) && word.capital) {
      end += 1;
      break;
    } else if (
      space(word) &&
      /^(?:of|on|at|in|over|near|off|by|behind|nr|przy|pe|da|de|do)$/.test(word.fold) &&
      next &&
      !next.opens &&
      space(next)
    ) {
      if (next.capital) end += 2;
      else if (
        /^(?:near|off|by|behind|over)$/.test(word.fold) &&
        articles.has(next.fold) &&
        !isPerson(words[end + 2]?.fold ?? '') &&
        words[end + 2]?.opens === false &&
        space(words[end + 2])
      )
        end +=
          words[end + 3]?.opens === false &&
          space(words[end + 3]) &&
          !phraseStops.has(words[end + 3]?.fold ?? '') &&
          !placePrepositions.has(words[end + 3]?.fold ?? '')
            ? 4
            : 3;
      else if (articles.has(next.fold) && words[end + 2]?.capital && space(words[end + 2])) end += 3;
      else break;
    } else if (
      /^, $/.test(word.gap) &&
      /^(?:top|first|second|third|fourth|fifth|ground|\d+(?:st|nd|rd|th)|room|bed|flat|basement)$/.test(word.fold)
    ) {
      end += 2;
      break;
    } else break;
  }
  return Math.min(end, words.length);
}
