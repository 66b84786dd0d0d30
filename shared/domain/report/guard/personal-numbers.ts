import { months, numberWords } from './lexicon.ts';
import type { Word } from './words.ts';

/** "43", "22, care leaver", "nineteen-year-old": an age between sixteen and ninety-nine, said as one. */
export function aged(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  const previous = words[at - 1];
  if (!word) return false;
  if (/^(?:1[6-9]|[2-9]\d)(?:yo|yrs|y-o|-year-old|yr|yr-old)?$/.test(word.fold)) {
    if (/[a-z]/.test(word.fold)) return true;
    if (/^\s*[£$€%]/.test(word.gap) || word.gap.endsWith('£')) return false;
    if (next && !next.opens && /^(?:year|years|yrs|yr|yo|y|ani|lat|anos)$/.test(next.fold))
      return !/^(?:ago|later)$/.test(words[at + 2]?.fold ?? '');
    if (next && !next.opens && /^(?:minutes|hours|days|weeks|months|pounds|quid|times|messages|miles|p|mins|hrs)$/.test(next.fold))
      return false;
    if (/\($/.test(word.gap) || (/^,? $/.test(word.gap) && previous?.capital && !previous.digit && /^[,.)]/.test(next?.gap ?? '.')))
      return true;
    // "sunita, 41, widow", "is a male escort, 26, who".
    if (word.gap === ', ' && /^[,.)]/.test(next?.gap ?? '.') && previous && !previous.digit) return true;
    return (
      previous !== undefined && /^(?:is|aged|age|she's|turned|only|just)$/.test(previous.fold) && !(next && !next.opens && next.capital)
    );
  }
  if (!numberWords.has(word.fold)) return false;
  if (next && !next.opens && /^(?:minutes|hours|days|weeks|months|pounds|quid|times|messages|miles|to|men|women)$/.test(next.fold))
    return false;
  return previous !== undefined && /^(?:is|aged|she's|turned|only|just)$/.test(previous.fold);
}

/** "born on 14 February", "DOB 14/02/1996", "date of birth …". */
export function birth(words: readonly Word[], at: number): { from: number; to: number } | null {
  const word = words[at];
  if (!word) return null;
  const said = /^(?:dob|born|birthday)$/.test(word.fold) || (word.fold === 'birth' && words[at - 2]?.fold === 'date');
  const spelled = word.fold === 'd' && words[at + 1]?.fold === 'o' && words[at + 2]?.fold === 'b';
  if (!said && !spelled) return null;
  let to = spelled ? at + 3 : at + 1;
  let dated = false;
  while (to < words.length && to - at < 9) {
    const one = words[to];
    if (!one || one.opens) break;
    const date = one.digit || months.has(one.fold);
    if (!date && !/^(?:is|on|in|the|of|st|nd|rd|th|a|was)$/.test(one.fold)) break;
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
    /^(?:code|ref|reference|urn)$/.test(word.fold) &&
    /^(?:client|case|crime|our|her|patient|nhs|ni|custody|file)$/.test(words[at - 1]?.fold ?? '');
  if (!named || next.opens || !/\d/.test(next.text + (words[at + 2]?.text ?? ''))) return null;
  return { from: at - 1, to: /\d/.test(next.text) ? at + 2 : at + 3 };
}
