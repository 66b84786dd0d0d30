import { headsLine } from './headless.ts';
import {
  companionWords,
  homeWords,
  institutionWords,
  isLargePlace,
  nationalities,
  offenderWords,
  ownerWords,
  phraseStops,
  placePrepositions,
  relativeWords,
  titles,
  venueWords,
} from './lexicon.ts';
import { isHealth } from './medical.ts';
import { isName, isNameAndWord } from './names.ts';
import { joined, type Page, phraseEnd } from './page.ts';
import { nameEnd } from './people.ts';
import type { Span } from './span.ts';
import { isSmallWord } from './tongues.ts';
import type { Word } from './words.ts';

const his = new Set(['his', 'lui', 'jego', 'dele']);
const tails = new Set(
  'who whom whose plays trains sings studies attends swims boxes works work lives live runs owns teaches has have drives stays goes attends in at on from near with of e w da do de din na'.split(
    ' ',
  ),
);
const counted = new Set(
  'paternal maternal in one two three four five six seven eight nine both little big younger older youngest oldest eldest grown-up teenage baby only late elderly small new own other foster twin disabled'.split(
    ' ',
  ),
);

/** Her relatives, and friends and helpers who are named: from "her" to the end of what is told of them. His relatives describe him. */
export function relativeSpans(page: Page): Span[] {
  const spans: Span[] = [];
  page.words.forEach((word, at) => {
    // Portuguese "da" is no dad.
    const whose = ownerWords.has(page.words[at - 1]?.fold ?? '') || /^(?:ei|mea|meu|dela|ime|im|saj)$/.test(page.words[at + 1]?.fold ?? '');
    if (page.abroad.has(word.sentence) && isSmallWord(word.fold) && !whose) return;
    const relative =
      relativeWords.has(word.fold) || childWord(page.words, at) || (word.fold === 'laws' && page.words[at - 1]?.fold === 'in');
    if ((!relative && !companionWords.has(word.fold)) || word.digit || (word.text.length > 3 && word.text === word.text.toUpperCase()))
      return;
    const start = startOf(page, at);
    const owner = page.words[start];
    if (!owner) return;
    const to = endOf(page, at);
    const named = to.named;
    if (offenderSide(page, start, at)) return;
    // "Marsh & Sons" is a firm.
    if (word.capital && !word.opens && word.gap.includes('&')) return;
    // "The driver, Wayne": who the text says is the offender is no companion of hers.
    if (!relative && !/^(?:her|my)$/.test(owner.fold) && page.known.offenderNames.has(page.words[at + 1]?.fold ?? '')) return;
    // "Two brothers, Ali and Omar, took turns": nobody's, so those who did it.
    if (
      relative &&
      owner.opens &&
      /^(?:two|three|four|both)$/.test(owner.fold) &&
      page.known.offenderNames.has(page.words[at + 1]?.fold ?? '')
    )
      return;
    // "her boss at the bakery" tells without a name; "a friend" does not.
    const tied = !relative && ownerWords.has(owner.fold) && to.at > at + 2;
    if (!relative && !named && !tied) return;
    const owned =
      /^(?:ei|mea|meu|mei|mele|dela|hers|jej|ime|im|saj)$/.test(page.words[at + 1]?.fold ?? '') ||
      ownerWords.has(owner.fold) ||
      owner.possessive ||
      his.has(owner.fold);
    // In another language, and where a thing of theirs is meant ("mum's ring"), a relative nobody names tells nothing.
    if (relative && !named && to.at <= at + 1 && (page.abroad.has(word.sentence) || foreign.test(word.fold) || thingOf(page.words, at)))
      return;
    if (
      relative &&
      !owned &&
      !named &&
      !settledAt(page, at) &&
      !headsLine(page.words, at) &&
      !(page.sides[at] === 'survivor' && (start < at || has(page.words[at - 1])) && to.at > at + 1)
    )
      return;
    spans.push({
      start: owner.start,
      end: (page.words[to.at - 1]?.end ?? word.end) + (closesBracket(page.words, to.at) ? 1 : 0),
      kind: 'relative',
      weight: named || owned ? 'identifying' : 'doubtful',
      rank: named ? 55 : 47,
      why: 'relative-near',
      near: word.text,
      replacement: relative ? 'relative' : 'friend',
    });
  });
  return spans;
}

/** "Daughter Amelia (7)": the bracket belongs to it. */
function closesBracket(words: readonly Word[], to: number): boolean {
  return words[to - 1]?.digit === true && words[to - 1]?.gap === ' (' && words[to]?.gap.startsWith(')') === true;
}

const foreign =
  /^(?:vecina|marido|novio|novia|mama|sora|fratele|matka|siostra|brat|mae|pai|irma|irmao|filha|filho|madre|padre|hermana|hermano|hijo|hija|chwaer|brawd|mam-gu|nover|ferjem|namorado|esposo|sotul|maz)$/;

/** "mum's ring", "nan's cross", "her son's judo": of the relative nothing is said. */
function thingOf(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const thing = words[at + 1];
  if (
    !word ||
    !thing ||
    thing.opens ||
    thing.gap !== ' ' ||
    !(word.possessive || /(?:mums|mams|nans|dads|sisters|brothers)$/.test(word.fold))
  )
    return false;
  return (
    !thing.capital &&
    !homeWords.has(thing.fold) &&
    !venueWords.has(thing.fold) &&
    !institutionWords.has(thing.fold) &&
    !/^(?:on|in|at|near|by|who|and)$/.test(thing.fold)
  );
}

/** "sends money to son in Fuzhou", "moving to sister in Corby": whose is not said, but where they live is. */
function settledAt({ words, sides }: Page, at: number): boolean {
  const link = words[at + 1];
  const place = words[at + 2];
  if (!link || !place || link.opens || place.opens || sides[at] === 'offender' || sides[at] === 'looks') return false;
  return (
    /^(?:in|at|near)$/.test(link.fold) &&
    link.gap === ' ' &&
    place.capital &&
    !/^(?:his|a|the|one's|another)$/.test(words[at - 1]?.fold ?? '')
  );
}

/** "her lad Tyrese", "my little girl": a child of hers, not any man or woman. */
function childWord(words: readonly Word[], at: number): boolean {
  // "her youngest", "my eldest": a child of hers.
  if (/^(?:youngest|eldest|oldest|middle)$/.test(words[at]?.fold ?? ''))
    return (
      /^(?:her|my)$/.test(words[at - 1]?.fold ?? '') &&
      !relativeWords.has(words[at + 1]?.fold ?? '') &&
      !/^(?:son|daughter|boy|girl|one|child)$/.test(words[at + 1]?.fold ?? '')
    );
  if (
    !/^(?:fella|feller|bloke|man|partner|bf|gf|boyf|bff|m8|lad|lads|boy|boys|girl|girls|lass|lassie|uns|un|ones)$/.test(
      words[at]?.fold ?? '',
    )
  )
    return false;
  const left = words[at - 1]?.fold ?? '';
  if (/^(?:fella|feller|bloke|man|partner|lad|bf|gf|boyf|bff|m8)$/.test(words[at]?.fold ?? ''))
    return (
      /^(?:her|my|me)$/.test(left) &&
      words[at + 1]?.gap === ' ' &&
      (words[at + 1]?.capital === true ||
        // "her fella's in Strangeways".
        ((words[at]?.possessive === true || words[at + 1]?.fold === 'is') &&
          [1, 2].some((n) => /^(?:in|at|inside|a|away)$/.test(words[at + n]?.fold ?? '') && words[at + n]?.opens === false)))
    );
  return (
    (/^(?:her|my)$/.test(left) && !/^(?:uns|un|ones)$/.test(words[at]?.fold ?? '')) ||
    (/^(?:little|young|youngest|eldest|oldest|baby)$/.test(left) && /^(?:her|my|a|the)$/.test(words[at - 2]?.fold ?? ''))
  );
}

function has(word: Word | undefined): boolean {
  return word !== undefined && /^(?:has|have|with|and|for|of)$/.test(word.fold);
}

/** From "her", "a" or a possessive name, over a few describing words, to the relative. */
function startOf({ words }: Page, at: number): number {
  for (let back = 1; back <= 4; back++) {
    const word = words[at - back];
    const inner = words[at - back + 1];
    if (!word || !inner || inner.opens || !/^[\s'’]{0,2}$/.test(inner.gap)) break;
    if (ownerWords.has(word.fold) || his.has(word.fold) || word.possessive) return at - back;
    if (/^(?:a|an|the|this|your|our)$/.test(word.fold)) return at - back;
    if (!counted.has(word.fold) && !/(?:-year-old|yo|year|old|year-old)$/.test(word.fold) && !word.digit) break;
  }
  return words[at + 1] && /^(?:ei|mea|meu|dela|lui|ime|im|saj)$/.test(words[at + 1]?.fold ?? '')
    ? at
    : counted.has(words[at - 1]?.fold ?? '') && joined(words, at)
      ? at - 1
      : at;
}

function offenderSide(page: Page, start: number, at: number): boolean {
  const owner = page.words[start];
  if (!owner) return false;
  if (his.has(owner.fold) && page.survivorIsHe) return page.sides[Math.max(0, start - 1)] === 'offender';
  if (his.has(owner.fold)) return page.sides[Math.max(0, start - 1)] !== 'survivor' || !childOfHers(page, start);
  if (ownerWords.has(owner.fold) || owner.fold === 'your') return false;
  if (page.known.offenderNames.has(owner.fold) || (owner.possessive && offenderWords.has(owner.fold))) return true;
  return start === at && page.sides[at] !== 'survivor' && !named(page, at);
}

/** "Her son Kieran is with his gran": `his` is the son's. */
function childOfHers(page: Page, start: number): boolean {
  for (let back = 1; back <= 6; back++) {
    const word = page.words[start - back];
    if (!word) return false;
    if (relativeWords.has(word.fold)) return true;
    if (page.words[start - back + 1]?.opens) return false;
  }
  return false;
}

function named({ words, lower }: Page, at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && joined(words, at + 1) && ((next.capital && !nationalities.has(next.fold)) || (lower && isName(next.fold)));
}

/** Over the names and what is told of the relative: "her dad, Ron, who has a stall". */
function endOf(page: Page, at: number): { at: number; named: boolean } {
  const { words } = page;
  let to = at + 1;
  let isNamed = false;
  if (/^(?:ei|mea|meu|dela|lui|hers|ime|im|saj)$/.test(words[to]?.fold ?? '')) to += 1;
  const name = words[to];
  const gap = name?.gap ?? '';
  const plain = gap === ' ' || gap === ', ' || gap === ' (';
  // "her tutor, Prof. Adeyemi", "neighbour Mr Okafor".
  if (name && !name.opens && plain && titles.has(name.fold) && name.capital && words[to + 1]?.capital && !words[to + 1]?.opens) {
    to = nameEnd(page, to + 1);
    isNamed = true;
  } else if (
    name &&
    !name.opens &&
    plain &&
    !nationalities.has(name.fold) &&
    (isName(name.fold) || (name.capital && !isLargePlace(name.fold) && (gap === ' ' || isNameAndWord(name.fold)))) &&
    (name.capital || page.lower || gap === ' ')
  ) {
    to = nameEnd(page, to);
    isNamed = true;
    while (words[to]?.fold === 'and' && !words[to]?.opens && (words[to + 1]?.capital || relativeWords.has(words[to + 1]?.fold ?? ''))) {
      to = words[to + 1]?.capital ? nameEnd(page, to + 1) : to + 2;
      if (words[to - 1]?.possessive) to = phraseEnd(words, to - 1, phraseStops, 4);
    }
  }
  // "her little boy's name, Alfie", "daughter Amelia (7)".
  if (words[at]?.possessive && words[to]?.fold === 'name' && words[to + 1]?.capital && !words[to + 1]?.opens) {
    to = nameEnd(page, to + 1);
    isNamed = true;
  }
  if (words[to]?.gap === ' (' && /^\d{1,2}$/.test(words[to]?.fold ?? '') && /^\)/.test(words[to + 1]?.gap ?? ')')) to += 1;
  const next = words[to];
  if (next && !next.opens && words[at]?.possessive && to === at + 1 && /^(?:in|at|inside|away|a)$/.test(next.fold) && next.gap === ' ')
    to = phraseEnd(words, to, phraseStops, 6);
  else if (next && !next.opens && next.gap === ' ' && stands(words, to)) to = phraseEnd(words, to + 1, phraseStops, 8);
  else if (next && !next.opens && /^,? $/.test(next.gap) && (tails.has(next.fold) || /^(?:eldest|oldest|youngest|one)$/.test(next.fold))) {
    const verb = !placePrepositions.has(next.fold);
    const relative = /^(?:who|whose|eldest|oldest|youngest|one)$/.test(next.fold);
    if (next.gap === ' ' || relative) to = phraseEnd(words, to + (relative || verb ? 1 : 0), relative ? clauseStops : phraseStops, 9);
  }
  return { at: to, named: isNamed };
}

/** "Her lad works", "her da is a guard", "her mam is in the hospice": who and where a relative is tells who she is. */
function stands(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (
    /^(?:is|are|has|goes|attends|lives|works)$/.test(words[at]?.fold ?? '') &&
    next &&
    !next.opens &&
    (isHealth(next.fold) || isHealth(words[at + 2]?.fold ?? '') || (next.capital && isName(next.fold)))
  )
    return true;
  return (
    /^(?:is|are|was)$/.test(words[at]?.fold ?? '') &&
    /^(?:a|an|in|at|on|from|the|with)$/.test(words[at + 1]?.fold ?? '') &&
    words[at + 1]?.opens === false
  );
}

const clauseStops = new Set('and but so because she he they i'.split(' '));
