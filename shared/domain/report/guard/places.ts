import { landmarkAt } from './landmarks.ts';
import {
  articles,
  capitalWords,
  institutionWords,
  isLargePlace,
  looksWords,
  nationalities,
  placePrepositions,
  streetWords,
  titles,
  venueWords,
} from './lexicon.ts';
import { isCommonWord, isTownAbroad } from './names.ts';
import type { Page } from './page.ts';
import { placePhrase } from './place-phrase.ts';
import { his, isVenueSaid, nextDoor, nextDoorEnd, offered, tied, whereEnd, wornOrPainted } from './place-ties.ts';
import type { Span } from './span.ts';
import { isSmallWord } from './tongues.ts';
import { isVehicle } from './vehicles.ts';
import type { Word } from './words.ts';

/** Venues, schools, clinics and other places with a name, and buildings that tell where she lives or works. */
export function placeSpans(page: Page): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < page.words.length) {
    const found = placeAt(page, at);
    if (found) spans.push(found.span);
    at = found ? Math.max(found.to, at + 1) : at + 1;
  }
  return spans;
}

function placeAt(page: Page, at: number): { span: Span; to: number } | null {
  const { words, sides } = page;
  const word = words[at];
  if (!word) return null;
  if (word.capital && !word.digit && !(page.abroad.has(word.sentence) && isSmallWord(word.fold)) && startsPlace(page, at)) {
    const run = capitals(words, at, words[at - 1]?.fold === 'the' && !word.opens);
    const head = words.slice(at, run).find((one) => venueWords.has(one.fold) || institutionWords.has(one.fold));
    const after = afterRun(words, run);
    const building = head ?? (after > run ? words[after - 1] : undefined);
    const named =
      words.slice(at, run).some((one) => telling(one)) ||
      (building !== undefined && !building.capital && tellingWithTown.has(building.fold) && !capitalWords.has(word.fold));
    const prepared =
      !word.opens &&
      /^\s$/.test(word.gap) &&
      (placePrepositions.has(words[at - 1]?.fold ?? '') ||
        (articles.has(words[at - 1]?.fold ?? '') && placePrepositions.has(words[at - 2]?.fold ?? '')));
    const said = !word.opens && isVenueSaid(words, at);
    // "the Holbeck area of Leeds" is as wide as a town; "a Premier Inn" is one of hundreds.
    if (words[run]?.fold === 'area' && words[run]?.opens === false) return null;
    if (word.fold === 'inn' && /^(?:premier|holiday)$/.test(words[at - 1]?.fold ?? '') && words[at - 2]?.fold === 'a') return null;
    if (
      words[at - 1]?.fold === 'a' &&
      words[at - 1]?.opens === false &&
      /^(?:premier|travelodge|holiday|ibis|best|hilton|ramada|mcdonald)/.test(word.fold)
    )
      return null;
    if (wornOrPainted(words, after) || words.slice(at, run).some((one) => isVehicle(one.fold))) return null;
    if (
      named &&
      (building || prepared || said) &&
      (sides[at] !== 'looks' || building || said) &&
      !his(page, at) &&
      !(
        prepared &&
        !building &&
        (offered(words, at) || (sides[at] !== 'survivor' && words.slice(at, run).every((one) => isTownAbroad(one.fold))))
      )
    ) {
      return place(page, at, after, building?.fold ?? null, building || said ? 'identifying' : 'doubtful');
    }
  }
  if (
    institutionWords.has(word.fold) &&
    !institutionWords.has(words[at + 1]?.fold ?? '') &&
    !word.capital &&
    sides[at] !== 'looks' &&
    !his(page, at) &&
    words[at - 1]?.fold !== 'no' &&
    tied(page, at)
  ) {
    return place(page, at, at + 1, word.fold, 'doubtful');
  }
  // "st marys church" in a note without capitals.
  if (
    page.lower &&
    /^(?:st|saint)$/.test(word.fold) &&
    words[at + 1]?.gap === ' ' &&
    words[at + 2]?.gap === ' ' &&
    words[at + 2]?.opens === false &&
    (venueWords.has(words[at + 2]?.fold ?? '') || institutionWords.has(words[at + 2]?.fold ?? ''))
  )
    return place(page, at, at + 3, words[at + 2]?.fold ?? null, 'identifying');
  // "kids go St Bede's": a saint with a possessive is a school or a church.
  if (
    word.text === 'St' &&
    sides[at] !== 'offender' &&
    !words[at - 1]?.capital &&
    words[at + 1]?.capital &&
    words[at + 1]?.possessive &&
    words[at + 1]?.gap.trim() !== ','
  )
    return place(page, at, at + 2, 'school', 'doubtful');
  const landmark = landmarkAt(page, at);
  if (landmark !== null) return place(page, at, landmark, 'landmark', 'doubtful');
  if (venueWords.has(word.fold) && !word.capital && sides[at] !== 'looks' && nextDoor(words, at))
    return place(page, at, nextDoorEnd(words, at), word.fold, 'doubtful');
  return null;
}

function place(page: Page, at: number, to: number, building: string | null, weight: Span['weight']): { span: Span; to: number } | null {
  const phrase = placePhrase(page, at, to);
  // "his place, a bedsit on Gough Street".
  if (page.words[phrase.from - 2]?.fold === 'his' && page.words[phrase.from]?.gap === ', ') return null;
  if (building !== null && kindOf(building) === 'health') phrase.from = careStart(page.words, phrase.from);
  const end = whereEnd(page, phrase.to);
  const number = page.words[phrase.from - 1];
  if (
    number &&
    page.words[phrase.from]?.capital &&
    !page.words[phrase.from]?.opens &&
    page.words[phrase.from]?.gap === ' ' &&
    /^\d{1,4}[a-z]?$/.test(number.fold) &&
    !/[:.]$/.test(number.gap)
  )
    phrase.from -= 1;
  const first = page.words[phrase.from];
  const last = page.words[end - 1];
  if (!first || !last) return null;
  const kind = building === null ? 'place' : kindOf(building);
  return {
    span: {
      start: first.start,
      end: last.end,
      kind,
      weight,
      rank: weight === 'identifying' ? 46 : 32,
      why: building === null ? 'place' : kind === 'venue' || kind === 'landmark' ? kind : 'institution',
      ...(building !== null && kind !== 'venue' && kind !== 'landmark' ? { near: building } : {}),
      replacement: kind === 'health' ? 'clinic' : kind === 'school' ? 'school' : kind === 'venue' ? 'venue' : 'place',
    },
    to: end,
  };
}

const tellingWithTown = new Set(
  'team clinic service services centre center hospital infirmary surgery project hostel refuge shelter school college university'.split(
    ' ',
  ),
);
/** "been to the SARC", "registered at the surgery": that she goes there is said with it. */
function careStart(words: readonly Word[], from: number): number {
  let start = from;
  for (let n = 0; n < 3; n++) {
    const left = words[start - 1];
    if (!left || words[start]?.opens || !/^\s$/.test(words[start]?.gap ?? '')) break;
    if (
      !/^(?:to|at|with|by|under|for|from|been|seen|registered|open|known|booked|referred|due|waiting|admitted|treated|stitched)$/.test(
        left.fold,
      )
    )
      break;
    start -= 1;
  }
  const first = words[start]?.fold ?? '';
  return /^(?:to|at|by|from|for)$/.test(first) ? from : start;
}

const schools = new Set(
  'school primary academy college university uni sixth-form nursery playgroup creche kindergarten ysgol coleg scoala gradinita liceu szkola szkole szkoly przedszkole przedszkola escola faculdade colegio escuela instituto guarderia'.split(
    ' ',
  ),
);

function kindOf(building: string): 'school' | 'health' | 'venue' | 'landmark' {
  if (schools.has(building)) return 'school';
  if (building === 'landmark') return 'landmark';
  return institutionWords.has(building) ? 'health' : 'venue';
}

/** A run of capitals begins here and is nobody's name, make or day. */
function startsPlace({ words, lower }: Page, at: number): boolean {
  const word = words[at];
  const previous = words[at - 1];
  if (word?.text === 'A' && words[at + 1]?.text === 'E' && words[at + 1]?.gap.includes('&')) return false;
  if (!word || titles.has(word.fold) || (lower && word.opens)) return false;
  if (previous?.capital && !word.opens && /^\s$/.test(word.gap) && telling(previous)) return false;
  if (word.opens && isCommonWord(word.fold) && !(words[at + 1]?.capital && !words[at + 1]?.opens)) return false;
  return true;
}

function telling(word: Word): boolean {
  // "Guesthouse in …" at the head of a sentence is no name.
  if (word.opens && (venueWords.has(word.fold) || institutionWords.has(word.fold))) return false;
  if (!word.capital || /^[a-z]{1,2}\d[a-z\d]?$/.test(word.fold)) return false;
  return !(
    capitalWords.has(word.fold) ||
    capitalWords.has(word.fold.replace(/s$/, '')) ||
    isLargePlace(word.fold) ||
    nationalities.has(word.fold) ||
    isVehicle(word.fold) ||
    looksWords.has(word.fold) ||
    word.text === 'I' ||
    (word.opens && isCommonWord(word.fold))
  );
}

function capitals(words: readonly Word[], at: number, led: boolean): number {
  let to = at + 1;
  while (to < words.length && to - at < 6) {
    const word = words[to];
    const linking =
      word &&
      /^(?:of|and|on|the)$/.test(word.fold) &&
      words[to + 1]?.capital &&
      !words[to + 1]?.opens &&
      /^(?:of|on)$/.test(led && word.fold === 'and' ? 'of' : word.fold);
    if (!word || word.opens || !/^(?:\s|\.\s|\s?&\s?)$/.test(word.gap) || !(word.capital || linking)) break;
    to += 1;
  }
  return to;
}

const nouns = new Set(
  (
    'lights steps fields field playing carpet retail car swimming bus taxi bingo betting petrol fire police train lorry industrial estate towers tower flats block house hall baths pool yard works mill dock docks marina pier ' +
    'beach rank roundabout junction services lay-by layby top corner deli shelter kitchen team offices office factory warehouse depot park pitch allotments community leisure youth family team project service services'
  ).split(' '),
);

/** Over the building words that follow a name: "Gorsey Bank lights", "the Gresham carpet warehouse". */
function afterRun(words: readonly Word[], run: number): number {
  let to = run;
  while (to < words.length && to - run < 3) {
    const word = words[to];
    if (
      !word ||
      word.opens ||
      !/^\s$/.test(word.gap) ||
      !(venueWords.has(word.fold) || institutionWords.has(word.fold) || nouns.has(word.fold) || streetWords.has(word.fold))
    )
      break;
    to += 1;
  }
  const last = words[to - 1];
  return to > run &&
    last &&
    (venueWords.has(last.fold) || institutionWords.has(last.fold) || nouns.has(last.fold) || streetWords.has(last.fold))
    ? to
    : run;
}
