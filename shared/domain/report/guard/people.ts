import {
  capitalWords,
  companionWords,
  institutionWords,
  isLargePlace,
  looksWords,
  makes,
  nationalities,
  offenderWords,
  relativeWords,
  selfWords,
  streetWords,
  survivorWords,
  tellingVerbs,
  titles,
  venueWords,
} from './lexicon.ts';
import { isCommonWord, isName, isNameAndWord } from './names.ts';
import { offenderNamed } from './offender-names.ts';
import { joined, type Page } from './page.ts';
import type { Reading, Span } from './span.ts';
import type { Word } from './words.ts';

type Person = { from: number; to: number; his: boolean; span: Span | null };

/** Names of people, told by a dictionary and by the words beside them. What the offender called himself is kept, wherever it stands. */
export function readNames(page: Page): Reading & { his: ReadonlySet<string> } {
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
  return { his, spans: [...hers.flatMap(({ span }) => (span ? [span] : [])), ...sameAgain(page, hers, his)], kept };
}

/** "Two men, Ardit and Luan": the second is whose the first is. */
function together(words: readonly Word[], people: readonly Person[]): void {
  people.forEach((person, n) => {
    const before = people[n - 1];
    if (
      before?.his &&
      person.from === before.to + 1 &&
      /^(?:and|or|i|si|y|e|es|n|plus)$/.test(words[before.to]?.fold ?? '') &&
      words[before.to]?.opens === false
    )
      person.his = true;
  });
}

/** "the man they call the Dentist", "call him Petrol Pete": no dictionary has it, but it is what he is called. */
function called(page: Page, at: number): boolean {
  const word = page.words[at];
  if (!word) return false;
  return word.capital && !word.opens && word.text.length > 1 && !capitalWords.has(word.fold) && offenderNamed(page, at);
}

/** A name marked once is marked wherever it stands: "Tracey B" in one line, "tracey" in the next. */
function sameAgain({ words, lower }: Page, people: readonly Person[], his: ReadonlySet<string>): Span[] {
  const marked = new Set<number>();
  const folds = new Map<string, Span>();
  for (const { from, to, span } of people) {
    for (let at = from; at < to; at++) {
      marked.add(at);
      const word = words[at];
      if (span && word && word.fold.length > 2 && !titles.has(word.fold) && !relativeWords.has(word.fold) && !folds.has(word.fold))
        folds.set(word.fold, span);
    }
  }
  const again: Span[] = [];
  words.forEach((word, at) => {
    const span = marked.has(at) || his.has(word.fold) ? undefined : folds.get(word.fold);
    if (
      span &&
      ((word.capital && !(word.opens && isCommonWord(word.fold))) ||
        (!isCommonWord(word.fold) && !isLargePlace(word.fold)) ||
        (lower && !isCommonWord(word.fold)))
    ) {
      again.push({ ...span, start: word.start, end: word.end });
    }
  });
  return again;
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
  if (!his && reason.weak && sides[at] === 'looks') return null;
  const epithet = !title && !word.opens && word.gap === ' ' && nicknaming(words[at - 1]) ? words[at - 1] : undefined;
  // "a Mrs Thwaite" is one phrase.
  const article = title && !word.opens && words[at - 1]?.fold === 'a' ? words[at - 1] : undefined;
  const start = (epithet ?? article)?.start ?? word.start;
  const last = words[to - 1];
  const dotted = last !== undefined && /^[A-Z]$/.test(last.text) && words[to]?.opens === false && words[to]?.gap.startsWith('.') === true;
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

/** Why the word at `at` is somebody's name, or null when it is not. `near` is the word that says so. */
function cueFor(page: Page, at: number): { near: string | null; weak: boolean } | null {
  const { words, lower } = page;
  const word = words[at];
  const previous = words[at - 1];
  const next = words[at + 1];
  if (!word || word.text.length < 2 || neverName(word) || (next && nameOfSomethingElse(page, at))) return initialled(page, at);
  const sure = isName(word.fold);
  const large = isLargePlace(word.fold);
  const cued =
    previous &&
    !word.opens &&
    joined(words, at, true) &&
    (relativeWords.has(previous.fold) || companionWords.has(previous.fold) || callsHer(words, at))
      ? previous.text
      : null;
  if (sure && !large && (word.capital || lower || cued)) return { near: cued, weak: false };
  // "Chantelle, Chan to her mates", "Linz to everyone": another name straight after the first.
  if (
    word.capital &&
    !large &&
    !isCommonWord(word.fold) &&
    previous &&
    !word.opens &&
    /^,? (?:aka )?$|^ \($/.test(word.gap) &&
    isName(previous.fold) &&
    (next === undefined || /^[,)]/.test(next.gap) || /^(?:to|online)$/.test(next.fold))
  ) {
    return { near: previous.text, weak: false };
  }
  if (sure && !large && !word.capital && (tells(next) || word.possessive)) return { near: next?.text ?? null, weak: false };
  const either = isNameAndWord(word.fold) || large;
  if (either && word.capital && (cued || (tells(next) && next?.gap === ' ' && !large) || (!word.opens && !large && !lower)))
    return { near: cued, weak: !cued };
  if (either && lower && cued && !large) return { near: cued, weak: true };
  if (word.capital && !word.opens && !large && callsHer(words, at) && words[at - 1]?.fold !== 'is' && words[at - 1]?.fold !== 'by')
    return { near: words[at - 1]?.text ?? null, weak: false };
  // "Jordan is", "Chelsea told us": a country or a town does not tell.
  if ((sure || either) && large && word.capital && word.opens && tells(next) && next?.gap === ' ')
    return { near: next?.text ?? null, weak: true };
  if (previous?.fold === 'aka' && !word.opens) return { near: previous.text, weak: false };
  if (isCommonWord(word.fold) || large) return null;
  if (word.capital && cued) return { near: cued, weak: false };
  if (word.capital && tells(next) && next?.gap === ' ') return { near: next.text, weak: false };
  return null;
}

/** "Jo", "LM said": two letters, or initials with full stops, before a verb of telling. */
function initialled({ words }: Page, at: number): { near: string | null; weak: boolean } | null {
  const word = words[at];
  const next = words[at + 1];
  // "A.B. would like": two letters with full stops between.
  if (
    word &&
    next &&
    /^[A-Z]$/.test(word.text) &&
    /^[A-Z]$/.test(next.text) &&
    next.gap === '.' &&
    !/\d/.test(words[at - 1]?.text ?? '') &&
    !/[.?*_]$/.test(word.gap)
  )
    return { near: word.text, weak: true };
  if (!word || !next || !word.capital || !/^[A-Z]{1,3}$/.test(word.text) || capitalWords.has(word.fold) || word.text === 'I' || !word.opens)
    return null;
  return /^(?:says|said|reports|reported|states|stated|disclosed|told)$/.test(next.fold) ? { near: next.text, weak: true } : null;
}

function tells(next: Word | undefined): boolean {
  return next !== undefined && !next.opens && tellingVerbs.has(next.fold);
}

function callsHer(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.fold === 'herself' && /^(?:calls|calling|called|styles)$/.test(words[at - 2]?.fold ?? '')) return true;
  if (words[at - 1]?.fold === 'name' && words[at - 2]?.fold === 'the') return true;
  if (words[at - 1]?.fold === 'her' && /^(?:call|calls|called)$/.test(words[at - 2]?.fold ?? '')) return true;
  return (
    /^(?:called|named|name|surname|nickname|aka|alias|as|is|known|by)$/.test(words[at - 1]?.fold ?? '') &&
    /^(?:name|names|her|known|works|working|goes|she's|called|advertises|advertising|girl|woman|friend|she|real|online)$/.test(
      words[at - 2]?.fold ?? words[at - 1]?.fold ?? '',
    )
  );
}

const contracted = new Set(
  'ive im ill id hes shes its theyre youre dont cant wont didnt whos thats ela el ea ona on lei tha mam nan nana nans man men mans mama msg'.split(
    ' ',
  ),
);

function neverName(word: Word): boolean {
  return (
    contracted.has(word.fold) ||
    offenderWords.has(word.fold) ||
    survivorWords.has(word.fold) ||
    selfWords.has(word.fold) ||
    capitalWords.has(word.fold) ||
    makes.has(word.fold) ||
    nationalities.has(word.fold) ||
    looksWords.has(word.fold)
  );
}

/** "Rose Street", "Victoria Hotel", "Stanley knife", "Leon Cupra": the name belongs to a place or a thing. */
function nameOfSomethingElse({ words }: Page, at: number): boolean {
  const next = words[at + 1];
  if (!next || next.opens || !/^\s$/.test(next.gap)) return false;
  if (next.capital && (streetWords.has(next.fold) || venueWords.has(next.fold) || institutionWords.has(next.fold))) return true;
  if (makes.has(words[at - 1]?.fold ?? '') && words[at]?.gap === ' ') return true;
  return /^(?:accent|tattoo|jacket|shirt|hat|knife|tattooed|top|badge|plate|plates)$/.test(next.fold);
}

/** The end of a name: further names, surnames, initials, all with capitals and one space between. */
function nameEnd({ words, lower }: Page, at: number): number {
  let to = at + 1;
  while (to < words.length && to - at < 4) {
    const word = words[to];
    if (word && /^[A-Z]$/.test(word.text) && word.gap === '.' && words[to - 1]?.text.length === 1) {
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
      !(
        capitalWords.has(word.fold) ||
        (isLargePlace(word.fold) &&
          !/^(?:lancaster|bolton|burton|preston|nelson|hamilton|kingston|chester|stafford|lincoln|washington|jordan|hull|rugby|kent)$/.test(
            word.fold,
          ))
      );
    if (!particle && !surname && !(lower && isName(word.fold))) break;
    to += 1;
  }
  return to;
}

export { nameEnd };
