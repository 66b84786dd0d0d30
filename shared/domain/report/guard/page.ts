import type { Known } from './known.ts';
import { offenderWords, selfWords, survivorWords } from './lexicon.ts';
import { describes } from './looks.ts';
import { isCommonWord, isName, isNameAndWord } from './names.ts';
import { isAbroad, isSmallWord } from './tongues.ts';
import type { Word } from './words.ts';

/** Who the words around are about. `looks`: a sentence of nothing but looks or a car, which is the offender's. */
export type Side = 'survivor' | 'offender' | 'looks' | null;

/** One text as the rules see it. */
export type Page = {
  text: string;
  offset: number;
  words: readonly Word[];
  /** By word: who was spoken of last in its sentence. */
  sides: readonly Side[];
  known: Known;
  /** Written without capitals, so that a capital tells nothing. */
  lower: boolean;
  /** The person who told us is a man: "his" may be the survivor's. */
  survivorIsHe: boolean;
  /** The person who told us is a "they": said in so many words. */
  survivorIsThey: boolean;
  /** "The client informed the worker": in this text the survivor is called the client. */
  clientIsHers: boolean;
  /** Numbers of the sentences that are written in another language than English. */
  abroad: ReadonlySet<number>;
};

/** Reads a text once for all rules. `survivorIsHe`: the person who told us is a man, so "he" tells nothing. */
export function readPage(text: string, offset: number, words: readonly Word[], known: Known, survivorIsHe: boolean): Page {
  const openers = words.filter((word) => word.opens && !word.digit);
  const lower = openers.length > 0 && openers.filter((word) => word.capital).length < openers.length / 4;
  const clientIsHers = callsHerClient(words);
  const survivorIsThey = words.some(
    ({ fold }, at) => theyWords.test(fold) || (fold === 'they' && words[at + 1]?.fold === 'them' && words[at + 1]?.gap === '/'),
  );
  const reading: Reading = { known, survivorIsHe, survivorIsThey, clientIsHers, lower, abroad: sentencesAbroad(words) };
  return { text, offset, words, sides: sidesOf(words, reading), ...reading };
}

/** "Wiktoria jest studentką pielęgniarstwa": one small word is enough where hardly any other is English. */
function allAbroad(sentence: readonly Word[]): boolean {
  const small = sentence.filter((word) => isSmallWord(word.fold)).length;
  const strange = sentence.filter((word) => !isCommonWord(word.fold)).length;
  return (
    small > 0 &&
    strange * 2 >= sentence.length &&
    sentence.length > 2 &&
    sentence.filter((word) => isCommonWord(word.fold) && !isSmallWord(word.fold)).length * 4 <= sentence.length
  );
}

function sentencesAbroad(words: readonly Word[]): ReadonlySet<number> {
  const abroad = new Set<number>();
  const unsure: Word[][] = [];
  let from = 0;
  while (from < words.length) {
    let to = from + 1;
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) to += 1;
    const sentence = words.slice(from, to);
    if (
      isAbroad(
        sentence.map(({ fold }) => fold),
        isCommonWord,
        2,
      ) ||
      allAbroad(sentence)
    )
      abroad.add(words[from]?.sentence ?? -1);
    else unsure.push(sentence);
    from = to;
  }
  // Short sentences of a text that is mostly abroad: half their words are no English.
  if (abroad.size > unsure.length)
    for (const sentence of unsure)
      if (sentence.filter((word) => !isCommonWord(word.fold) && !word.digit).length * 2 >= sentence.length)
        abroad.add(sentence[0]?.sentence ?? -1);
  return abroad;
}

const theyWords = /^(?:agender|non-binary|nonbinary|enby|genderfluid|genderqueer)$/;
/** "I", "my" and "I am" in Portuguese, Spanish, Polish, Romanian, Hungarian: whoever writes them is the survivor. */
const firstPerson =
  /^(?:eu|meu|minha|meus|minhas|sou|tenho|estou|moro|yo|mi|mis|soy|tengo|estoy|ja|mam|jestem|mnie|mna|moj|moja|moje|mojej|mea|mele|mei|mie|imi|sunt|vagyok|nekem|engem|fy|dw|rydw)$/;

type Reading = Pick<Page, 'known' | 'lower' | 'survivorIsHe' | 'survivorIsThey' | 'clientIsHers' | 'abroad'>;

const telling =
  /^(?:informed|informs|states|stated|reports|reported|disclosed|discloses|attends|attended|presents|presented|resides|consents|consented|declines|declined|feels|disclosing|requested|requests|confirmed|confirms)$/;

/** A service that calls the people it supports its clients: the client informs, discloses, consents; a paying client does none of these. */
function callsHerClient(words: readonly Word[]): boolean {
  if (words.some(({ fold }, at) => fold === 'behalf' && words[at + 3]?.fold === 'client')) return true;
  return words.some(({ fold }, at) => fold === 'client' && words[at + 1]?.opens === false && telling.test(words[at + 1]?.fold ?? ''));
}

function sidesOf(words: readonly Word[], reading: Reading): Side[] {
  const sides: Side[] = new Array(words.length).fill(null);
  let from = 0;
  let before: Side = null;
  while (from < words.length) {
    let to = from + 1;
    while (to < words.length && words[to]?.sentence === words[from]?.sentence) to += 1;
    before = sentenceSides(words, from, to, sides, reading, before);
    from = to;
  }
  return sides;
}

const hisLabel =
  /^(?:him|offender|perp|suspect|man|male|desc|description|looks|car|vehicle|veh|reg|plate|said|mo|opis|samochod|descriere|masina|descricao|carro|descripcion|coche|leiras|auto|disgrifiad)$/;
const herLabel = /^(?:her|survivor|victim|worker|su|reporter|us|state|health|support|wellbeing|contact|address)$/;

/** The label of a line of a form: "HIM: …", "HER STATE: …". */
function labelOf(words: readonly Word[], from: number, to: number): Side {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const next = words[at + 1];
    if (!next || at + 1 >= to || !next.gap.startsWith(':')) continue;
    const label = words.slice(from, at + 1).map(({ fold }) => fold);
    if (label.some((fold) => herLabel.test(fold))) return 'survivor';
    if (label.some((fold) => hisLabel.test(fold))) return 'offender';
  }
  return null;
}

const opensQuote = /(?:^|[\s,:(])["“]$/;
const saying =
  /^(?:says|said|say|saying|goes|went|shouted|shouts|told|texted|wrote|writes|messaged|asked|replied|whispered|reading|heard|message|text|messages)$/;

/** `"I'm Dave" he said`: who spoke stands after the quotation. */
function saidByHim(words: readonly Word[], at: number): boolean {
  for (let n = 1; n < 25; n++) {
    const word = words[at + n];
    if (!word) return false;
    if (!/["”]/.test(word.gap)) continue;
    const near = [word.fold, words[at + n + 1]?.fold ?? ''];
    return near.includes('he') && near.some((fold) => saying.test(fold));
  }
  return false;
}

function sentenceSides(words: readonly Word[], from: number, to: number, sides: Side[], reading: Reading, before: Side): Side {
  let current: Side = null;
  let first: Side = null;
  let looks = 0;
  let quoting = false;
  let clause = false;
  const labelled = labelOf(words, from, to);
  if (labelled) {
    first = labelled;
    current = labelled;
  }
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    // In what he is quoted as saying, "I" is him.
    if (opensQuote.test(word.gap))
      quoting =
        labelled === 'offender' ||
        ((current ?? before) === 'offender' && [1, 2, 3].some((back) => saying.test(words[at - back]?.fold ?? ''))) ||
        saidByHim(words, at);
    else if (quoting && /["”]/.test(word.gap)) quoting = false;
    if (quoting && selfWords.has(word.fold.replace(/'(?:d|ll|ve|m)$/, ''))) {
      sides[at] = 'offender';
      continue;
    }
    const marker =
      markerOf(word, words[at + 1], words[at - 1], reading) ??
      (word.fold === 'who' && herName(words[at - 1], reading.known) ? 'survivor' : null);
    // "Client she met off the internet, white, about 55": after the clause it is about him again.
    if (
      marker === 'survivor' &&
      current === 'offender' &&
      /^(?:she|i|her)$/.test(word.fold) &&
      offenderWords.has(words[at - 1]?.fold ?? '') &&
      word.gap === ' '
    )
      clause = true;
    else if (clause && /[,;]/.test(word.gap)) {
      clause = false;
      current = 'offender';
    }
    if (marker) {
      first ??= marker;
      current = marker;
    }
    if (describes(word.fold)) looks += 1;
    sides[at] = current;
  }
  const portrait = looks >= 3 && looks * 4 >= to - from;
  for (let at = from; at < to; at++) {
    if (portrait && first !== 'survivor') sides[at] = 'looks';
    else sides[at] ??= first ?? (before === 'looks' ? null : before);
  }
  return current ?? (portrait ? before : null) ?? before;
}

function markerOf(word: Word, next: Word | undefined, previous: Word | undefined, reading: Reading): Side {
  const { known, survivorIsHe, clientIsHers } = reading;
  // "she'd", "he'll", "I've" are about her, him and me.
  const fold = word.fold.replace(/'(?:d|ll|re|ve|m)$/, '');
  if (offenderWords.has(fold)) {
    // "is a trans man": the survivor is one, not the one who did it.
    if (previous?.fold === 'trans' && !word.opens) return null;
    if (survivorIsHe && /^(?:he|him|his|himself)$/.test(fold)) return null;
    if (fold === 'client' && clientIsHers) return 'survivor';
    // "client code", "customer service": not a person.
    return next?.fold === 'code' || next?.fold === 'service' ? null : 'offender';
  }
  if (/^(?:they|their|them|themself|themselves)$/.test(fold) && reading.survivorIsThey) return 'survivor';
  if (reading.abroad.has(word.sentence) && firstPerson.test(fold)) return 'survivor';
  // Polish "on" is "he", where the sentence is Polish.
  if (reading.abroad.has(word.sentence) && (fold === 'jego' || word.text === 'On') && !survivorIsHe) return 'offender';
  // Polish "i" is "and".
  if (word.text === 'i' && reading.abroad.has(word.sentence)) return null;
  if (survivorWords.has(fold) || selfWords.has(fold)) return 'survivor';
  // "two girls", "the ladies on shift" are hers; "approaches women" is anybody.
  if (/^(?:girls|women|ladies|workers)$/.test(fold))
    return previous && !word.opens && /^(?:the|our|other|these|those|both|two|three|four|five|six|all|my|her)$/.test(previous.fold)
      ? 'survivor'
      : null;
  if (fold === 'user' && previous?.fold === 'service' && !word.opens) return 'survivor';
  // The Polish past tense says who: "uderzył" he did, "powiedziała" she did.
  if (/[aeiyęąu]ł(?:am|a)$/u.test(word.text)) return 'survivor';
  if (/[aeiyęąu]ł$/u.test(word.text)) return survivorIsHe ? null : 'offender';
  const part = known.parts.get(word.fold);
  if (part && (part.kind === 'name' || part.kind === 'alias') && (word.capital || !part.capitalOnly)) return 'survivor';
  if (known.offenderNames.has(word.fold)) return 'offender';
  if ((word.capital || reading.lower) && known.herNames.has(word.fold)) return 'survivor';
  return word.opens && word.capital && isName(word.fold) ? 'survivor' : null;
}

/** "Summer, who lives downstairs": the name before "who" takes the sentence over. */
function herName(word: Word | undefined, known: Known): boolean {
  return word?.capital === true && (isName(word.fold) || isNameAndWord(word.fold)) && !known.offenderNames.has(word.fold);
}

/** The index after the last word of the phrase that begins at `at`: up to punctuation, a stop word, or `most` words. */
export function phraseEnd(words: readonly Word[], at: number, stops: ReadonlySet<string>, most = 8): number {
  let end = at + 1;
  while (end < words.length && end - at < most) {
    const word = words[end];
    if (!word || word.opens || /[,;:()–—"“”]/.test(word.gap) || stops.has(word.fold)) break;
    end += 1;
  }
  return end;
}

/** Whether two neighbouring words stand in one phrase, with nothing but a space (or a comma, when `comma`) between. */
export function joined(words: readonly Word[], at: number, comma = false): boolean {
  const word = words[at];
  return word !== undefined && !word.opens && (comma ? /^[ \t]*,?[ \t]+$|^[ \t]+$/ : /^[ \t]+$/).test(word.gap);
}
