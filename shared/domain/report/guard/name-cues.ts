import { introducedBy } from './introductions.ts';
import {
  capitalWords,
  companionWords,
  institutionWords,
  isLargePlace,
  looksWords,
  nationalities,
  offenderWords,
  relativeWords,
  selfWords,
  streetWords,
  survivorWords,
  tellingVerbs,
  venueWords,
} from './lexicon.ts';
import { isHealth } from './medical.ts';
import { isCommonWord, isName, isNameAndWord, isWord } from './names.ts';
import { joined, type Page } from './page.ts';
import { aged } from './personal-numbers.ts';
import { isSmallWord } from './tongues.ts';
import { coloured, inPlate, isVehicle } from './vehicles.ts';
import type { Word } from './words.ts';

/** Why the word at `at` is somebody's name, or null when it is not. `near` is the word that says so. */
export function cueFor(page: Page, at: number): { near: string | null; weak: boolean } | null {
  const { words, lower } = page;
  const word = words[at];
  const previous = words[at - 1];
  const next = words[at + 1];
  if (coloured(words, at) || inPlate(words, at)) return null;
  if (word && next?.gap.startsWith(':') && /^[A-Z]{2,5}$/.test(word.text)) return null;
  if (
    !word ||
    word.text.length < 2 ||
    neverName(word) ||
    (page.abroad.has(word.sentence) && isSmallWord(word.fold)) ||
    (next && nameOfSomethingElse(page, at))
  )
    return initialled(page, at);
  // "Thanks. Fliss": the last words of a text, signed.
  if (
    word.capital &&
    word.opens &&
    at >= words.length - 2 &&
    words.length > 12 &&
    !isCommonWord(word.fold) &&
    !isLargePlace(word.fold) &&
    words.slice(at).every((one) => one.capital)
  )
    return { near: null, weak: true };
  // "mam and our Lee": one of the family.
  if (word.capital && !word.opens && previous?.fold === 'our' && word.gap === ' ' && (isName(word.fold) || isNameAndWord(word.fold)))
    return { near: previous.text, weak: false };
  // "Grace N.", "Cass (28)": a word that is a name too, with an initial or an age after it.
  if (
    word.capital &&
    word.opens &&
    isNameAndWord(word.fold) &&
    next &&
    !next.opens &&
    ((/^[A-Z]$/.test(next.text) && next.text !== 'I' && next.gap === ' ') || (/^(?: \(|, )$/.test(next.gap) && aged(words, at + 1)))
  )
    return { near: null, weak: true };
  const introduced = introducedBy(page, at);
  if (introduced !== null && (word.capital || (lower && (!isCommonWord(word.fold) || isNameAndWord(word.fold)))))
    return { near: introduced, weak: false };
  const sure = isName(word.fold);
  const large = isLargePlace(word.fold);
  const cued =
    previous &&
    !word.opens &&
    joined(words, at, true) &&
    ((relativeWords.has(previous.fold) && !(page.abroad.has(word.sentence) && isSmallWord(previous.fold))) ||
      companionWords.has(previous.fold) ||
      callsHer(words, at))
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
  // "donna and trace saw it": a word beside a name is one.
  if (isNameAndWord(word.fold) && lower && /^(?:and|n)$/.test(previous?.fold ?? '') && isName(words[at - 2]?.fold ?? ''))
    return { near: null, weak: true };
  if (lower && !sure && !large && greets(words, at) && (isNameAndWord(word.fold) || !isWord(word.fold)))
    return { near: previous?.text ?? null, weak: true };
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

/** "spoke to kez", "got it off nush", "its jodes here": where a note in small letters says who somebody is. */
function greets(words: readonly Word[], at: number): boolean {
  const one = words[at - 1]?.fold ?? '';
  const two = words[at - 2]?.fold ?? '';
  const next = words[at + 1];
  if (/^(?:to|with|from|by)$/.test(one) && /^(?:spoke|spoken|talked|talking|speaking|chatted|met|txt|text|call|message|msg)$/.test(two))
    return true;
  if (one === 'off' && /^(?:number|it|this|got|numba|no)$/.test(two)) return true;
  if (/^(?:is|its|it|me|about|bout)$/.test(one) && /^(?:this|hi|hiya|hello|hey|its|me|so)$/.test(two === '' ? one : two)) return true;
  return (
    next !== undefined &&
    !next.opens &&
    (next.fold === 'here' || tells(next)) &&
    (words[at]?.opens === true || /^(?:so|omg|when|and|cos)$/.test(one))
  );
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
  // "j.s. (she goes by Peaches)": the same in small letters, with a full stop after both.
  if (
    word &&
    next &&
    /^[a-z]$/.test(word.text) &&
    /^[a-z]$/.test(next.text) &&
    next.gap === '.' &&
    /^\./.test(words[at + 2]?.gap ?? '') &&
    !/[\p{L}\p{N}.]$/u.test(word.gap) &&
    !/^(?:ae|eg|ie|am|pm|no|ps|nb|uk|us|eu|gp|id|dv)$/.test(word.text + next.text)
  )
    return { near: word.text, weak: true };
  // s/w "J": one letter in quotation marks stands for somebody.
  if (
    word &&
    /^[A-Z]$/.test(word.text) &&
    /["“‘]$/.test(word.gap) &&
    /^["”’]/.test(next?.gap ?? '"') &&
    !/^(?:a|letter|type|category|plan)$/.test(words[at - 1]?.fold ?? '')
  )
    return { near: word.text, weak: true };
  // "M. rang", "asked to be called C., calm".
  if (
    word &&
    /^[A-Z]$/.test(word.text) &&
    next &&
    !next.opens &&
    /^\.,? $/.test(next.gap) &&
    !next.capital &&
    (word.opens || /^(?:called|by|for|with|and|to|from|saw|met|told|rang|seen)$/.test(words[at - 1]?.fold ?? ''))
  )
    return { near: word.text, weak: true };
  // "seen by RH", "staff LK": initials of one who works here.
  if (
    word &&
    /^[A-Z]{2}$/.test(word.text) &&
    !capitalWords.has(word.fold) &&
    !word.opens &&
    /^(?:by|staff|worker|with|maid|kw|sw|cw)$/.test(words[at - 1]?.fold ?? '') &&
    !/^(?:ID|TV|AM|PM|UK|EU|GP|CT|VA)$/.test(word.text)
  )
    return { near: words[at - 1]?.text ?? null, weak: true };
  if (!word || !next || !word.capital || !/^[A-Z]{1,3}$/.test(word.text) || capitalWords.has(word.fold) || word.text === 'I' || !word.opens)
    return null;
  return /^(?:says|said|reports|reported|states|stated|disclosed|told|seen|attended|presented|presents|rang|moving|present|calls|called)$/.test(
    next.fold,
  )
    ? { near: next.text, weak: true }
    : null;
}

function tells(next: Word | undefined): boolean {
  return next !== undefined && !next.opens && tellingVerbs.has(next.fold);
}

function callsHer(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.fold === 'herself' && /^(?:calls|calling|called|styles)$/.test(words[at - 2]?.fold ?? '')) return true;
  if (words[at - 1]?.fold === 'name' && words[at - 2]?.fold === 'the') return true;
  if (
    /^(?:imieniem|por|como|jako|ca|drept|zwana|cheama|chamada|conhecida|conocida|llamada|numita)$/.test(words[at - 1]?.fold ?? '') &&
    [1, 2].some((back) => /^(?:pod|conhecida|conocida|chamada|llamada|zwana|znana|cunoscuta|numita|o)$/.test(words[at - back]?.fold ?? ''))
  )
    return true;
  // "the woman is called Hạnh".
  if (
    /^(?:called|named)$/.test(words[at - 1]?.fold ?? '') &&
    [2, 3, 4].some((back) => /^(?:woman|girl|lady|she|worker|caller)$/.test(words[at - back]?.fold ?? ''))
  )
    return true;
  if (words[at - 1]?.fold === 'her' && /^(?:call|calls|called)$/.test(words[at - 2]?.fold ?? '')) return true;
  return (
    /^(?:called|named|name|surname|nickname|aka|alias|as|is|known|by)$/.test(words[at - 1]?.fold ?? '') &&
    /^(?:name|names|her|known|works|working|goes|shes|called|advertises|advertising|girl|woman|friend|she|real|online)$/.test(
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
    (isHealth(word.fold) && !isName(word.fold)) ||
    (word.text.includes("'") && isHealth(`${word.fold}'s`)) ||
    contracted.has(word.fold) ||
    /'(?:d|ll|re|ve|m|t)$/.test(word.fold) ||
    offenderWords.has(word.fold) ||
    survivorWords.has(word.fold) ||
    selfWords.has(word.fold) ||
    capitalWords.has(word.fold) ||
    isVehicle(word.fold) ||
    nationalities.has(word.fold) ||
    looksWords.has(word.fold)
  );
}

/** "Rose Street", "Victoria Hotel", "Stanley knife", "Leon Cupra": the name belongs to a place or a thing. */
function nameOfSomethingElse({ words }: Page, at: number): boolean {
  const next = words[at + 1];
  if (!next || next.opens || !/^\s$/.test(next.gap)) return false;
  if (next.capital && (streetWords.has(next.fold) || venueWords.has(next.fold) || institutionWords.has(next.fold))) return true;
  if (isVehicle(words[at - 1]?.fold ?? '') && words[at]?.gap === ' ') return true;
  return /^(?:accent|tattoo|jacket|shirt|hat|knife|tattooed|top|badge|plate|plates)$/.test(next.fold);
}
