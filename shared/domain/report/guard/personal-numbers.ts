import { months, numberWords } from './lexicon.ts';
import type { Word } from './words.ts';

const beforeAge = /^(?:is|aged|age|turned|only|just|nearly|barely|almost|am|up|approaching|i'm|im|shes|varsta|wiek|idade|now)$/;
const person = /^(?:woman|lady|girl|worker|lass|lassie|female|escort|survivor|user|widow|mother|mum|grandmother|student|national)$/;

function isTens(word: string): boolean {
  return (
    numberWords.has(word) ||
    /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?$/.test(word)
  );
}

/** "forty one": tens and units as two words. */
function twoWords(words: readonly Word[], at: number): boolean {
  const unit = words[at + 1];
  return (
    unit !== undefined &&
    unit.gap === ' ' &&
    !unit.opens &&
    /ty$/.test(words[at]?.fold ?? '') &&
    /^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(unit.fold)
  );
}

/** "43", "22, care leaver", "nineteen-year-old": an age between sixteen and ninety-nine, said as one. */
export function aged(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  const previous = words[at - 1];
  if (!word) return false;
  if (/^(?:1[6-9]|[2-9]\d)(?:f|yo|yrs|y-o|-year-old|yr|yr-old|ish)?$/.test(word.fold)) {
    if (/[a-z]/.test(word.fold)) return true;
    // A time, a date or a sum: "23.15", "6/9", "40%".
    if (/^[.:/%-]\S/.test(next?.gap.concat(next.text) ?? '') || /[.:/-]$/.test(word.gap)) return false;
    if (/^\s*[£$€%]/.test(word.gap) || word.gap.endsWith('£')) return false;
    if (next && !next.opens && /^(?:year|years|yrs|yr|yo|y|ani|de|lat|lata|anos|eves|oed|vjec|vjece|vjet)$/.test(next.fold))
      return !/^(?:ago|later)$/.test(words[at + 2]?.fold ?? '');
    if (next && !next.opens && /^(?:minutes|hours|days|weeks|months|pounds|quid|times|messages|miles|p|mins|hrs)$/.test(next.fold))
      return false;
    if (previous?.fold === 'as' && words[at - 2]?.fold === 'age') return true;
    if (previous?.fold === 'be' && /^(?:she'll|i'll|will|ill)$/.test(words[at - 2]?.fold ?? '') && words[at - 3]?.fold !== 'he')
      return true;
    if (previous && (previous.is || (previous.fold === 'of' && person.test(words[at - 2]?.fold ?? ''))))
      return !(next && !next.opens && next.capital);
    if (
      /\($/.test(word.gap) ||
      (/^["”’')]*,? $/.test(word.gap) && previous?.capital && !previous.digit && (next?.opens || /^[,.)]/.test(next?.gap ?? '.')))
    )
      return true;
    // "sunita, 41, widow", "is a male escort, 26, who".
    if (word.gap === ', ' && (next === undefined || next.opens || /^[,.)]/.test(next.gap)) && previous && !previous.digit) return true;
    return previous !== undefined && beforeAge.test(previous.fold) && !(next && !next.opens && next.capital);
  }
  if (/^(?:\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+)?)-year-olds?$/.test(word.fold)) return true;
  if (!isTens(word.fold)) return false;
  // "Ronald, sixty-eight, has".
  if (word.gap === ', ' && previous?.capital && /^[,.]/.test(next?.gap ?? '.')) return true;
  const after = twoWords(words, at) ? words[at + 2] : next;
  if (
    after &&
    !after.opens &&
    /^(?:year|years|yrs|of)$/.test(after.fold) &&
    /^(?:old|of|age)$/.test(words[at + (twoWords(words, at) ? 3 : 2)]?.fold ?? 'old')
  )
    return true;
  if (
    next &&
    !next.opens &&
    /^(?:minutes|hours|days|weeks|months|pound|pounds|quid|euros|lei|times|messages|miles|to|men|women|percent|foot|stone)$/.test(next.fold)
  )
    return false;
  if (/^(?:as|is)$/.test(previous?.fold ?? '') && /^age$/.test(words[at - 2]?.fold ?? '')) return true;
  if (previous?.is || (previous?.fold === 'of' && person.test(words[at - 2]?.fold ?? ''))) return true;
  return previous !== undefined && beforeAge.test(previous.fold);
}

/** "born on 14 February", "DOB 14/02/1996", "date of birth …". */
export function birth(words: readonly Word[], at: number): { from: number; to: number } | null {
  const word = words[at];
  if (!word) return null;
  const said =
    /^(?:dob|born|birthday|nascida|nascido|nacida|nacido|nascuta|nascut|urodzona|urodzony|szuletett|ganwyd|ganed)$/.test(word.fold) ||
    (word.fold === 'birth' && words[at - 2]?.fold === 'date');
  const spelled = word.fold === 'd' && words[at + 1]?.fold === 'o' && words[at + 2]?.fold === 'b';
  if (!said && !spelled) return null;
  let to = spelled ? at + 3 : at + 1;
  let dated = false;
  while (to < words.length && to - at < 9) {
    const one = words[to];
    if (!one || one.opens) break;
    const date = one.digit || months.has(one.fold);
    if (!date && !/^(?:is|on|in|the|of|st|nd|rd|th|a|was|em|de|del|el|la|pe|w|data|dnia|roku|r)$/.test(one.fold)) break;
    dated ||= date;
    to += 1;
  }
  return dated ? { from: word.fold === 'birth' ? at - 2 : at, to } : null;
}

/** "client code EL-09", "NHS number 943 …", "room 212", "case ref 12/44". */
export function coded(words: readonly Word[], at: number): { from: number; to: number } | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return null;
  const named =
    /^(?:code|ref|reference|urn|no|nos|number|num|id)$/.test(word.fold) &&
    /^(?:client|case|crime|our|her|patient|nhs|ni|custody|file|ad|advert|prison|prisoner|hospital|member|membership|badge|student|staff|passport|visa|brp|booking|ho|cas|occurrence|log|incident|service|probation|court)$/.test(
      words[at - 1]?.fold ?? '',
    );
  if (!named || next.opens || !/\d/.test(next.text + (words[at + 2]?.text ?? ''))) return null;
  let to = /\d/.test(next.text) ? at + 2 : at + 3;
  // "22CR/4471/26" is one code.
  while (words[to] && !words[to]?.opens && /^[/.-]$/.test(words[to]?.gap ?? '')) to += 1;
  return { from: at - 1, to };
}
