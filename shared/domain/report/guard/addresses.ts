import {
  articles,
  dwellingVerbs,
  foreignStreetWords,
  homeWords,
  isLargePlace,
  offenderWords,
  phraseStops,
  placePrepositions,
  plainStreetWords,
  streetWords,
} from './lexicon.ts';
import { isCommonWord, isName } from './names.ts';
import { type Page, phraseEnd } from './page.ts';
import { placePhrase } from './place-phrase.ts';
import type { Span } from './span.ts';
import { isVehicle } from './vehicles.ts';
import type { Word } from './words.ts';

/** Streets, house numbers, flats, and whatever follows "she lives". His own address describes him and is kept. */
export function addressSpans(page: Page): Span[] {
  const spans: Span[] = [];
  page.words.forEach((_, at) => {
    const found =
      street(page, at) ?? numbered(page, at) ?? foreign(page, at) ?? dwelling(page, at) ?? upstairs(page, at) ?? named(page, at);
    if (!found) return;
    const { from, to, near } = found;
    const first = page.words[from];
    const last = page.words[to - 1];
    if (!first || !last || his(page, from)) return;
    spans.push({
      start: first.start,
      end: last.end,
      kind: 'address',
      weight: near ? 'doubtful' : 'identifying',
      rank: near ? 35 : 48,
      why: near ? 'address-near' : 'address',
      ...(near ? { near } : {}),
      replacement: 'address',
    });
  });
  return spans;
}

type Found = { from: number; to: number; near?: string };

/** "he lives", "his flat", "the client's house": his. */
function his({ words, sides }: Page, from: number): boolean {
  if (tookHerTo(words, from)) return true;
  if (sides[from] === 'survivor') return false;
  for (let back = 0; back <= 3; back++) {
    const word = words[from - back];
    if (!word) return false;
    if (word.fold === 'his' || (word.possessive && offenderWords.has(word.fold))) return true;
    if (dwellingVerbs.has(word.fold) || /^(?:sells|works|runs|owns|manages|drinks)$/.test(word.fold)) return sides[from] === 'offender';
    if (word.opens) return false;
  }
  return false;
}

/** "He brought her to a flat above a phone shop": where he took her, and no place she is known at. */
function tookHerTo(words: readonly Word[], from: number): boolean {
  const article = /^(?:a|an|some)$/.test(words[from]?.fold ?? '') ? from : from - 1;
  if (!/^(?:a|an|some)$/.test(words[article]?.fold ?? '') || !/^(?:to|into|in)$/.test(words[article - 1]?.fold ?? '')) return false;
  return [2, 3, 4].some(
    (back) =>
      /^(?:her|me|us|them)$/.test(words[article - back]?.fold ?? '') &&
      /^(?:brought|took|taken|drove|driven|led|dragged|walked|carried|bundled|forced|locked|kept|held)$/.test(
        words[article - back - 1]?.fold ?? '',
      ),
  );
}

/** A name and a street word: "Pellow Street", "Fellwick Mews", "moor lane". */
function street(page: Page, at: number): Found | null {
  const { words, lower } = page;
  const word = words[at];
  const name = words[at - 1];
  if (!word || !name || word.opens || !/^\s$/.test(word.gap) || !streetWords.has(word.fold)) return null;
  const named = name.capital && !articles.has(name.fold) && !isVehicle(name.fold);
  const small =
    plainStreetWords.has(word.fold) &&
    !name.digit &&
    !isVehicle(name.fold) &&
    !isCommonWord(name.fold) &&
    !placePrepositions.has(name.fold);
  const smallKnown =
    lower &&
    plainStreetWords.has(word.fold) &&
    /^(?:on|at|in|off|of)$/.test(words[at - 2]?.fold ?? '') &&
    !/^(?:the|a|her|this|that|same|main|high|side|back|next|busy|my|his|our|parallel|quiet|residential)$/.test(name.fold);
  if (!(named && (word.capital || plainStreetWords.has(word.fold))) && !small && !smallKnown) return null;
  // "Isadora Vale" and "Ruby Park" are people, where nobody is at or on them.
  if (
    isName(name.fold) &&
    /^(?:vale|hill|park|grove|rise|green|lane|banks?|brook|heath|mount|moore?|drive|walk|way|garth|croft|gate)$/.test(word.fold) &&
    !placePrepositions.has(words[at - 2]?.fold ?? '') &&
    !words[at - 2]?.digit
  )
    return null;
  if (name.capital && name.opens && isCommonWord(name.fold) && !word.capital) return null;
  let from = at - 1;
  while (
    from > 0 &&
    words[from]?.opens === false &&
    /^\s$/.test(words[from]?.gap ?? '') &&
    words[from - 1]?.capital &&
    !words[from - 1]?.possessive &&
    at - from < 4
  )
    from -= 1;
  const number = words[from - 1];
  if (number && words[from]?.opens === false && /^,? $/.test(words[from]?.gap ?? '') && /^\d{1,4}[a-z]?$/.test(number.fold)) from -= 1;
  return flat(page, withLead(page, from, numberAfter(words, at + 1)));
}

/** "Hawksworth Road 41", "Queens Parade 8, második emelet": on the continent the number comes after the street. */
function numberAfter(words: readonly Word[], to: number): number {
  const number = words[to];
  if (!number || number.opens || number.gap !== ' ' || !/^\d{1,3}[a-z]?$/.test(number.fold)) return to;
  const next = words[to + 1];
  const closes = !next || next.opens || /^[,.;)]/.test(next.gap) || !isCommonWord(next.fold);
  if (!closes) return to;
  let end = to + 1;
  for (let n = 0; n < 2 && words[end] && !words[end]?.opens && words[end]?.gap === ', '; n++) {
    const part = words.slice(end, end + 2);
    if (
      !part.some(({ fold }) =>
        /^(?:emelet|pietro|pietrze|andar|piso|etaj|etajul|camera|ap|apt|apto|lokal|mieszkania|scara|bloc|floor|room|porta|ajto)$/.test(
          fold,
        ),
      )
    )
      break;
    end += part.length;
  }
  return end;
}

function withLead(page: Page, from: number, to: number): { from: number; to: number } {
  return page.words[from]?.digit
    ? { from: placePhrase(page, from, to).from, to: placePhrase(page, to - 1, to).to }
    : placePhrase(page, from, to);
}

/** "Flat 10, " and "Flat C, " before what was found. */
function flat({ words }: Page, { from, to }: { from: number; to: number }): Found {
  const number = words[from - 1];
  const kind = words[from - 2];
  if (
    number &&
    kind &&
    !words[from]?.opens &&
    !number.opens &&
    /^,? ?$/.test(words[from]?.gap ?? '') &&
    /^(?:flat|room|unit|apartment|apt|floor)$/.test(kind.fold)
  )
    return { from: from - 2, to };
  return { from, to };
}

/** "Flat 4, Cobden House", "number 31 on the same road", "6 Ayton …", "Flat 10". */
function numbered(page: Page, at: number): Found | null {
  const { words } = page;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.opens || !/^,? $/.test(next.gap)) return null;
  if (
    /^(?:flat|apartment|apt|unit|caravan|pitch|number|no|room|floor|level|bay|plot|berth|bed|cabin|stall|suite|bedsit|lock|mooring|chalet|cell|plot|ap|apto|pokoj|szoba|quarto|habitacion|camera|ystafell|scara|bloc|blok|lokal|piso|nr)$/.test(
      word.fold,
    ) &&
    (/^\d{1,4}[a-z]?$/.test(next.fold) || /^[A-Z]$/.test(next.text))
  ) {
    if (/^(?:number|no)$/.test(word.fold) && (/^\d{3,}/.test(next.fold) || words[at - 1]?.fold === 'a')) return null;
    if (next.fold.length > 4 || words[at + 2]?.digit) return null;
    let to = at + 2;
    while (
      words[to] &&
      !words[to]?.opens &&
      /^,? $/.test(words[to]?.gap ?? '') &&
      (words[to]?.capital || /^\d+$/.test(words[to]?.fold ?? '')) &&
      to - at < 8
    )
      to += 1;
    return placePhrase(page, at, to);
  }
  return null;
}

/** "strada Mill Lane nr 8", "ulicy Station Road 14", "rua das Flores 3". */
function foreign({ words }: Page, at: number): Found | null {
  const word = words[at];
  if (!word || !foreignStreetWords.has(word.fold) || words[at + 1]?.opens) return null;
  const first = /^(?:da|das|do|dos|de|del|la|las|los|el|a)$/.test(words[at + 1]?.fold ?? '') ? at + 2 : at + 1;
  if (!words[first]?.capital || words[first]?.opens) return null;
  let to = first + 1;
  while (
    words[to] &&
    !words[to]?.opens &&
    /^[,.]? $/.test(words[to]?.gap ?? '') &&
    (words[to]?.capital || words[to]?.digit || /^(?:nr|numarul|numero|n|da|de|das|dos|la|el)$/.test(words[to]?.fold ?? '')) &&
    to - at < 8
  )
    to += 1;
  return { from: at, to };
}

/** "a flat over the chip shop", "a room above the vape shop". */
function upstairs({ words, sides }: Page, at: number): Found | null {
  const word = words[at];
  const next = words[at + 1];
  const lead = words[at - 1];
  if (!word || !next || !lead || next.opens || sides[at] === 'looks' || !homeWords.has(word.fold)) return null;
  // "the viewing place above the reservoir" is nobody's home.
  if (word.fold === 'place' && !/^(?:her|my|a|their)$/.test(lead.fold)) return null;
  if (!/^(?:over|above|behind|opposite|below|under)$/.test(next.fold) || words[at + 2]?.opens !== false) return null;
  let to = phraseEnd(words, at + 2, phraseStops, 6);
  for (let n = at + 4; n < to; n++) if (/^(?:a|an|another|third|second)$/.test(words[n]?.fold ?? '')) to = n;
  return { ...placePhrase({ words } as Page, at, to), from: articles.has(lead.fold) || lead.fold === 'her' ? at - 1 : at, near: word.text };
}

/** "her block, Rowan Heights", "her flat at 2/1, 14 …": a home with its name after it. */
function named({ words, sides }: Page, at: number): Found | null {
  const word = words[at];
  const next = words[at + 1];
  const lead = words[at - 1];
  if (
    !word ||
    !next ||
    !lead ||
    next.opens ||
    sides[at] === 'looks' ||
    !(homeWords.has(word.fold) || /^(?:block|building|place|street|home)$/.test(word.fold))
  )
    return null;
  if (!/^(?:her|my|their)$/.test(lead.fold) || word.opens) return null;
  let to = at + 1;
  if (/^(?:at|in|on)$/.test(next.fold) && next.gap === ' ') to += 1;
  else if (next.gap !== ', ') return null;
  const first = to;
  while (
    words[to] &&
    !words[to]?.opens &&
    /^(?:,? |\/)$/.test(words[to]?.gap ?? '') &&
    (words[to]?.capital || words[to]?.digit) &&
    to - at < 8
  )
    to += 1;
  return to === first ? null : { ...placePhrase({ words } as Page, at, to), from: at - 1 };
}

/** After "lives at", "sleeps behind", "moved to": the rest of the phrase. */
function dwelling(page: Page, at: number): Found | null {
  const { words, sides } = page;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.opens || sides[at] === 'offender' || sides[at] === 'looks') return null;
  if (
    !dwellingVerbs.has(word.fold) &&
    !(word.fold === 'moved' && next.fold === 'to') &&
    !(/^(?:found|based)$/.test(word.fold) && /^(?:at|in|on|near)$/.test(next.fold))
  )
    return null;
  if (/^(?:downstairs|upstairs|underneath|opposite|next)$/.test(next.fold) && /^(?:live|stay|sleep|work)/.test(word.fold))
    return { from: at, to: next.fold === 'next' ? Math.min(at + 3, words.length) : at + 2, near: word.text };
  let from = at + 1;
  if (/^(?:rents|renting|rent|lets)$/.test(word.fold)) from = at + 1;
  else {
    while (words[from] && !words[from]?.opens && /^(?:rough|alone|mainly|mostly|now|currently|out|round)$/.test(words[from]?.fold ?? ''))
      from += 1;
    const preposition = words[from];
    if (!preposition || preposition.opens || !placePrepositions.has(preposition.fold) || words[from + 1]?.opens !== false) return null;
    if (!/^(?:behind|near|outside|opposite|over|above|below|under|beside|off|next)$/.test(preposition.fold)) from += 1;
  }
  const to = phraseEnd(words, from, phraseStops, 9);
  const first = words[from];
  if (!first || !telling(words, from, to)) return null;
  if (to - from === 1 && /^(?:here|there|it|that|her|him|them|home|me|town|city|car|bed|touch|contact|case)$/.test(first.fold)) return null;
  return { ...placePhrase(page, from, to), from, near: word.text };
}

/** A phrase tells something when it holds a name, a number or a building; "at home" and "in the car" do not. */
function telling(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (
      word &&
      ((word.capital && !word.opens) ||
        word.digit ||
        isLargePlace(word.fold) ||
        buildings.has(word.fold) ||
        (homeWords.has(word.fold) && to - from > 2))
    )
      return true;
    if (word && !isCommonWord(word.fold)) return true;
  }
  return false;
}

const buildings = new Set(
  (
    'hostel refuge shelter hotel garage station church mosque temple shop shops doorway bridge arches underpass park caravan tent squat woods estate market school hospital pub cafe bakery library ' +
    'warehouse factory supermarket chippy takeaway bookies salon'
  ).split(' '),
);
