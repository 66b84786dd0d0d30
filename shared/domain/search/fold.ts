/** Letters that Unicode does not take apart into a plain letter and a mark, as people type them without the mark. */
const plain: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const plainLetters = /[ßæœøłđðþı]/g;
const marks = /[\u0300-\u036f]/g;

/** A text as it is compared: small letters, no accents. "Łódź" and "lodz" are the same, and so are "ＱＱ" and "qq". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(plainLetters, (letter) => plain[letter] ?? letter);
}

/** The words of a text as they are compared: runs of letters, digits and their marks. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Scripts written without spaces: a part of any length may be meant, because one sign may be a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** From how many letters on a part of a word is looked for inside words. Shorter ones mean a whole word. */
export const shortestPart = 3;
/** Letters of one word that are compared; a longer run without a space is compared by these. */
export const longestPart = 24;

/** Whether this much of a word is looked for inside words. */
export function isPart(word: string): boolean {
  return word.length >= shortestPart || unspaced.test(word);
}

/**
 * Everything under which a word is found: itself and each of its endings, so that "every part of it" becomes "the beginning of one of
 * these". Endings shorter than a part are left out: nobody can ask for them.
 */
export function endingsOf(word: string): string[] {
  const least = unspaced.test(word) ? 1 : shortestPart;
  const found = [word.slice(0, longestPart)];
  for (let at = 1; at <= word.length - least; at++) found.push(word.slice(at, at + longestPart));
  return found;
}
