import { companionWords, offenderWords, relativeWords } from './lexicon.ts';
import { isMansName, isName } from './names.ts';
import type { Page } from './page.ts';
import type { Word } from './words.ts';

/** What is done to somebody by the one to warn of, in any form of the verb. */
const harm =
  /^(?:hit(?:s|ting)?|punch(?:es|ed|ing)|slap(?:s|ped|ping)|kick(?:s|ed|ing)|grab(?:s|bed|bing)|push(?:es|ed|ing)|shov(?:es|ed|ing)|rap(?:es|ed|ing)|strangl(?:es|ed|ing)|chok(?:es|ed|ing)|beat(?:s|ing)?|bit|bites|stab(?:s|bed|bing)|rob(?:s|bed|bing)|attack(?:s|ed|ing)|assault(?:s|ed|ing)|threaten(?:s|ed|ing)|follow(?:s|ed|ing)|film(?:s|ed|ing)|lock(?:s|ed|ing)|drag(?:s|ged|ging)|pull(?:s|ed|ing)|forc(?:es|ed|ing)|held|holds|holding|stole|steals|stealing|drove|threw|throws|chas(?:es|ed|ing)|burn(?:t|ed|s)|spat|spits|refus(?:es|ed|ing)|snatch(?:es|ed|ing)|demand(?:s|ed|ing)|sold|sells|owns|control(?:s|led|ling)|pimp(?:s|ed|ing)|remov(?:es|ed)|stealth(?:s|ed)|stalk(?:s|ed|ing)|blackmail(?:s|ed|ing)|scam(?:s|med|ming)|harass(?:es|ed|ing)|grop(?:es|ed|ing)|touch(?:es|ed|ing)|pinn(?:ed|ing)|tied|drug(?:s|ged)|spiked|tricked|headbutt(?:s|ed)|abus(?:es|ed|ing)|exploit(?:s|ed|ing)|traffick(?:s|ed|ing)|kidnapped|smashed|wouldnt|shar(?:es|ed|ing)|post(?:s|ed|ing)|took|takes|taking|conned|ripped|cornered|slashed|keeps|kept)$/;
/** What she does with her own things as well: "grabbed her bag and ran". */
const ownThings =
  /^(?:bag|bags|keys|coat|phone|things|clothes|door|car|breath|purse|shoes|stuff|alarm|way|time|money|tongue|ground|lip|head|eyes|arm|arms|mind|story|number|statement)$/;
const either = /^(?:grab|pull|lock|held|hold|bit|cut|took|tak|touch|push|kick|threw|drove|keep|kept|refus|burn|hit|shar|post)/;
const stolen = /^(?:money|phone|cash|bag|purse|earnings|keys|takings|wages|passport|card|cards)$/;

/** Whether what is done at `at` is done to her: "hit her", "takes half of her money", "robbed two girls". */
function toHer(words: readonly Word[], at: number, survivorIsHe: boolean): boolean {
  const verb = words[at]?.fold ?? '';
  const object = words.slice(at + 1, at + 4).filter((_word, n, all) => all.slice(0, n + 1).every((one) => !one.opens));
  if (object.some(({ fold }) => fold === 'by')) return false;
  const whose = object.findIndex(({ fold }) => /^(?:her|me|us|them|girls|women)$/.test(fold) || (survivorIsHe && fold === 'him'));
  if (whose !== -1) return !(either.test(verb) && ownThings.test(object[whose + 1]?.fold ?? ''));
  return (
    /^(?:took|stole|snatched|demanded|takes|demands|steals)$/.test(verb) &&
    object.some(({ fold }) => stolen.test(fold)) &&
    object.some(({ fold }) => fold === 'the')
  );
}

const lighter = /^(?:was|were|got|get|gets|been|being|is)$/;

/** Whether somebody does harm to her between two words, with no other person in between who could be the one. */
function harms(words: readonly Word[], from: number, most: number, survivorIsHe: boolean): boolean {
  for (let n = 0; n < most; n++) {
    const verb = words[from + n];
    if (!verb || verb.opens || /["“”;:]/.test(verb.gap)) return false;
    const passive = lighter.test(words[from + n - 1]?.fold ?? '') && !/ing$/.test(verb.fold);
    if (harm.test(verb.fold) && !passive) {
      if (toHer(words, from + n, survivorIsHe)) return true;
      if (n > 3) return false;
    }
    if (
      /^(?:she|he|i|they|who|whose|which|that|said|says|told|reports|reported|saw|heard|thinks|because|when|if)$/.test(verb.fold) ||
      offenderWords.has(verb.fold) ||
      relativeWords.has(verb.fold) ||
      (verb.capital && isName(verb.fold))
    )
      return false;
  }
  return false;
}

/** A name that somebody else does something to, or a place, is no subject: "tied Marnie", "at 3 Glovers Yard". */
function beginsClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const left = words[at - 1];
  if (!word || !left || word.opens || /[,(;:–-]/.test(word.gap)) return true;
  return (
    /^(?:and|but|then|when|that|because|so|as|if|while|or|n|nd|once|after|before|until|named|called|mr|big|old|little)$/.test(left.fold) ||
    offenderWords.has(left.fold) ||
    relativeWords.has(left.fold) ||
    companionWords.has(left.fold) ||
    (left.capital && (left.opens || isName(left.fold))) ||
    /^(?:dealer|date|trick|boss|landlord|mate|friend)$/.test(left.fold)
  );
}

/** "Marek hit her", "Barry turned up drunk and hit her", "the date, Oliver, drugged her": who does harm to her is the offender. */
export function attacks({ words, survivorIsHe }: Page, at: number): boolean {
  if (words[at]?.possessive || !beginsClause(words, at)) return false;
  let to = at + 1;
  while (words[to]?.capital && !words[to]?.opens && words[to]?.gap === ' ' && to - at < 3) to += 1;
  const next = words[to];
  if (!next || next.opens || words[to - 1]?.possessive) return false;
  const apposed = /^["”’']?(?:,|\)) $/.test(next.gap) && /[,(]/.test(words[at]?.gap ?? '');
  if (!apposed && next.gap !== ' ') return false;
  return harms(words, to, 8, survivorIsHe);
}

const warned = /^(?:charged|arrested|convicted|jailed|cautioned|avoid|avoiding|beware|blocked|blocking|banned|barred|warning)$/;
const fear = /^(?:beware|scared|afraid|frightened|terrified|wary|warn|warning|warned|careful|rid|warnings|victim)$/;
const away = /^(?:hiding|ran|run|running|escaped|escape|fled|threats|hide|abuse|protection)$/;

/** "Beware of Gary", "she has blocked Phil", "warn the girls about Kev", "is hiding from Lee": whom one is to keep away from. */
export function warnedOf(words: readonly Word[], at: number): boolean {
  const one = words[at - 1];
  if (!one || words[at]?.opens || !/^[ :]+["“‘']?$/.test(words[at]?.gap ?? '')) return false;
  if (warned.test(one.fold) && !/^(?:was|been|got|is)$/.test(words[at - 2]?.fold ?? '')) return true;
  if (/^(?:of|about|over|for)$/.test(one.fold)) {
    for (let back = 2; back <= 5; back++) {
      const word = words[at - back];
      if (!word || words[at - back + 1]?.opens) return false;
      if (fear.test(word.fold)) return word.fold !== 'victim';
      if (word.fold === 'out' && words[at - back - 1]?.fold === 'watch') return true;
      if (!/^(?:the|other|others|girls|women|everyone|people|workers|all|us|them|out|against)$/.test(word.fold)) return false;
    }
  }
  return one.fold === 'from' && away.test(words[at - 2]?.fold ?? '');
}

const sentenced = /^(?:charged|arrested|convicted|jailed|cautioned|bailed|sentenced|remanded|banned|barred|blocked)$/;
const roughly = /^(?:rough|nasty|aggressive|violent|abusive|angry|handsy|pushy|threatening)$/;

/** "Sean Barlow has been charged", "Jason refused to pay", "Mick again.", "Ali turned nasty": what only the one to warn of does. */
export function actsBadly({ words }: Page, at: number): boolean {
  if (words[at]?.possessive || !beginsClause(words, at)) return false;
  let to = at + 1;
  while (words[to]?.capital && !words[to]?.opens && words[to]?.gap === ' ' && to - at < 3) to += 1;
  const [one, two, three] = [words[to], words[to + 1], words[to + 2]];
  if (!one || one.opens || one.gap !== ' ') return false;
  const rest = words.slice(to, to + 5).filter((_word, n, all) => all.slice(0, n + 1).every((next) => !next.opens));
  if (/^(?:was|has|is|got|had)$/.test(one.fold) && rest.slice(1, 3).some(({ fold }) => sentenced.test(fold))) return true;
  if (one.fold === 'again') return !two || two.opens || /^[,.]/.test(two.gap);
  if (/^(?:got|turned|became|gets|turns|was|is)$/.test(one.fold) && roughly.test(two?.fold ?? '')) return true;
  if (one.fold === 'kicked' && two?.fold === 'off') return true;
  if (one.fold === 'wants' && two?.fold === 'his') return true;
  if (/^(?:is|has|was|been)$/.test(one.fold) && rest.some(({ fold }) => /^(?:rounds|prowl|prowling)$/.test(fold))) return true;
  return (
    /^(?:refused|refuses|wouldn't|wouldnt|didn't|didnt|won't|wont|never|hasn't|hasnt)$/.test(one.fold) &&
    [two, three].some((verb) => /^(?:pay|paid|stop|wear|use|tip)$/.test(verb?.fold ?? ''))
  );
}

/** "We believe it's Carl Hughes", "she thinks it was Tony": who it was. */
export function believedToBe({ words, sides }: Page, at: number): boolean {
  const one = words[at - 1];
  if (!one || words[at]?.opens) return false;
  const drawn = one.fold === 'it' && one.is;
  const is = drawn || /^(?:its|is|was)$/.test(one.fold);
  const it = drawn || one.fold === 'its' ? at - 1 : words[at - 2]?.fold === 'it' ? at - 2 : -1;
  if (!is || it < 1 || (sides[at] !== 'offender' && !isMansName(words[at]?.fold ?? ''))) return false;
  return [1, 2].some((back) =>
    /^(?:believe|believes|think|thinks|reckon|reckons|sure|suspects|suspect|certain|convinced)$/.test(words[it - back]?.fold ?? ''),
  );
}

/** "It was Craig who hit her", "the one who held the knife was Dean": said in two halves. */
export function provedToBe({ words, survivorIsHe }: Page, at: number): boolean {
  const word = words[at];
  if (!word || word.opens) return false;
  let to = at + 1;
  while (words[to]?.capital && !words[to]?.opens && words[to]?.gap === ' ' && to - at < 3) to += 1;
  if (/^(?:who|that)$/.test(words[to]?.fold ?? '') && /^(?:was|is|it's|its)$/.test(words[at - 1]?.fold ?? '') && !words[to]?.opens)
    return harms(words, to + 1, 5, survivorIsHe);
  if (!/^(?:was|is|were)$/.test(words[at - 1]?.fold ?? '')) return false;
  for (let back = 2; back <= 10; back++) {
    const left = words[at - back];
    if (!left || left.sentence !== word.sentence) return false;
    if (
      /^(?:who|that)$/.test(left.fold) &&
      /^(?:one|man|woman|person|lad|guy|bloke|girl|men|people|two)$/.test(words[at - back - 1]?.fold ?? '')
    )
      return words.slice(at - back + 1, at - 1).some(({ fold }) => harm.test(fold));
  }
  return false;
}

/** "attacked by a woman called Donna", "a female calling herself Kylie took the money": a woman, and the one to warn of. */
export function womanWhoDid({ words, survivorIsHe }: Page, at: number): boolean {
  const name = words[at];
  if (!name || name.opens) return false;
  for (let back = 1; back <= 9; back++) {
    const noun = words[at - back];
    if (!noun || noun.sentence !== name.sentence) return false;
    if (!/^(?:woman|female|girl|lady|lass|landlady|madam|worker)$/.test(noun.fold)) continue;
    const article = [1, 2, 3].find((n) => /^(?:a|an|another|some)$/.test(words[at - back - n]?.fold ?? ''));
    if (article === undefined) return false;
    const by = words[at - back - article - 1];
    if (by?.fold === 'by' && harm.test(words[at - back - article - 2]?.fold ?? '')) return true;
    let to = at + 1;
    while (words[to]?.capital && !words[to]?.opens && words[to]?.gap === ' ' && to - at < 3) to += 1;
    return harms(words, to, 4, survivorIsHe);
  }
  return false;
}
