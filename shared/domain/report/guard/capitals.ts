import { introducedBy } from './introductions.ts';
import {
  articles,
  capitalWords,
  dwellingVerbs,
  isLargePlace,
  looksWords,
  nationalities,
  offenderWords,
  placePrepositions,
  survivorWords,
  titles,
} from './lexicon.ts';
import { isCommonWord, isName, isNameAndWord, isTownAbroad } from './names.ts';
import { offenderNamed } from './offender-names.ts';
import type { Page } from './page.ts';
import { belongsToHim } from './place-ties.ts';
import type { Span } from './span.ts';
import { isSmallWord } from './tongues.ts';
import { coloured, inPlate, isVehicle } from './vehicles.ts';
import type { Word } from './words.ts';

/**
 * Names no dictionary has: a word with a capital in the middle of a sentence names somebody or something, so it is at least doubtful. Days,
 * towns, brands and what is said of the offender are left out. In a text without capitals there are none.
 */
export function capitalSpans(page: Page): Span[] {
  const spans: Span[] = [];
  if (page.lower) return spans;
  let at = 0;
  while (at < page.words.length) {
    // "A Rosângela ligou", "Mae Nerys": the small word before is no part of the name.
    if (page.words[at]?.opens && page.abroad.has(page.words[at]?.sentence ?? -1) && isSmallWord(page.words[at]?.fold ?? '')) at += 1;
    // "Chamo-me Joana" as well.
    if (page.words[at]?.opens && introducedBy(page, at + 1) !== null) at += 1;
    // "Grabbed Jolene": the word that opens the sentence is no part of the name.
    if (opensBeforeName(page.words, at)) at += 1;
    const to = runFrom(page.words, at);
    if (to === at) {
      at += 1;
      continue;
    }
    const span = named(page, at, to);
    if (span) spans.push(span);
    at = to;
  }
  return [...spans, ...openersAgain(page.words, spans)];
}

function opensBeforeName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word?.opens === true &&
    isCommonWord(word.fold) &&
    !isNameAndWord(word.fold) &&
    !titles.has(word.fold) &&
    next?.capital === true &&
    next.gap === ' ' &&
    !next.opens &&
    !isCommonWord(next.fold) &&
    !ordinary(next)
  );
}

/** A name that opens a sentence tells nothing by its capital, but one that was found elsewhere is the same again: "Jolene's 17". */
function openersAgain(words: readonly Word[], spans: readonly Span[]): Span[] {
  const names = new Map(spans.flatMap((span) => (span.kind === 'name' ? [[span.start, span] as const] : [])));
  const folds = new Map(
    words.flatMap((word) => (names.has(word.start) && !isCommonWord(word.fold) ? [[word.fold, names.get(word.start)] as const] : [])),
  );
  return words.flatMap((word) => {
    const span = word.opens && word.capital ? folds.get(word.fold) : undefined;
    return span ? [{ ...span, start: word.start, end: word.end }] : [];
  });
}

/** Capitals one after the other, "of" and "the" between them. */
function runFrom(words: readonly Word[], at: number): number {
  if (!words[at]?.capital) return at;
  let to = at + 1;
  while (to < words.length && to - at < 6) {
    const word = words[to];
    if (!word || word.opens || !/^(?: |\. | & )$/.test(word.gap) || words[to - 1]?.possessive) break;
    if (word.capital) to += 1;
    else if (
      /^(?:of|the|and)$/.test(word.fold) &&
      words[to + 1]?.capital &&
      !words[to + 1]?.opens &&
      words[to + 1]?.gap === ' ' &&
      word.fold === 'of'
    )
      to += 2;
    else break;
  }
  return to;
}

function ordinary(word: Word): boolean {
  const single = word.fold.replace(/s$/, '');
  return (
    capitalWords.has(single) ||
    nationalities.has(single) ||
    capitalWords.has(word.fold) ||
    isVehicle(word.fold) ||
    nationalities.has(word.fold) ||
    looksWords.has(word.fold) ||
    isLargePlace(word.fold) ||
    titles.has(word.fold) ||
    /^i(?:'|$)/.test(word.fold) ||
    offenderWords.has(word.fold) ||
    survivorWords.has(word.fold) ||
    /^[A-Z]{1,5}s?\d*$/.test(word.text) ||
    /^[A-Z]{1,2}\d/.test(word.text)
  );
}

function named(page: Page, at: number, to: number): Span | null {
  const { words, sides } = page;
  const first = words[at];
  const last = words[to - 1];
  const next = words[to];
  if (!first || !last || sides[at] === 'looks') return null;
  const run = words.slice(at, to);
  if (run.some((word) => isVehicle(word.fold) && !word.opens) || isVehicle(words[at - 1]?.fold ?? '')) return null;
  // A firm is what he works for or what his van says, unless she works there.
  if (run.length > 1 && firms.has(last.fold) && !worksThere(page, at)) return null;
  // A town abroad says where he is from, unless it is said of her.
  if (run.every((word) => isTownAbroad(word.fold) || isLargePlace(word.fold)) && sides[at] !== 'survivor') return null;
  // "MO:", "VEH:": the label of a line.
  if (next?.gap.startsWith(':') && /^[A-Z]{2,5}$/.test(last.text) && run.length === 1) return null;
  if (coloured(words, at) || inPlate(words, to - 1) || inPlate(words, at)) return null;
  const unknown = run.filter(
    (word) => !ordinary(word) && !(page.abroad.has(word.sentence) && isSmallWord(word.fold)) && !(word.opens && isCommonWord(word.fold)),
  );
  const strange = unknown.filter((word) => !isCommonWord(word.fold));
  if (unknown.length === 0) return null;
  // Alone, a plain word with a capital is emphasis; after "the" or "at", or beside another, it is a name.
  if (first.opens && strange.length < 2) return null;
  const before = words[at - 1]?.fold ?? '';
  const beside = words[at - 1]?.capital === true && first.gap === ' (' ? true : before === 'or' && words[at - 2]?.capital === true;
  if (strange.length === 0 && run.length < 2 && !beside && !(articles.has(before) || placePrepositions.has(before))) return null;
  if (
    next &&
    !next.opens &&
    next.gap === ' ' &&
    /^(?:accent|uniform|tattoo|tattoos|tattooed|jacket|coat|shirt|top|hat|cap|hoodie|jumper|trainers|tracksuit|badge|logo|bag|plates?|van|car|lorry|truck|taxi|knife|bottle|cross|flag|app|site|website|message|messages|account|ad|advert|card|notes?)$/.test(
      next.fold,
    )
  )
    return null;
  // What is painted on a van.
  if (
    next &&
    /^(?:on|across|down)$/.test(next.fold) &&
    /^(?:side|back|door|doors|roof|bonnet|front|window|windscreen)$/.test(words[to + 2]?.fold ?? '')
  )
    return null;
  if (spoken(page, at) || offenderNamed(page, at) || aboutHim(page, at)) return null;
  const person = strange.length === run.length && (isName(first.fold) || isNameAndWord(first.fold) || !placePrepositions.has(before));
  return {
    start: first.start,
    end: last.end,
    kind: person ? 'name' : 'place',
    weight: 'doubtful',
    rank: 20,
    why: person ? 'name' : 'place',
    replacement: person ? 'person' : 'place',
  };
}

const firms = new Set(
  'logistics ltd limited plc scaffolding roofing motors recycling taxis cabs haulage couriers plumbing plumbers builders building construction electrical electricals sons baps removals flooring fencing paving landscapes landscaping gardening windows glazing joinery carpentry decorators tiling heating drains drainage skips waste metals tyres autos cars vans hire transport freight security services deliveries foods meats trucks'.split(
    ' ',
  ),
);

/** "She cleans for Apex Services": then it tells of her. */
function worksThere({ words, sides }: Page, at: number): boolean {
  if (sides[at] === 'offender' || sides[at] === 'looks') return false;
  return [1, 2, 3, 4].some((back) =>
    /^(?:works|working|cleans|employed|job|drives|temps|worked|shifts|office)$/.test(words[at - back]?.fold ?? ''),
  );
}

/** Inside quotation marks nothing but a name that a dictionary has is marked: a threat or an advertisement is full of capitals. */
function spoken({ words }: Page, at: number): boolean {
  return /["“‘]\s*$/.test(words[at]?.gap ?? '');
}

/** "He works for", "he is from", "his van said": it describes him. */
function aboutHim(page: Page, at: number): boolean {
  const { words, sides } = page;
  if (sides[at] !== 'offender') return false;
  if (belongsToHim(page, at)) return true;
  for (let back = 1; back <= 5; back++) {
    const word = words[at - back];
    if (!word) return false;
    if (
      /^(?:works|worked|drives|drove|driving|wore|wearing|from|says|said|saying|read|reading|plays|supports|uses|used|using|spoke|speaks|sounded|like|looked|is|was|his|called|calls|name|smelled|via|through|off|on|with)$/.test(
        word.fold,
      ) ||
      dwellingVerbs.has(word.fold) ||
      isVehicle(word.fold)
    )
      return true;
    if (words[at - back + 1]?.opens || /[,;:]/.test(words[at - back + 1]?.gap ?? '')) return false;
  }
  return false;
}
