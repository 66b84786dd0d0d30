import type { FindingKind } from '../report.ts';
import { wholeName } from './grow-name.ts';
import { articles, institutionWords, isLargePlace, looksWords, offenderWords, phraseStops, venueWords } from './lexicon.ts';
import { isWord } from './names.ts';
import type { Page } from './page.ts';
import { wayWords } from './place-phrase.ts';
import { surest } from './settle.ts';
import type { Reading, Span } from './span.ts';
import { isVehicle } from './vehicles.ts';
import type { Word } from './words.ts';

/** Kinds that are phrases, whose end tells as much as their beginning: "the clinic" and "every other Thursday". */
const phrases: ReadonlySet<FindingKind> = new Set([
  'venue',
  'address',
  'place',
  'landmark',
  'school',
  'health',
  'workplace',
  'origin',
  'appearance',
  'relative',
]);
const links = new Set(
  'of on at in near behind by opposite over above below under off beside next outside inside along across round around from for every each before since until as with to na pe la w przy em no en din z langa kolo obok perto junto'.split(
    ' ',
  ),
);
/** After these a phrase about a person or a place goes on only to a name: "her sister in Hull", not "her sister in a state". */
const ends = new Set('not no never too also again now today yesterday tonight once twice later himself herself knifepoint'.split(' '));

/**
 * Lengthens what was found to the whole phrase: to the left to its article or "her", to the right over "of", "on", "behind", "for" and what
 * follows them, as long as that is not about the offender and does not reach another finding. Expects spans in order, without overlaps.
 */
export function grow(page: Page, spans: readonly Span[], kept: Reading['kept']): Span[] {
  const { words } = page;
  const his = wordsOf(words, kept);
  const grown: Span[] = [];
  let first = 0;
  spans.forEach((span, n) => {
    while (first < words.length && (words[first]?.end ?? 0) <= span.start) first += 1;
    let last = first;
    while (last + 1 < words.length && (words[last + 1]?.start ?? 0) < span.end) last += 1;
    // What was told as private is the phrase somebody chose; only its article may be missing.
    if (span.rank >= surest) {
      const lead = words[first - 1];
      const whose =
        phrases.has(span.kind) &&
        words[first]?.gap === ' ' &&
        !wayWords.has(words[first]?.fold ?? '') &&
        /^(?:the|her|my|their)$/.test(lead?.fold ?? '');
      const free = (grown.at(-1)?.end ?? 0) <= (lead?.start ?? 0);
      grown.push(whose && lead && free && !words[first]?.opens ? { ...span, start: lead.start } : span);
      return;
    }
    if (span.kind === 'name' || span.kind === 'alias') {
      const whole = wholeName(page, first, last, his);
      grown.push({
        ...span,
        start: Math.min(span.start, words[whole.first]?.start ?? span.start),
        end: Math.max(span.end, words[whole.last]?.end ?? 0),
      });
      return;
    }
    if (!phrases.has(span.kind)) {
      grown.push(span);
      return;
    }
    const from = Math.max(grown.at(-1)?.end ?? 0, 0);
    const left = leftEnd(words, first, from);
    const until = spans[n + 1]?.start ?? Number.POSITIVE_INFINITY;
    const right = rightEnd(page, last + 1, until, his, span.kind);
    grown.push({
      ...span,
      start: Math.min(span.start, words[left]?.start ?? span.start),
      end: Math.max(span.end, words[right - 1]?.end ?? 0),
    });
  });
  return grown;
}

function wordsOf(words: readonly Word[], kept: Reading['kept']): ReadonlySet<number> {
  const found = new Set<number>();
  const ordered = [...kept].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of ordered) {
    while (at > 0 && (words[at - 1]?.end ?? 0) > start) at -= 1;
    while (at < words.length && (words[at]?.end ?? 0) <= start) at += 1;
    for (; at < words.length && (words[at]?.start ?? 0) < end; at++) found.add(at);
  }
  return found;
}

/** To the article or the owner of a noun phrase, over describing words in small letters. */
function leftEnd(words: readonly Word[], at: number, from: number): number {
  const here = words[at];
  if (!here || articles.has(here.fold) || wayWords.has(here.fold) || here.opens) return at;
  for (let back = 1; back <= 3; back++) {
    const word = words[at - back];
    const inner = words[at - back + 1];
    if (!word || !inner || inner.opens || inner.gap !== ' ' || word.start < from) return at;
    if (/^(?:the|a|an|her|my|their|our)$/.test(word.fold)) return at - back;
    // "He drove her past 12 Elm Road": whom he drove, and no owner of the road.
    if (wayWords.has(word.fold)) return at;
    // The number of a house belongs to its street.
    if (back === 1 && inner.capital && /^\d{1,4}[a-z]?$/.test(word.fold)) return at - 1;
    if (word.capital || word.digit || phraseStops.has(word.fold) || links.has(word.fold) || /(?:ed|ing|ly|s)$/.test(word.fold)) return at;
  }
  return at;
}

/** Over up to four linked phrases. */
function rightEnd(page: Page, to: number, until: number, his: ReadonlySet<number>, kind: FindingKind): number {
  let end = compound(page, to, until, his, kind);
  for (let n = 0; n < 4; n++) {
    const next = linked(page, end, until, his, kind);
    if (next === end) break;
    end = next;
  }
  return end;
}

const tailNouns = new Set(
  'end side corner entrance stop roundabout junction lights gate exit steps children home hub recovery sexual health minor injuries women men centre refuge project outreach support estate fields site rooms flats patient user nurse team clinic appointment appointments appt certificate card cards medication meds tablets group worker workers course society club place service programme program test results bed ward unit letter status application hearing case order student nurse charity firm company shop school house flat building kitchen office offices desk'.split(
    ' ',
  ),
);

/** Written without the apostrophe: "her nans ring". */
const singular = new Set('mam mum dad nan nana gran mate sister auntie'.split(' '));

/** "Leyden Road" "surgery", "sickle cell" "patient", "her nan's" "ring", and a name after a comma: "her street, Addison Row". */
function compound({ words }: Page, to: number, until: number, his: ReadonlySet<number>, kind: FindingKind): number {
  let end = to;
  for (let n = 0; n < 4; n++) {
    const word = words[end];
    const last = words[end - 1];
    if (!word || !last || word.opens || word.gap !== ' ' || word.start >= until || word.capital) break;
    const owned =
      kind === 'relative' &&
      (last.possessive ||
        (/s$/.test(last.fold) &&
          n === 0 &&
          singular.has(last.fold.slice(0, -1)) &&
          !/^(?:are|were|go|live|have|know|do|will|can|is|was|don't|dont|got|here|there|came|went)$/.test(word.fold))) &&
      !phraseStops.has(word.fold) &&
      !links.has(word.fold);
    // "gum clinic royal lpool", where nothing has a capital.
    const unnamed =
      (kind === 'health' || kind === 'school' || kind === 'venue') &&
      (/^(?:royal|general|infirmary)$/.test(word.fold) || (n > 0 && !isWord(word.fold)));
    if (!owned && !unnamed && !(venueWords.has(word.fold) || institutionWords.has(word.fold) || tailNouns.has(word.fold))) break;
    end += 1;
  }
  let named = end;
  while (
    named - end < 5 &&
    words[named] &&
    !his.has(named) &&
    !words[named]?.opens &&
    words[named]?.gap === (named === end ? ', ' : ' ') &&
    words[named]?.capital &&
    (words[named]?.start ?? 0) < until
  )
    named += 1;
  const after = words[named];
  const closes = !after || after.opens || /^[,.;)]/.test(after.gap);
  return named > end && closes && kind !== 'origin' && kind !== 'appearance' && !stranger(words[end] as Word) ? named : end;
}

function linked({ words, sides }: Page, at: number, until: number, his: ReadonlySet<number>, kind: FindingKind): number {
  const link = words[at];
  if (!link || link.opens || link.gap !== ' ' || link.start >= until || !links.has(link.fold) || sides[at] === 'looks') return at;
  let to = at + 1;
  if (link.fold === 'next' && words[to]?.fold === 'to') to += 1;
  if (link.fold === 'next' && words[to]?.fold === 'door' && !words[to]?.opens) return to + 1;
  const first = to;
  let named = false;
  for (; to < words.length && to - first < 6; to++) {
    const word = words[to];
    if (!word || word.opens || word.gap !== ' ') break;
    if (links.has(word.fold) || phraseStops.has(word.fold) || ends.has(word.fold)) break;
    if (stranger(word) || his.has(to) || /^\d{5,}/.test(word.fold)) return at;
    if (word.start >= until) break;
    named ||= word.capital || word.digit || isLargePlace(word.fold) || /days?$/.test(word.fold);
  }
  // "room 4 at about 2 am": when, and not where.
  if (words.slice(first, to + 1).some(({ fold }) => /^(?:am|pm|o'clock|oclock|midnight|noon)$|^\d{1,2}(?:am|pm)$/.test(fold))) return at;
  const last = words[to - 1];
  if (to === first || (last && articles.has(last.fold))) return at;
  // A relative's phrase goes on to a name or a day; "with" and "to" begin something else unless a name follows.
  if (!named && (kind === 'relative' || /^(?:with|to|from|as|in)$/.test(link.fold))) return at;
  return to;
}

function stranger(word: Word): boolean {
  return (
    offenderWords.has(word.fold) ||
    isVehicle(word.fold) ||
    /^(?:someone|somebody|people|police|knife|car|van|bus|taxi)$/.test(word.fold) ||
    (looksWords.has(word.fold) &&
      !/^(?:early|mid|late|big|small|old|light|dark|white|black|brown|grey|ring|watch|medium|large)$/.test(word.fold))
  );
}
