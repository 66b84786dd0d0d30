import type { Page } from './page.ts';

/** "My name is", "mam na imię", "mă cheamă", "chamo-me" and the like, folded: what follows is the name of whoever speaks. */
const phrases: readonly string[] = [
  'my name is',
  "my name's",
  'my names',
  'i am called',
  "i'm called",
  'im called',
  'people call me',
  'everyone calls me',
  'i go by',
  'i work as',
  'mam na imie',
  'na imie mam',
  'nazywam sie',
  'moje imie to',
  'ma cheama',
  'ma numesc',
  'numele meu este',
  'numele meu e',
  'chamo-me',
  'me chamo',
  'meu nome e',
  'me llamo',
  'mi nombre es',
  'a nevem',
  'fy enw i yw',
  'fy enw i ydy',
  "fy enw i'w",
  'emri im eshte',
  'une quhem',
  'quhem',
  "je m'appelle",
  'ich heisse',
  'mi chiamo',
];
const byLastWord: ReadonlyMap<string, readonly string[][]> = new Map(
  [...new Set(phrases.map((phrase) => phrase.split(' ').at(-1) ?? ''))].map((last) => [
    last,
    phrases.map((phrase) => phrase.split(' ')).filter((phrase) => phrase.at(-1) === last),
  ]),
);

/** The word before `at` that ends such an introduction, or null. In what he is quoted as saying it introduces him. */
export function introducedBy({ words, sides }: Page, at: number): string | null {
  const last = words[at - 1];
  if (!last || words[at]?.opens || !/^[ :,]+["“‘']?$/.test(words[at]?.gap ?? '') || sides[at] === 'offender') return null;
  const found = byLastWord.get(last.fold)?.some((phrase) => phrase.every((fold, n) => words[at - phrase.length + n]?.fold === fold));
  return found ? last.text : null;
}
