import { articles, companionWords, offenderWords, relativeWords, survivorWords, titles } from './lexicon.ts';
import { describes, tellsLooks } from './looks.ts';
import { isMansName } from './names.ts';
import type { Page } from './page.ts';
import { isVehicle } from './vehicles.ts';
import type { Word } from './words.ts';

export const closes = (word: Word | undefined) => !word || word.opens || /^[\s"”’')]*[,.;:)(/–—"”-]/.test(word.gap);

/** The word after a name of up to three words. */
export function afterName(words: readonly Word[], at: number): Word | undefined {
  let to = at + 1;
  while (words[to]?.capital && !words[to]?.opens && words[to]?.gap === ' ' && to - at < 3) to += 1;
  return words[to];
}

/** "It was him with the gold Merc, Tony.": a name between commas, after he was spoken of and nobody else. */
export function besideHim({ words, sides }: Page, at: number): boolean {
  const word = words[at];
  if (!word || word.opens || word.gap !== ', ' || sides[at - 1] !== 'offender' || !closes(afterName(words, at))) return false;
  for (let back = 1; back <= 8; back++) {
    const left = words[at - back];
    if (!left || (left.capital && !isVehicle(left.fold))) return false;
    if (
      relativeWords.has(left.fold) ||
      companionWords.has(left.fold) ||
      survivorWords.has(left.fold) ||
      /^(?:for|to|at|in|told|asked)$/.test(left.fold)
    )
      return false;
    if (offenderWords.has(left.fold)) return true;
    if (words[at - back + 1]?.opens || left.opens) return false;
  }
  return false;
}

/** `A man from her church, "Pastor Emmanuel", said`: what the one the sentence began with is called. */
export function quotedBeside({ words }: Page, at: number): boolean {
  const title = titles.has(words[at - 1]?.fold ?? '') || companionWords.has(words[at - 1]?.fold ?? '') ? 1 : 0;
  if (!/^, ["“‘]$/.test(words[at - title]?.gap ?? '')) return false;
  let first = at;
  while (first > 0 && !words[first]?.opens && at - first < 20) first -= 1;
  return words.slice(first, first + 3).some(({ fold }) => offenderWords.has(fold) && !/^(?:he|him|his)$/.test(fold));
}

/** `Client "Bas"`, `met "Dom" at a hotel`: a name in quotation marks after one who pays or one who was met. */
export function quotedAfter({ words }: Page, at: number): boolean {
  const word = words[at];
  const left = words[at - 1];
  if (!word || !left || word.opens || !/^ ?["“‘']$/.test(word.gap.trimStart() === word.gap ? word.gap : word.gap.slice(1))) return false;
  return (
    (offenderWords.has(left.fold) && !/^(?:he|him|his)$/.test(left.fold)) ||
    /^(?:met|off|as|by|named|called|signed|signing)$/.test(left.fold)
  );
}

/**
 * "Dom is around 40, gym build, dark skin", "Big Mo, around 35, heavy, black beard": after a man's name comes what he looks like, and nothing
 * says that he is hers.
 */
export function portrayed({ words, known, survivorIsHe }: Page, at: number): boolean {
  const word = words[at];
  if (!word || survivorIsHe || known.parts.has(word.fold) || spokenFor(words).has(word.fold) || afterHer(words, at)) return false;
  let to = at + 1;
  while (words[to]?.capital && !words[to]?.opens && words[to]?.gap === ' ' && to - at < 3) to += 1;
  const verb = words[to];
  if (!verb || verb.opens) return false;
  const linked = /^(?:is|was|looks|looked|wears|wore|had|has)$/.test(verb.fold) && verb.gap.startsWith(' ');
  if (!linked && !/^["”’']?(?:, | \(|: | - | – )$/.test(verb.gap)) return false;
  // "is around 40, gym build", not "was pulled into an old blue car".
  if (linked && ![1, 2, 3].some((n) => describes(words[to + n]?.fold ?? ''))) return false;
  if (linked && /(?:ed|en|ing)$/.test(words[to + 1]?.fold ?? '')) return false;
  let looks = 0;
  for (let n = linked ? 1 : 0; n < 16; n++) {
    const one = words[to + n];
    if (!one || one.opens || /^(?:she|her|hers|who|says|said|told|trans|pregnant|i|my)$/.test(one.fold)) break;
    if (tellsLooks(one.fold)) looks += 1;
  }
  return looks >= (isMansName(word.fold) || !linked ? 2 : 3);
}

const remembered = new WeakMap<readonly Word[], ReadonlySet<string>>();

/** Names that somewhere in the text stand as one of her people's, or as one who told us. */
function spokenFor(words: readonly Word[]): ReadonlySet<string> {
  const before = remembered.get(words);
  if (before) return before;
  const names = new Set<string>();
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (
      word.capital &&
      (hersAlready(words, at) ||
        (next &&
          !next.opens &&
          /^(?:said|says|told|tells|rang|reports|reported|came|wants|asked|phoned|called|disclosed|texted|thinks)$/.test(next.fold)))
    )
      names.add(word.fold);
  });
  remembered.set(words, names);
  return names;
}

/** "Her brother Karim", "my friend Sue", "Mrs Lim", "neighbour Ali": one of her people. */
export function hersAlready(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => {
    const left = words[at - back]?.fold ?? '';
    return (
      (relativeWords.has(left) && !/^(?:the|his)$/.test(words[at - back - 1]?.fold ?? '')) ||
      (companionWords.has(left) && !/^(?:driver|officer|boss|manager|resident)$/.test(left)) ||
      /^(?:mrs|ms|miss|dr|her|my|our)$/.test(left)
    );
  });
}

/**
 * A man's name in a sentence that so far spoke of the offender and of nobody else, and that nothing in the text ties to her people: his own,
 * or one of those with him. Not where the survivor is a man, whose name it could be.
 */
export function manAmongHis({ words, sides, known, survivorIsHe }: Page, at: number): boolean {
  const word = words[at];
  if (!word?.capital || word.opens || survivorIsHe || !isMansName(word.fold) || sides[at] !== 'offender' || word.gap.startsWith(','))
    return false;
  if (known.parts.has(word.fold) || spokenFor(words).has(word.fold) || word.possessive) return false;
  if (
    /^(?:knows|know|knew|asked|about|for|mentioned|hit|punched|pushed|past|told|by|when|until|and|with|at|in|from|to|near|after|before)$/.test(
      words[at - 1]?.fold ?? '',
    )
  )
    return false;
  for (let back = 1; back <= 25; back++) {
    const left = words[at - back];
    if (!left || left.sentence !== word.sentence) break;
    if (survivorWords.has(left.fold) || /^(?:i|my|me|we|our|us)$/.test(left.fold)) return false;
  }
  return true;
}

/** `white van man, 40s, "Kev", Kent accent`: a name in quotation marks by itself, and nothing before it that says it is what she works as. */
export function onlyQuoted({ words, sides, known }: Page, at: number): boolean {
  const word = words[at];
  if (!word?.capital || known.parts.has(word.fold) || !/["“]$/.test(word.gap)) return false;
  let to = at + 1;
  while (words[to]?.capital && words[to]?.gap === ' ' && to - at < 3) to += 1;
  if (words[to] !== undefined && !/^[.,]?["”]/.test(words[to]?.gap ?? '')) return false;
  if (sides[at] !== 'survivor') return !named(words, at);
  // Where she is spoken of: the sentence must still say that somebody was met, came or paid.
  return false;
}

/** "works as", "goes by", "known here as", "aka", "(\"KT\")": what the survivor is called. */
function named(words: readonly Word[], at: number): boolean {
  if (/\($|\(["“]$/.test(words[at]?.gap ?? '')) return true;
  return [1, 2, 3].some((back) => {
    const left = words[at - back];
    return (
      left !== undefined &&
      left.sentence === words[at]?.sentence &&
      /^(?:works|work|working|advertises|aka|known|alias|she|herself|her|nickname|sw|s\/w|w|ad|profile)$/.test(left.fold)
    );
  });
}

/** "She goes by Kitten, 5ft nothing, pink hair": the sentence began with her. */
function afterHer(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 6 && words[at - back]?.sentence === words[at]?.sentence; back++)
    if (/^(?:she|shes|i|im)$/.test(words[at - back]?.fold ?? '')) return true;
  return false;
}

/** "Gaz, white, forties": a name and then his looks. An age alone could be anybody's. */
export function looksFollow(words: readonly Word[], at: number): boolean {
  if (hersAlready(words, at)) return false;
  if (afterHer(words, at)) return false;
  let to = at + 1;
  while (words[to]?.capital && !words[to]?.opens && words[to]?.gap === ' ' && to - at < 3) to += 1;
  const next = words[to];
  if (!next || next.opens || !/^["”’']?(?:, |: | \(| - | – | = )$/.test(next.gap)) return false;
  const near = words.slice(to, to + 7).filter((word) => word.sentence === next.sentence);
  if (near.some(({ fold }) => /^(?:she|her|worker|who|woman|escort|i|says|said|told|reports|trans|pregnant|f|female)$/.test(fold)))
    return false;
  return near.filter(({ fold }) => tellsLooks(fold)).length >= 2;
}

/** "Clive (regular)", "Gareth again, the man from last month". */
export function titledAfter(words: readonly Word[], at: number): boolean {
  let to = at + 1;
  while (words[to]?.capital && !words[to]?.opens && /^["”“’']? ["“‘']?$/.test(words[to]?.gap ?? '') && to - at < 4) to += 1;
  if (words[to]?.fold === 'again' && !words[to]?.opens) to += 1;
  const next = words[to];
  if (!next || next.opens || !/^(?:, | \(| - | – )$/.test(next.gap)) return false;
  const lead = articles.has(next.fold) || /^(?:our|her|one)$/.test(next.fold);
  for (let n = lead ? 1 : 0; n <= (lead ? 4 : 0); n++) {
    const noun = words[to + n];
    if (!noun || (n > 0 && (noun.opens || noun.gap !== ' '))) return false;
    if (/^(?:woman|girl|lady|friend|colleague|worker|of|who|from|in|at)$/.test(noun.fold)) return false;
    if (offenderWords.has(noun.fold)) return !/^(?:he|him|his|himself)$/.test(noun.fold);
  }
  return false;
}
