import { landmarkAt } from './landmarks.ts';
import {
  articles,
  capitalWords,
  homeWords,
  institutionWords,
  isLargePlace,
  looksWords,
  makes,
  nationalities,
  placePrepositions,
  relativeWords,
  streetWords,
  titles,
  venueWords,
} from './lexicon.ts';
import { isCommonWord, isName, isNameAndWord } from './names.ts';
import type { Page } from './page.ts';
import { placePhrase } from './place-phrase.ts';
import type { Span } from './span.ts';
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
  if (word.capital && !word.digit && startsPlace(page, at)) {
    const run = capitals(words, at);
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
    if (
      named &&
      (building || prepared || said) &&
      (sides[at] !== 'looks' || building) &&
      !his(page, at) &&
      !(prepared && !building && offered(words, at))
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
    tied(page, at)
  ) {
    return place(page, at, at + 1, word.fold, 'doubtful');
  }
  const landmark = landmarkAt(page, at);
  if (landmark !== null) return place(page, at, landmark, 'landmark', 'doubtful');
  if (venueWords.has(word.fold) && !word.capital && sides[at] !== 'looks' && nextDoor(words, at))
    return place(page, at, nextDoorEnd(words, at), word.fold, 'doubtful');
  return null;
}

function place(page: Page, at: number, to: number, building: string | null, weight: Span['weight']): { span: Span; to: number } | null {
  const phrase = placePhrase(page, at, to);
  if (building !== null && kindOf(building) === 'health') phrase.from = careStart(page.words, phrase.from);
  const end = whereEnd(page, phrase.to);
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
    isLargePlace(word.fold) ||
    nationalities.has(word.fold) ||
    makes.has(word.fold) ||
    looksWords.has(word.fold) ||
    word.text === 'I' ||
    (word.opens && isCommonWord(word.fold))
  );
}

function capitals(words: readonly Word[], at: number): number {
  let to = at + 1;
  while (to < words.length && to - at < 6) {
    const word = words[to];
    const linking =
      word && /^(?:of|and|on|the)$/.test(word.fold) && words[to + 1]?.capital && !words[to + 1]?.opens && /^(?:of|on)$/.test(word.fold);
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

/** "The agency trades as Velvet Hour", "Agency is Belgravia Muse", "the hotel is the Calder Arms". */
function isVenueSaid(words: readonly Word[], at: number): boolean {
  const start = articles.has(words[at - 1]?.fold ?? '') ? at - 1 : at;
  const verb = words[start - 1];
  if (!verb || !/^(?:is|was|called|named|as|at)$/.test(verb.fold)) return false;
  for (let back = 2; back <= 5; back++) {
    const word = words[start - back];
    if (!word) return false;
    if (
      venueWords.has(word.fold) ||
      institutionWords.has(word.fold) ||
      homeWords.has(word.fold) ||
      /^(?:business|place|premises|brothel|flat)$/.test(word.fold)
    )
      return true;
    if (words[start - back + 1]?.opens) return false;
  }
  return false;
}

/** "from Portugal", "by Lee", "with Oleg": a preposition, but not of a place. */
function offered(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const left = words[at - 1];
  return (
    word !== undefined &&
    left !== undefined &&
    (left.fold === 'by' || ((isName(word.fold) || isNameAndWord(word.fold)) && /^(?:from|to|towards|around|on)$/.test(left.fold)))
  );
}

/** "his school", "he works at": his. */
function his({ words, sides }: Page, at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = words[at - back];
    if (!word || words[at - back + 1]?.opens) return false;
    if (word.fold === 'his') return true;
    if (/^(?:works|worked|trains|studies)$/.test(word.fold)) return sides[at] === 'offender';
  }
  return false;
}

/** An unnamed clinic or school counts when it is hers: "her GP", "the primary school where she is …", "goes to the breast clinic". */
function tied({ words, sides }: Page, at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = words[at - back];
    if (!word || words[at - back + 1]?.opens) break;
    if (/^(?:her|my|their|our)$/.test(word.fold) || word.possessive || relativeWords.has(word.fold)) return true;
    if (word.fold === 'his') return false;
  }
  const next = words[at + 1];
  if (next?.fold === 'where' && /^(?:she|her|i|my|they)$/.test(words[at + 2]?.fold ?? '')) return true;
  if (next && !next.opens && /^(?:where|in|on|at|near|of)$/.test(next.fold) && sides[at] !== 'offender')
    return next.fold === 'where' || words[at + 2]?.capital === true;
  return (
    sides[at] === 'survivor' &&
    words
      .slice(Math.max(0, at - 6), at)
      .some((word) =>
        /^(?:goes|attends|at|been|to|registered|under|seen|attending|studying|studies|works|in|la|do|na|no|al|w|przy)$/.test(word.fold),
      )
  );
}

/** "the nursery where she works mornings": the clause belongs to the place. */
function whereEnd({ words }: Page, to: number): number {
  if (words[to]?.fold !== 'where' || words[to]?.opens || !/^\s$/.test(words[to]?.gap ?? '')) return to;
  let end = to + 1;
  while (
    end < words.length &&
    end - to < 10 &&
    !words[end]?.opens &&
    !/[,;:()–—]/.test(words[end]?.gap ?? '') &&
    !/^(?:and|but|so|because)$/.test(words[end]?.fold ?? '')
  )
    end += 1;
  return end;
}

function nextDoor(words: readonly Word[], at: number): boolean {
  return (
    nextDoorEnd(words, at) > at + 1 ||
    (/^(?:behind|opposite|above|over|outside)$/.test(words[at - 2]?.fold ?? '') === true && homeWords.has(words[at - 3]?.fold ?? ''))
  );
}

function nextDoorEnd(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (!next || next.opens) return at + 1;
  if (next.fold === 'next' && words[at + 2]?.fold === 'door') return at + 3;
  if (/^(?:opposite|downstairs|upstairs|underneath)$/.test(next.fold)) return at + 2;
  if (next.fold === 'over' && words[at + 2]?.fold === 'the') return at + 1;
  return at + 1;
}
