import { isInflected } from './inflection.ts';
import { capitalWords, isLargePlace, nationalities, relativeWords, titles } from './lexicon.ts';
import { cueFor } from './name-cues.ts';
import { isCommonWord, isName, isNameAndWord, isWord } from './names.ts';
import { offenderNamed } from './offender-names.ts';
import type { Page } from './page.ts';
import { belongsToHim } from './place-ties.ts';
import type { Reading, Span } from './span.ts';
import { isSmallWord } from './tongues.ts';
import type { Word } from './words.ts';

type Person = { from: number; to: number; his: boolean; span: Span | null };

/** Names of people, told by a dictionary and by the words beside them. What the offender called himself is kept, wherever it stands. */
export function readNames(page: Page): Reading & { his: ReadonlySet<string>; hers: ReadonlySet<string> } {
  const { words } = page;
  const people: Person[] = [];
  for (let at = 0; at < words.length; at++) {
    const person = personAt(page, at);
    if (person) {
      people.push(person);
      at = person.to - 1;
    } else if (called(page, at)) {
      const to = nameEnd(page, at);
      people.push({ from: at, to, his: true, span: null });
      at = to - 1;
    }
  }
  together(words, people);
  const his = new Set(page.known.offenderNames);
  for (const { from, to, his: offenders } of people) if (offenders) for (let at = from; at < to; at++) his.add(words[at]?.fold ?? '');
  const hers = people.filter(({ from, his: offenders }) => !offenders && !his.has(words[from]?.fold ?? ''));
  const kept = words.filter(({ fold, capital }) => his.has(fold) && (capital || page.lower)).map(({ start, end }) => ({ start, end }));
  for (const { from, to, his: offenders } of people)
    if (offenders) kept.push({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
  const herNames = new Set(
    hers.flatMap(({ from, to, span }) =>
      span
        ? words.slice(from, to).flatMap(({ fold, text }) => (text.length > 1 && (!isCommonWord(fold) || isNameAndWord(fold)) ? [fold] : []))
        : [],
    ),
  );
  return { his, hers: herNames, spans: [...hers.flatMap(({ span }) => (span ? [span] : [])), ...sameAgain(page, hers, his)], kept };
}

/** "Two men, Ardit and Luan": the second is whose the first is. */
function together(words: readonly Word[], people: readonly Person[]): void {
  people.forEach((person, n) => {
    const before = people[n - 1];
    if (
      before?.his &&
      person.from === before.to &&
      words[person.from]?.opens === false &&
      /^(?:, |\/| \/ |, ["“‘'])$/.test(words[person.from]?.gap ?? '') &&
      listed(words, before.from)
    )
      person.his = true;
    if (
      before?.his &&
      person.from === before.to + 1 &&
      /^(?:and|or|i|si|y|e|es|n|plus)$/.test(words[before.to]?.fold ?? '') &&
      words[before.to]?.opens === false
    )
      person.his = true;
  });
}

/** "Names: Steve, Stevo, Mr Rimmer": a list that a label opens. */
function listed(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 8; back++) {
    const word = words[at - back];
    if (!word) return false;
    if (/^(?:names|aliases|name|alias|calls|called|uses|used|goes)$/.test(word.fold)) return true;
    if (words[at - back + 1]?.opens) return false;
  }
  return false;
}

/** "the man they call the Dentist", "call him Petrol Pete": no dictionary has it, but it is what he is called. */
function called(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  return (
    word.capital &&
    !word.opens &&
    word.text.length > 1 &&
    !capitalWords.has(word.fold) &&
    !nationalities.has(word.fold) &&
    offenderNamed(page, at)
  );
}

/** A name marked once is marked wherever it stands: "Tracey B" in one line, "tracey" in the next. */
function sameAgain({ words, lower, abroad }: Page, people: readonly Person[], his: ReadonlySet<string>): Span[] {
  const marked = new Set<number>();
  const folds = new Map<string, Span>();
  for (const { from, to, span } of people) {
    for (let at = from; at < to; at++) {
      marked.add(at);
      const word = words[at];
      if (
        span &&
        word &&
        (word.fold.length > 2 || /^[A-Z]$/.test(word.text)) &&
        !titles.has(word.fold) &&
        !relativeWords.has(word.fold) &&
        !folds.has(word.fold)
      )
        folds.set(word.fold, span);
    }
  }
  const again: Span[] = [];
  words.forEach((word, at) => {
    const span =
      marked.has(at) || his.has(word.fold) || (isSmallWord(word.fold) && abroad.has(word.sentence))
        ? undefined
        : (folds.get(word.fold) ?? inflectedOf(word, folds));
    if (
      span &&
      ((word.capital && (word.text.length > 1 || !isCommonWord(word.fold)) && !(word.opens && isCommonWord(word.fold))) ||
        (!isCommonWord(word.fold) && !isLargePlace(word.fold)) ||
        (lower && !isCommonWord(word.fold)))
    ) {
      again.push({ ...span, start: word.start, end: word.end });
    }
  });
  return again;
}

/** "Zsuzsának" after "Zsuzsa": the same name with an ending. Only words with a capital that are no English words are asked. */
function inflectedOf(word: Word, names: ReadonlyMap<string, Span>): Span | undefined {
  if (word.fold.length < 4 || isCommonWord(word.fold) || (!word.capital && isWord(word.fold))) return undefined;
  // The beginning of a name finds its candidates without going through all names.
  for (let length = word.fold.length - 1; length >= Math.max(3, word.fold.length - 4); length--)
    for (const tail of ['', 'a', 'ia', 'e', 'i', 'o', 'u']) {
      const name = word.fold.slice(0, length) + tail;
      const span = names.get(name);
      if (span && isInflected(word.fold, name)) return span;
    }
  return undefined;
}

function personAt(page: Page, at: number): Person | null {
  const { words, sides } = page;
  const word = words[at];
  if (!word || word.digit) return null;
  const title = titles.has(word.fold) && (word.capital || page.lower) ? titled(page, at) : null;
  const reason = title ?? cueFor(page, at);
  if (!reason) return null;
  const from = at;
  const to = title ? nameEnd(page, at + 1) : nameEnd(page, at);
  const first = title ? at + 1 : at;
  const his =
    offenderNamed(page, at) || (title !== null && offenderNamed(page, first)) || (orNamed(words, at) && offenderNamed(page, at - 2));
  if (!his && reason.weak && (sides[at] === 'looks' || belongsToHim(page, at))) return null;
  const epithet = !title && !word.opens && word.gap === ' ' && nicknaming(words[at - 1]) ? words[at - 1] : undefined;
  // "a Mrs Thwaite" is one phrase.
  const article = title && !word.opens && words[at - 1]?.fold === 'a' ? words[at - 1] : undefined;
  const start = (epithet ?? article)?.start ?? word.start;
  const last = words[to - 1];
  const dotted =
    last !== undefined &&
    /^[A-Za-z]$/.test(last.text) &&
    words[to]?.gap.startsWith('.') === true &&
    (words[to]?.opens === false || /^[a-z]$/.test(last.text));
  const end = (last?.end ?? word.end) + (dotted ? 1 : 0);
  const span: Span = {
    start,
    end,
    kind: 'name',
    weight: reason.weak ? 'doubtful' : 'identifying',
    rank: reason.weak ? 30 : 50,
    why: reason.near ? 'name-near' : 'name',
    ...(reason.near ? { near: reason.near } : {}),
    replacement: 'person',
  };
  return { from, to, his, span };
}

/** "Old Marie", "Big Tina", "Welsh Gwen": the word before belongs to the name. */
function nicknaming(word: Word | undefined): boolean {
  return (
    word?.capital === true &&
    /^(?:old|big|little|young|wee|mad|long|tall|fat|red|black|irish|welsh|scotch|scottish|polish|romanian|posh|blonde|ginger|curly|miss|princess|lady|sweet|tiny|baby|queen|mama|nanny|granny|saint)$/.test(
      word.fold,
    )
  );
}

/** "Liam or Leon": the second name is whose the first is. */
function orNamed(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.fold === 'or' && words[at]?.opens === false;
}

function titled({ words, lower }: Page, at: number): { near: string | null; weak: boolean } | null {
  const next = words[at + 1];
  const word = words[at];
  if (!next || !word || next.opens || !/^\.?\s$/.test(next.gap) || next.digit) return null;
  if (
    /^(?:sir|lady|don|pan|pc|dc|miss|uncle|aunt|auntie|aunty|father|sister|nurse|doctor|captain|uncle|dona|sr)$/.test(word.fold) &&
    !(next.capital || (lower && isName(next.fold)))
  )
    return null;
  if (!next.capital && !(lower && !isCommonWord(next.fold))) return null;
  return { near: word.text, weak: false };
}

/** The end of a name: further names, surnames, initials, all with capitals and one space between. */
function nameEnd({ words, lower, abroad }: Page, at: number): number {
  let to = at + 1;
  while (to < words.length && to - at < 4) {
    const word = words[to];
    if (word && /^[A-Za-z]$/.test(word.text) && word.gap === '.' && words[to - 1]?.text.length === 1) {
      to += 1;
      continue;
    }
    if (!word || word.opens || !/^(?:\s|\.\s)$/.test(word.gap) || word.digit) break;
    if (words[to - 1]?.possessive) break;
    const particle = /^(?:de|da|dos|van|von|der|al|el|bin|la|o|mc|mac)$/.test(word.fold) && words[to + 1]?.capital === true;
    // "Catriona online", "Sam on outreach": part of how somebody is known.
    if (word.fold === 'online') return to + 1;
    if (word.fold === 'on' && /^(?:outreach|reception)$/.test(words[to + 1]?.fold ?? '')) return to + 2;
    const surname =
      word.capital &&
      (words[to - 1]?.text.length === 1 ||
        !(
          capitalWords.has(word.fold) ||
          (isLargePlace(word.fold) &&
            !/^(?:lancaster|bolton|burton|preston|nelson|hamilton|kingston|chester|stafford|lincoln|washington|jordan|hull|rugby|kent)$/.test(
              word.fold,
            ))
        ));
    if (!particle && !surname && !(lower && isName(word.fold) && !(abroad.has(word.sentence) && isSmallWord(word.fold)))) break;
    to += 1;
  }
  return to;
}

export { nameEnd };
