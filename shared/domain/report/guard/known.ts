import { understandContactPoint } from '../../contact-point/understand.ts';
import type { ToldBy } from '../../incident/incident.ts';
import { isToldByAnother } from '../../incident/told-of.ts';
import type { FindingKind } from '../report.ts';
import { isLargePlace } from './lexicon.ts';
import { isCommonWord } from './names.ts';
import { nationalDigits, phoneRuns } from './phones.ts';
import type { Reason } from './reason.ts';
import type { Replacement, Span } from './span.ts';
import { fold, readWords, type Word } from './words.ts';

/** `isOthers`: of somebody else, or of another record, so that it may not be meant. */
type Entry = { kind: FindingKind; why: Reason; replacement: Replacement; isOthers?: true };
type Phrase = Entry & { folds: readonly string[] };
type Part = Entry & { capitalOnly: boolean };
/** Somebody's number, its digits as they are dialled within the country. */
type PhoneNumber = Entry & { digits: string };

/** What the vault knows besides this record. */
export type KnownAround = {
  /** Whose incident it is, as the project's own record has it: as private as what was told. */
  survivor?: ({ aliases: readonly string[] } & Pick<ToldBy, 'name' | 'phone' | 'email' | 'address'>) | null;
  /** Others the project supports, and places it knows: somebody has to look whether they are meant. */
  people: readonly string[];
  places: readonly string[];
};

/** What was told to us as private, made ready for finding: whole phrases, their telling parts, and numbers. */
export type Known = {
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  parts: ReadonlyMap<string, Part>;
  numbers: readonly PhoneNumber[];
  /** Initials of private names ("km"), and their first names for nicknames ("Chan" for Chantelle). */
  initials: ReadonlySet<string>;
  firstNames: readonly string[];
  /** Folded words of the offender's own names; a misspelling of a private name that is one of these is his. */
  offenderNames: ReadonlySet<string>;
  offenderNumbers: ReadonlySet<string>;
  /** A word of the text -> the private words it may be: itself, or one it is a misspelling of. */
  readAs: (word: string) => readonly string[];
  /** Names that the text itself gives to the survivor or her people; empty until the names of a text were read once. */
  herNames: ReadonlySet<string>;
};

const toldKinds = {
  name: { kind: 'name', why: 'told-name', replacement: 'survivor' },
  alias: { kind: 'alias', why: 'told-alias', replacement: 'survivor' },
  phone: { kind: 'phone', why: 'told-phone', replacement: 'phone' },
  email: { kind: 'email', why: 'told-email', replacement: 'email' },
  address: { kind: 'address', why: 'told-address', replacement: 'home' },
  venue: { kind: 'venue', why: 'told-venue', replacement: 'venue' },
  others: { kind: 'other', why: 'told-other', replacement: 'detail' },
} as const satisfies Record<Exclude<keyof ToldBy, 'role' | 'pronoun' | 'happenedTo'>, Entry>;

/** Words that tell nothing by themselves, so that they are not parts: "the flat", "her sister", "on the corner". */
const plainWords = new Set(
  (
    'the a an her his their our my your its of at in on by over under near with and or to from for who which that is was has had works lives stays ' +
    'flat house room rooms street road lane avenue close drive court place terrace square gardens park hill way row mews crescent walk view ' +
    'hotel hostel lodge inn sauna spa parlour massage club bar pub cafe shop market school primary academy college university nursery hospital ' +
    'clinic surgery centre center pharmacy chemist church mosque temple team service unit ward sister brother mother father mum mam dad nan gran ' +
    'son daughter lad boy girl cousin aunt auntie uncle friend mate partner husband wife boyfriend girlfriend niece nephew baby child children ' +
    'mr mrs ms miss dr sir lady doctor nurse online known number old new north south east west upper lower great little big'
  ).split(' '),
);

/** Reads the private fields once for all texts of a record. */
export function learnKnown(input: {
  told: Partial<ToldBy>;
  offender: { names: readonly string[]; contactPoints: readonly string[] };
  known: KnownAround;
}): Known {
  const phrases = new Map<string, Phrase[]>();
  const parts = new Map<string, Part>();
  const numbers: PhoneNumber[] = [];
  const learn = (text: string, entry: Entry) => {
    // "Hope" and "May" are other people's names a hundred times less often than they are words: only with a capital.
    if (!(entry.isOthers && isCommonWord(text.trim().toLowerCase()))) learnPhrases(text, entry, phrases);
    learnParts(text, entry, parts);
  };
  const learnNumber = (phone: string, entry: Entry) => {
    const digits = nationalDigits(phone);
    if (digits.length >= 3) numbers.push({ ...entry, digits });
  };
  const { told } = input;
  // Who told us is not always who was hurt.
  const other = isToldByAnother(told);
  for (const field of ['name', 'alias', 'email', 'address', 'venue'] as const) {
    if (told[field])
      learn(
        told[field],
        other && (field === 'name' || field === 'alias') ? { ...toldKinds[field], replacement: 'reporter' } : toldKinds[field],
      );
  }
  if (told.phone) learnNumber(told.phone, toldKinds.phone);
  for (const other of told.others ?? []) learn(other, toldKinds.others);
  const { happenedTo } = told;
  if (happenedTo) {
    learn(happenedTo.alias, { ...toldKinds.alias, why: 'told-happened-alias' });
    learn(happenedTo.name, { ...toldKinds.name, why: 'told-happened' });
    learnNumber(happenedTo.phone, { ...toldKinds.phone, why: 'told-happened' });
  }
  const { survivor } = input.known;
  if (survivor) {
    for (const field of ['name', 'email', 'address'] as const) learn(survivor[field], { ...toldKinds[field], why: 'known-survivor' });
    for (const alias of survivor.aliases) learn(alias, { ...toldKinds.alias, why: 'known-survivor' });
    learnNumber(survivor.phone, { ...toldKinds.phone, why: 'known-survivor' });
  }
  for (const person of input.known.people) learn(person, { kind: 'name', why: 'known-person', replacement: 'person', isOthers: true });
  for (const place of input.known.places) learn(place, { kind: 'place', why: 'known-place', replacement: 'place', isOthers: true });
  const people = [
    told.name,
    told.alias,
    happenedTo?.name,
    happenedTo?.alias,
    survivor?.name,
    ...(survivor?.aliases ?? []),
    ...input.known.people,
  ]
    .filter((name) => name !== undefined)
    .map((name) => readWords(name));
  const initials = new Set(people.filter((name) => name.length > 1 || name[0]?.fold.includes('-')).map(initialsOf));
  const firstNames = people.flatMap((name) => (name[0] && name[0].fold.length >= 5 && name[0].capital ? [name[0].fold] : []));
  const privateWords = [...new Set([...phrases.values()].flat().flatMap(({ folds }) => [...folds]))];
  const offenderNames = new Set(input.offender.names.flatMap((name) => readWords(name).map((word) => word.fold)));
  const offenderNumbers = new Set(
    input.offender.contactPoints.flatMap((raw) => [fold(raw), nationalDigits(raw)]).filter((part) => part.length > 2),
  );
  return {
    phrases,
    parts,
    numbers,
    initials,
    firstNames,
    offenderNames,
    offenderNumbers,
    readAs: misspelt(privateWords, offenderNames),
    herNames: new Set(),
  };
}

/** A letter by itself tells nothing, but one within a phrase that was told as private is an initial ("an R"). */
function isTelling(word: string, phrase: readonly string[]): boolean {
  if (word.length === 1) return phrase.length > 1 && word !== 'a' && word !== 'i';
  return !plainWords.has(word);
}

function learnPhrases(text: string, entry: Entry, phrases: Map<string, Phrase[]>): void {
  for (const piece of [text, ...text.split(/[,;()/]|\s-\s/)]) {
    const folds = readWords(piece).map((word) => word.fold);
    const core = folds.slice(folds.findIndex((word) => !plainWords.has(word)));
    for (const candidate of [folds, core]) {
      const first = candidate[0];
      if (first === undefined || !candidate.some((word) => isTelling(word, candidate))) continue;
      if (candidate.length === 1 && (first.length < 2 || /^\d+$/.test(first))) continue;
      const there = phrases.get(first) ?? [];
      there.push({ ...entry, folds: candidate });
      phrases.set(first, there);
    }
  }
}

function learnParts(text: string, entry: Entry, parts: Map<string, Part>): void {
  const person = entry.kind === 'name' || entry.kind === 'alias';
  for (const word of readWords(text)) {
    if (word.digit || word.fold.length < 2 || plainWords.has(word.fold)) continue;
    if (!word.capital && (!person || isCommonWord(word.fold))) continue;
    for (const part of new Set([word.fold, ...word.fold.split('-')])) {
      if (part.length >= 2 && !parts.has(part)) parts.set(part, { ...entry, capitalOnly: !person || isCommonWord(part) });
    }
  }
}

/** Finds what was told to us as private, whole or in part, with one letter wrong, in other case, without accents. */
export function knownSpans(text: string, words: readonly Word[], offset: number, known: Known): Span[] {
  const spans: Span[] = [];
  words.forEach((word, at) => {
    let longest: Span | null = null;
    for (const fold of known.readAs(word.fold)) {
      for (const phrase of known.phrases.get(fold) ?? []) {
        const end = phraseEnd(words, at, phrase, known);
        if (end !== null && (!longest || end > longest.end)) longest = mark(word.start, end, phrase, 100);
      }
      const part = known.parts.get(fold);
      if (!longest && part && (word.capital || !part.capitalOnly)) longest = mark(word.start, word.end, part, 90);
    }
    longest ??= shortened(words, at, known);
    // The sign belongs to the account.
    if (longest) spans.push(text.charAt(longest.start - offset - 1) === '@' ? { ...longest, start: longest.start - 1 } : longest);
  });
  for (const run of phoneRuns(text, words, offset)) {
    const found = nationalDigits(run.digits);
    const number = known.numbers.find(({ digits }) => sameNumber(digits, found));
    if (number) spans.push(mark(run.start, run.end, number, 100));
  }
  return spans;
}

function initialsOf(name: readonly Word[]): string {
  return name
    .flatMap(({ fold }) => fold.split('-'))
    .map((part) => part.charAt(0))
    .join('');
}

/** "K.M.", "KM" and "M-C" for the initials of a private name, "Chan" or "Bernie" for the beginning of one. */
function shortened(words: readonly Word[], at: number, known: Known): Span | null {
  const word = words[at];
  if (!word?.capital) return null;
  const next = words[at + 1];
  if (/^[A-Z](?:-?[A-Z]){1,2}$/.test(word.text) && known.initials.has(word.fold.replace(/-/g, '')))
    return mark(word.start, word.end, toldKinds.name, 90);
  if (
    /^[A-Z]$/.test(word.text) &&
    next &&
    /^\.? ?$/.test(next.gap) &&
    /^[A-Z]$/.test(next.text) &&
    known.initials.has(word.fold + next.fold)
  ) {
    return mark(word.start, next.end + (words[at + 2]?.gap.startsWith('. ') && !words[at + 2]?.opens ? 1 : 0), toldKinds.name, 90);
  }
  const stem = word.fold.replace(/(?:zza|za|ie|ey|y|i|s|z|a|o)$/, '');
  if (word.fold.length < 3 || stem.length < 3 || isCommonWord(word.fold) || isLargePlace(word.fold) || known.offenderNames.has(word.fold))
    return null;
  return known.firstNames.some(
    (name) =>
      name !== word.fold &&
      (name.startsWith(word.fold) || (name.startsWith(stem) && word.fold.length <= stem.length + 2 && word.fold.length < name.length)),
  )
    ? mark(word.start, word.end, toldKinds.name, 88)
    : null;
}

function mark(start: number, end: number, { kind, why, replacement, isOthers }: Entry, rank: number): Span {
  return { start, end, kind, weight: isOthers ? 'doubtful' : 'identifying', rank, why, replacement };
}

function phraseEnd(words: readonly Word[], at: number, phrase: Phrase, known: Known): number | null {
  for (let n = 0; n < phrase.folds.length; n++) {
    const word = words[at + n];
    const wanted = phrase.folds[n];
    if (!word || wanted === undefined || (n > 0 && word.gap.length > 4)) return null;
    if (!known.readAs(word.fold).includes(wanted)) return null;
  }
  return words[at + phrase.folds.length - 1]?.end ?? null;
}

/** The whole number, or six or more of its digits from either end. */
function sameNumber(known: string, found: string): boolean {
  if (known === found) return true;
  if (found.includes('?')) return known.length === found.length && [...found].every((char, at) => char === '?' || char === known[at]);
  return found.length >= 6 && (known.startsWith(found) || known.endsWith(found));
}

/** Looks a word up once; later the answer is remembered, so that a long text costs one look-up for each different word. */
function misspelt(privateWords: readonly string[], offenderNames: ReadonlySet<string>): (word: string) => readonly string[] {
  const exact = new Set(privateWords);
  const remembered = new Map<string, readonly string[]>();
  return (word) => {
    const before = remembered.get(word);
    if (before) return before;
    const answer = exact.has(word) ? [word] : offenderNames.has(word) ? [] : privateWords.filter((known) => nearly(word, known));
    remembered.set(word, answer);
    return answer;
  };
}

/** One letter more, less or other, or two exchanged, in words of five letters or more. */
function nearly(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || Math.abs(a.length - b.length) > 1 || /\d/.test(a)) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const restA = a.slice(from, a.length - tail);
  const restB = b.slice(from, b.length - tail);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Whether a typed contact point is the offender's own, in whatever way it is written. */
export function isOffenders(known: Known, kind: 'phone' | 'email' | 'handle', raw: string): boolean {
  const { normal } = understandContactPoint(kind, raw);
  return known.offenderNumbers.has(fold(normal)) || known.offenderNumbers.has(nationalDigits(raw)) || known.offenderNumbers.has(fold(raw));
}
