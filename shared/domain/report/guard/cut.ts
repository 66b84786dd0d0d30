import type { FindingKind } from '../report.ts';
import { indexAt } from './carve.ts';
import {
  companionWords,
  homeWords,
  institutionWords,
  isLargePlace,
  jobWords,
  months,
  nationalities,
  originWords,
  rareWords,
  relativeWords,
  streetWords,
  venueWords,
} from './lexicon.ts';
import { isHealth } from './medical.ts';
import { isCommonWord, isName } from './names.ts';
import type { Page } from './page.ts';
import { surest } from './settle.ts';
import type { Span } from './span.ts';
import { isSmallWord } from './tongues.ts';
import { isHelpingVerb, isVerb } from './verbs.ts';
import type { Word } from './words.ts';

const contacts: ReadonlySet<FindingKind> = new Set(['phone', 'email', 'handle', 'plate', 'postcode', 'birth']);

/** Words a finding does not begin with: what she does is no secret, where she does it is. */
const leads = new Set(
  (
    'lives live living lived stays stay staying stayed sleeps sleep sleeping slept resides residing dosses dossing kips kipping bides bide lodges lodging works work working worked goes go going went attends attending attend ' +
    'cleans teaches collects moved moving rents renting runs been was is are were am has had have having seen waits waiting found taken took come came comes drives drove brought met picks picked ' +
    'and but or so then who that which there she he they it i we to at on in from by with as of for into onto also still currently now usually often mostly mainly always just back up down out round along away ' +
    'sama sam sozinha singura sola mae ganddi ganddo w we na em en pe mieszka mieszkam mieszkaja pracuje pracuja chodzi spi sypia locuieste locuiesc lucreaza lucrez doarme sta stau merge invata mora moro moram trabalha trabalho estuda vive vivo trabaja estudia duerme lakik lakom dolgozik dolgozom jar'
  ).split(' '),
);
/** Those of them without which what follows would be another thing: "on a script", "in care", "from Zimbabwe", "lives downstairs". */
const needed = new Set('on in from under been with for as of by'.split(' '));
const tails = new Set(
  'and but or so then who that which is was are were has had have she he they it i we the a an to at in on of for with by from as when where because her his my their would will can could if though although unless cannot currently also still just both be being been wants asked asks says said'.split(
    ' ',
  ),
);
const clauses = /^(?:who|whose|where|which|that|since|when)$/;

/**
 * Cuts a finding down to what carries the identification: at the end of a sentence, at a verb between two facts ("her sister Jo | lives at |
 * 12 Elm Road") and around the people of a list, and without verbs before or after it. `spans` are what the rules found before they were
 * put together; each piece is explained by the surest of them that stands in it.
 */
export function cut(page: Page, findings: readonly Span[], spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let low = 0;
  return findings.flatMap((finding) => {
    while (low < ordered.length && (ordered[low]?.end ?? 0) <= finding.start && (ordered[low]?.start ?? 0) < finding.start) low += 1;
    if (contacts.has(finding.kind)) return [finding];
    if (isBareVerb(page.words, finding)) return [];
    const within: Span[] = [];
    for (let n = low; n < ordered.length && (ordered[n]?.start ?? 0) < finding.end; n++) within.push(ordered[n] as Span);
    const pieces = piecesOf(
      page,
      finding,
      within.filter(({ rank }) => rank >= surest),
    );
    if (pieces === null) return [finding];
    let from = 0;
    return pieces.map((piece) => {
      // What begins before the piece explains the piece before it.
      while (from < within.length && (within[from]?.start ?? 0) < piece.start - 2) from += 1;
      return explained(finding, piece, within, from);
    });
  });
}

/** Of people and places a verb with nothing telling after it ends what is said; of her papers or her health it is part of it. */
const ends: ReadonlySet<FindingKind> = new Set(['name', 'alias', 'relative', 'address', 'place', 'venue', 'landmark', 'school']);

/** "Lives", left over when what followed was seen to be his. */
function isBareVerb(words: readonly Word[], finding: Span): boolean {
  const word = words[indexAt(words, finding.start)];
  return (
    word !== undefined && word.end === finding.end && word.opens && finding.kind === 'place' && isVerb(word.fold) && isCommonWord(word.fold)
  );
}

type Piece = { start: number; end: number };

/** How many words on either side of a verb are looked at: a bound, so that one endless sentence takes a time in proportion. */
const farthest = 24;

/** What stays of a finding, or null where it stays as it is. Nothing is cut out of what was told as private. */
function piecesOf({ words, abroad }: Page, finding: Span, told: readonly Span[]): Piece[] | null {
  const telling = (word: Word) => tells(word, abroad);
  const first = indexAt(words, finding.start);
  let to = first;
  while (to < words.length && (words[to]?.start ?? 0) < finding.end) to += 1;
  if (to - first < 2) return null;
  const inTold = wordsWithin(words, first, to, told);
  const isTold = (at: number) => inTold.has(at);
  const ranges: { from: number; to: number }[] = [];
  let from = first;
  for (let at = first + 1; at < to; at++) {
    if ((isTold(at) && isTold(at - 1)) || !parts(words, from, at, to, { kind: finding.kind, telling })) continue;
    ranges.push({ from, to: at });
    from = at;
  }
  ranges.push({ from, to });
  const trimmed = ranges.map((range, n) =>
    trim(words, n > 0 && joinsOrDoes(words[range.from]) ? range.from + 1 : range.from, range.to, { isTold, telling, kind: finding.kind }),
  );
  const kept = trimmed.filter((range) => range.to > range.from && words.slice(range.from, range.to).some(telling));
  if (kept.length === 0) return null;
  return kept.map((range) => ({
    start: range.from === first ? Math.max(finding.start, 0) : (words[range.from]?.start ?? finding.start),
    end: range.to === to ? finding.end : (words[range.to - 1]?.end ?? finding.end),
  }));
}

/** The verb or the "and" at which it was cut is part of neither side. */
function joinsOrDoes(word: Word | undefined): boolean {
  return word !== undefined && !word.opens && (isVerb(word.fold) || /^(?:and|with|plus|n)$/.test(word.fold));
}

function wordsWithin(words: readonly Word[], first: number, to: number, told: readonly Span[]): ReadonlySet<number> {
  const within = new Set<number>();
  let n = 0;
  for (let at = first; at < to; at++) {
    const word = words[at];
    while (word && n < told.length && (told[n]?.end ?? 0) <= word.start) n += 1;
    const span = told[n];
    if (word && span && span.start <= word.start && word.end <= span.end) within.add(at);
  }
  return within;
}

/** Whether another fact begins with the word at `at`. */
function parts(
  words: readonly Word[],
  from: number,
  at: number,
  to: number,
  { kind, telling }: { kind: FindingKind; telling: (word: Word) => boolean },
): boolean {
  const word = words[at];
  const left = words[at - 1];
  if (!word || !left) return false;
  if (word.opens) return true;
  // The clause belongs to the place or the person: "the nursery where she works mornings".
  const inside = words.slice(Math.max(from, at - farthest), at);
  if (inside.some(({ fold }) => clauses.test(fold))) return false;
  if (joinsAnother(words, at, to)) return words.slice(Math.max(from, at - farthest), at).some(telling);
  if (!isVerb(word.fold) || /^(?:called|known|let|lets|sells)$/.test(word.fold)) return false;
  if (word.capital || word.gap.trim() !== '' || /^(?:the|a|an|her|his|my|of|for|road)$/.test(left.fold)) return false;
  const after = words.slice(at + 1, Math.min(to, at + farthest));
  const relative = inside.some(({ fold }) => relativeWords.has(fold) || companionWords.has(fold));
  if (!inside.some(telling)) return !isHelpingVerb(word.fold) && after.some(telling) && !needed.has(words[at + 1]?.fold ?? '');
  // "Her da is a guard", "her lad works at the Shell garage": of somebody who is not named, this is what tells.
  const named = inside.some((one) => one.capital && !one.opens);
  if (after.some(telling)) return !relative ? !isHelpingVerb(word.fold) : named;
  if (relative && !named && isHelpingVerb(word.fold) && /^(?:a|an|the|in|with|on)$/.test(words[at + 1]?.fold ?? '')) return false;
  return ends.has(kind);
}

/** "Tanglewood House and her keyworker", "a refuge in Telford with her two girls": somebody else. */
function joinsAnother(words: readonly Word[], at: number, to: number): boolean {
  if (!/^(?:and|with|plus|n)$/.test(words[at]?.fold ?? '') || words[at]?.opens) return false;
  const owner = words[at + 1];
  if (!owner || at + 2 >= to || !/^(?:her|my|their|his|our)$/.test(owner.fold)) return false;
  return [2, 3, 4].some((n) => {
    const word = words[at + n];
    return (
      at + n < to &&
      word !== undefined &&
      (relativeWords.has(word.fold) || companionWords.has(word.fold) || /^(?:girls|boys|lads|lad|boy|girl)$/.test(word.fold))
    );
  });
}

function trim(
  words: readonly Word[],
  from: number,
  to: number,
  { isTold, telling, kind }: { isTold: (at: number) => boolean; telling: (word: Word) => boolean; kind: FindingKind },
): { from: number; to: number } {
  let first = from;
  let last = to;
  let dwelling = from > 0 && isVerb(words[from - 1]?.fold ?? '') && !isHelpingVerb(words[from - 1]?.fold ?? '');
  while (first < last - 1) {
    const word = words[first];
    const next = words[first + 1];
    if (!word || !next || isTold(first) || (word.capital && !word.opens) || !leads.has(word.fold)) break;
    // "on a script", "in care", but "lives in a shared house".
    if (needed.has(word.fold) && !dwelling) break;
    if (/^(?:has|had|have|been|is|am|living)$/.test(word.fold) && !places(words, first + 1, last)) break;
    if (/^(?:downstairs|upstairs|opposite|underneath|behind|above|over|next|across|near|alone|rough)$/.test(next.fold)) break;
    dwelling = true;
    first += 1;
  }
  while (last > first + 1) {
    const word = words[last - 1];
    if (
      !word ||
      isTold(last - 1) ||
      (word.fold === 'on' && /^sign/.test(words[last - 2]?.fold ?? '')) ||
      (word.capital && !word.opens) ||
      !(tails.has(word.fold) || word.fold.endsWith("n't"))
    )
      break;
    last -= 1;
  }
  // "a final year medic and terrified": what comes after the last "and" tells nothing.
  for (let at = last - 1; at > first && last - at < 10; at--) {
    if (isTold(at)) break;
    if (!/^(?:and|but|so|because|since|for|next|last)$/.test(words[at]?.fold ?? '')) continue;
    const next = words[at + 1]?.fold ?? '';
    if (next === 'carry') continue;
    if (/^(?:next|last)$/.test(words[at]?.fold ?? '') && !/^(?:week|month|year|night|time)$|day$/.test(next)) continue;
    const strict = ends.has(kind) || (/^(?:and|but|so|because)$/.test(words[at]?.fold ?? '') && (/ed$/.test(next) || isHelpingVerb(next)));
    if (strict && !words.slice(at + 1, last).some(telling) && words.slice(first, at).some(telling)) last = at;
  }
  return { from: first, to: last };
}

/** What follows is where, not how she is. */
function places(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from];
  return (
    /^(?:to|at|in|sleeping|staying|living|going|attending|seen|found|working)$/.test(word?.fold ?? '') &&
    words.slice(from, to).some((one) => one.capital || one.digit)
  );
}

/** A word that could be asked for. */
function tells(word: Word, abroad: ReadonlySet<number>): boolean {
  const { fold } = word;
  if (
    months.has(fold) ||
    /^(?:i'\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/.test(fold) ||
    (abroad.has(word.sentence) && isSmallWord(fold) && (word.opens || !word.capital))
  )
    return false;
  return (
    (word.capital && !word.opens && word.text !== 'I') ||
    (word.capital && (isName(fold) || !isCommonWord(fold))) ||
    word.digit ||
    relativeWords.has(fold) ||
    institutionWords.has(fold) ||
    venueWords.has(fold) ||
    homeWords.has(fold) ||
    streetWords.has(fold) ||
    jobWords.has(fold) ||
    originWords.has(fold) ||
    rareWords.has(fold) ||
    nationalities.has(fold) ||
    isLargePlace(fold) ||
    isHealth(fold) ||
    !isCommonWord(fold)
  );
}

function explained(finding: Span, piece: Piece, within: readonly Span[], from: number): Span {
  if (piece.start === finding.start && piece.end === finding.end) return finding;
  let best: Span | null = null;
  for (let n = from; n < within.length && (within[n]?.start ?? 0) < piece.end; n++) {
    const span = within[n] as Span;
    if (!best || span.rank > best.rank || (span.rank === best.rank && span.end - span.start > best.end - best.start)) best = span;
  }
  return { ...(best ?? finding), start: piece.start, end: piece.end };
}
