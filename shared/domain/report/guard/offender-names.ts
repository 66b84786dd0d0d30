import { companionWords, institutionWords, offenderWords, relativeWords, survivorWords, titles, venueWords } from './lexicon.ts';
import { isCommonWord, isMansName, isName, isNameAndWord, isSurname } from './names.ts';
import { actsBadly, attacks, believedToBe, provedToBe, warnedOf, womanWhoDid } from './offender-acts.ts';
import { looksFollow, titledAfter } from './offender-portrait.ts';
import { knownGirl, saidToBeHis } from './offender-said.ts';
import type { Page } from './page.ts';
import type { Word } from './words.ts';

const callings = new Set(
  'cry galwyd zicea zic zice usa usou usaba zwie zwal wabi hivja hivta mutatkozott henw galw galwodd enw cried cries nume imieniem mowic llamarse knows spune called calling named names name nickname alias signed signs signing aka username calls introduced styled surname numele imie imieniu nome nombre zwany znany numit numeste nazywa nazywal przedstawil chamado chamada chama chamava llamado llama llamaba cheama chema prezentat zis alcunha apelido apodo apresentou ksywa ksywka pseudonim porecla neve nevu hivjak known answers'.split(
    ' ',
  ),
);
const between = new Set(
  'other some people most his texts text messages tags fel magat nome ef yr off it ei hun yn girls others everyone locals sie siebie jako o na ma se lui il ii ca pe de como que era um un el si to mowic do per name-was given used possibly maybe either locally simply just himself is himsel was as of the a an by only first just email phone text whatsapp message online app site ad big little old young wee uncle brother pastor dr capt mad crazy posh to go goes went known under in he she used gave given using himself herself him her me them it with were and or mr mrs'.split(
    ' ',
  ),
);
const hers = new Set(
  'english her real working stage maiden she herself woman girl lady worker women girls survivor victim friend sister daughter mum mother real their my me'.split(
    ' ',
  ),
);
const booking = new Set(
  'booked booking books bookings profile introduces introducing presented saved listed signed signing introduced saved registered posing logged rezervat'.split(
    ' ',
  ),
);
const quoted = /["“”‘]/;

/**
 * Whether the name that begins at `at` is one the offender gave or was called by: "calling himself Darren", "booked as Pieter", "name Mark",
 * "the punter, Dave", "call me Dingo", "one friend shouted: come on, Tommo".
 */
export function offenderNamed(page: Page, at: number): boolean {
  const { words, sides } = page;
  const word = words[at];
  const previous = words[at - 1];
  if (knownGirl(words, at)) return false;
  // "Customer, Abi, collects her script. She": who is spoken of as a woman straight after.
  if (/^(?:client|customer|guest|visitor|passenger|regular)$/.test(previous?.fold ?? '') && spokenOfAsHer(words, at)) return false;
  // "my client, Ms Petrenko" is a lawyer's.
  if (/^(?:ms|mrs|miss)$/.test(word?.fold ?? '') && /^(?:client|customer)$/.test(previous?.fold ?? '')) return false;
  if (
    word &&
    (lastlyHis(words, at) ||
      attacks(page, at) ||
      warnedOf(words, at) ||
      provedToBe(page, at) ||
      actsBadly(page, at) ||
      believedToBe(page, at) ||
      womanWhoDid(page, at) ||
      looksFollow(words, at) ||
      titledAfter(words, at))
  )
    return true;
  if (saidToBeHis(page, at)) return true;
  if (!word || !previous || word.opens) return word !== undefined && at + 1 < words.length && selfNamed(words, at);
  // "Two brothers, Ali and Omar": nobody's.
  if (relativeWords.has(previous.fold) && words[at - 2]?.opens && /^(?:two|three|four)$/.test(words[at - 2]?.fold ?? '')) return true;
  const hersOwn = /^(?:her|my|our|little|young|eldest|youngest|working|taxi|cab|minicab|bus|agency|delivery)$/.test(
    words[at - 2]?.fold ?? '',
  );
  if (
    (offenderWords.has(previous.fold) || previous.fold === 'regular') &&
    /^[\s,:("“‘']*$/.test(word.gap) &&
    !/^(?:he|him|his|el|lui|ele)$/.test(previous.fold)
  )
    return !hersOwn || /^(?:client|punter|customer|regular|guest|stalker|attacker|trafficker|pimp|dealer|klient)$/.test(previous.fold);
  if (/^(?:says|reads|by)$/.test(previous.fold) && /^(?:profile|account|went|goes|going|tattoo)$/.test(words[at - 2]?.fold ?? ''))
    return sides[at - 2] !== 'survivor';
  // `we had that "Marcus" back in`.
  if (
    previous.fold === 'that' &&
    /^(?:had|saw|seen|got|about|with|by|from|same|is|its|was)$/.test(words[at - 2]?.fold ?? '') &&
    /^ ["“‘]?$/.test(word.gap)
  )
    return true;
  if (
    doneBy(words, at) ||
    (!page.abroad.has(word.sentence) && unknownMan(words, at)) ||
    ownWords(page, at) ||
    quotedName(page, at) ||
    suspectLabel(words, at)
  )
    return true;
  if (saidOfHim(words, at, sides) || (!page.survivorIsHe && ofHisOwn(words, at))) return true;
  if (
    previous.fold === 'by' &&
    words.slice(Math.max(0, at - 9), at).some(({ fold }) => /^(?:booking|booked|made|sent|message|paid)$/.test(fold))
  )
    return true;
  if (sides[at] !== 'survivor' && words.slice(Math.max(0, at - 5), at).some(({ fold }) => /^tattoo(?:ed)?$/.test(fold))) return true;
  if (
    (previous.is && previous.fold === 'he') ||
    (/^(?:is|was|hes)$/.test(previous.fold) && (previous.fold === 'hes' || words[at - 2]?.fold === 'he'))
  )
    return true;
  for (let back = 1; back <= 6; back++) {
    const left = words[at - back];
    if (!left) break;
    if (heads(words, at - back)) return false;
    if (callings.has(left.fold)) return owner(words, sides, at - back, at) === 'offender';
    if (left.fold === 'call' || left.fold === 'im' || left.fold === "i'm" || left.fold === 'zice') return call(words, at - back, at, sides);
    if (booking.has(left.fold)) return sides[at - back] !== 'survivor' || left.fold !== 'registered';
    if (left.opens || !(between.has(left.fold) || isName(left.fold) || isNameAndWord(left.fold) || titles.has(left.fold))) {
      return asThe(words, at, back) || shouted(words, at);
    }
  }
  return shouted(words, at);
}

/** Whether the first pronoun after a name that is not a man's is hers. */
function spokenOfAsHer(words: readonly Word[], at: number): boolean {
  if (isMansName(words[at]?.fold ?? '')) return false;
  for (let n = 1; n <= 25; n++) {
    const fold = words[at + n]?.fold ?? '';
    if (/^(?:he|his|him|hes)$/.test(fold) || offenderWords.has(fold)) return false;
    if (/^(?:she|shes|herself)$/.test(fold)) return true;
  }
  return false;
}

const helped = new Set(
  'employed hired managed cared adopted raised taught minded watched driven washed looked signed comforted calmed seen accompanied brought collected supported referred translated interpreted met written reported recorded taken told joined helped found treated followed-up visited contacted advised interviewed passed said'.split(
    ' ',
  ),
);

/** "a Patrick", "a Mr Osborne": somebody nobody here knows; a "Mrs" is a caller more often. */
function unknownMan(words: readonly Word[], at: number): boolean {
  const article = words[at - 1];
  const name = words[at];
  // "a Nigerian national", "a Danish student": no name.
  if (!name) return false;
  const known = isName(name.fold) || isNameAndWord(name.fold) || titles.has(name.fold) || isSurname(name.fold);
  if (!known && (isCommonWord(name.fold) || !/^[,.;)]/.test(words[at + 1]?.gap ?? '.'))) return false;
  if (article?.text !== 'a' || words[at]?.opens || /^(?:mrs|ms|miss|dr|sister|nurse)$/.test(words[at]?.fold ?? '')) return false;
  return !words.slice(Math.max(0, at - 5), at - 1).some(({ fold }) => /^(?:call|report|spoke|tenant|resident|neighbour|visit)$/.test(fold));
}

/** "its Ollie from last week", said or written by him; "a badge with Andrzej on it". */
function ownWords({ words, sides }: Page, at: number): boolean {
  const one = words[at - 1];
  if (!one || words[at]?.opens) return false;
  if ((one.is && one.fold === 'it') || /^(?:its|i'm|im)$/.test(one.fold)) {
    if (sides[at] === 'offender' || sides[at - 1] === 'offender') return true;
    // `Text read: "its Marco"`: a message that came.
    const quotes = [1, 2, 3].find((back) => /["“]$/.test(words[at - back]?.gap ?? ''));
    return (
      quotes !== undefined &&
      words
        .slice(Math.max(0, at - quotes - 4), at - quotes)
        .some(({ fold }) => /^(?:text|texts|message|msg|voicemail|read|reads|saying|note|email)$/.test(fold))
    );
  }
  if (one.fold === 'with' && /^(?:badge|card|licence|lanyard|jacket|shirt|uniform|passport|vest)$/.test(words[at - 2]?.fold ?? ''))
    return true;
  if (/^(?:hivjak|neven|nevu)$/.test(words[at + 1]?.fold ?? '')) return sides[at] !== 'survivor' || /^(?:azt|hogy)$/.test(one.fold);
  return /^(?:o|un)$/.test(one.fold) && /^(?:era|sou|soy)$/.test(words[at - 2]?.fold ?? '') && sides[at] === 'offender';
}

/** "raped by Marek", "messages sent by Gaz". */
function doneBy(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.fold !== 'by' || words[at]?.opens) return false;
  const participle = words[at - 2];
  const next = words[at + 1];
  if (next?.capital && !next.opens && (institutionWords.has(next.fold) || venueWords.has(next.fold))) return false;
  return (
    participle !== undefined &&
    (/(?:ed|en| held)$/.test(participle.fold) || /^(?:run|held|sent|hit|sold|paid)$/.test(participle.fold)) &&
    !helped.has(participle.fold)
  );
}

/** A name alone in quotation marks where he is spoken of: known as "Big Al". */
function quotedName({ words, sides }: Page, at: number): boolean {
  let to = at + 1;
  while (words[to] && /^ $/.test(words[to]?.gap ?? '') && to - at < 3) to += 1;
  return (
    /["“‘']\s*$/.test(words[at]?.gap ?? '') && /^["”’']/.test(words[to]?.gap ?? '"') && (sides[at] === 'offender' || sides[at] === 'looks')
  );
}

/** "Name: …" heads the form of the person who came, unless a line before speaks of the offender. */
function heads(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.fold !== 'name' || !word.opens || !words[at + 1]?.gap.startsWith(':')) return false;
  return !words.slice(Math.max(0, at - 60), at).some(({ fold }) => offenderWords.has(fold));
}

/** "Name: Kev", "Name given Kev", "Offender - Kev" at the head of a line. */
function suspectLabel(words: readonly Word[], at: number): boolean {
  const one = words[at - 1];
  const two = words[at - 2];
  if (!one || words[at]?.opens) return false;
  // "Perp is Nathan", "the driver was Nathan".
  if (/^(?:is|was|as)$/.test(one.fold) && two !== undefined && offenderWords.has(two.fold) && !/^(?:he|him|his)$/.test(two.fold))
    return true;
  if (/^(?:given|used|gave)$/.test(one.fold) && /^(?:name|alias)$/.test(two?.fold ?? '')) return true;
  if (heads(words, at - 1)) return false;
  return (
    /^(?:alias|nickname|name|names)$/.test(one.fold) &&
    /[:=–-]/.test(words[at]?.gap ?? '') &&
    !/^(?:her|working|real|my|full|survivor|worker|reporter)$/.test(two?.fold ?? '') &&
    one.opens === false
  );
}

/** "his mate Kev", "his brother, Sid". */
function ofHisOwn(words: readonly Word[], at: number): boolean {
  const near = words[at - 1];
  if (!near || !(relativeWords.has(near.fold) || companionWords.has(near.fold))) return false;
  return words[at - 2]?.fold === 'his' || (words[at - 3]?.fold === 'his' && !words[at - 2]?.capital);
}

/** "Booked through the site as Andre", "one was called Jamie, the other Kane", "his mate said Craig", "the offender, a Mr Pike", "this is Adrian". */
function saidOfHim(words: readonly Word[], at: number, sides: Page['sides']): boolean {
  const one = words[at - 1]?.fold ?? '';
  const two = words[at - 2]?.fold ?? '';
  if (one === 'a' && offenderWords.has(two)) return true;
  if (/^(?:say|says|said|shout|shouted)$/.test(one) && /^(?:mate|friend|pal|other|card)$/.test(two)) return true;
  if (one === 'with' && two === 'card') return true;
  if (one === 'is' && two === 'this') return sides[at] !== 'survivor' || words[at - 3]?.fold === 'said';
  if (!/^(?:as|other)$/.test(one)) return false;
  for (let back = 2; back <= 10; back++) {
    const word = words[at - back];
    if (!word || words[at - back + 1]?.opens) return false;
    if (hers.has(word.fold) && word.fold !== 'me' && word.fold !== 'my') return false;
    if (booking.has(word.fold) || /^(?:called|named|his|he|him)$/.test(word.fold)) return true;
    if (one === 'other' && /^(?:one|men|lads|blokes|guys)$/.test(word.fold)) return true;
  }
  return false;
}

/** "gave Robbie as his name", "Graham was the name he gave". */
function lastlyHis(words: readonly Word[], at: number): boolean {
  for (let n = 1; n <= 3; n++) {
    const word = words[at + n];
    if (!word || word.opens) return false;
    if (/^(?:as|was|is)$/.test(word.fold)) {
      const rest = words.slice(at + n + 1, at + n + 5).map(({ fold }) => fold);
      return rest.includes('name') && (rest.includes('his') || rest.includes('he'));
    }
    if (!word.capital) return false;
  }
  return false;
}

/** "him as Dev", "know him as Sunny". */
function asThe(words: readonly Word[], at: number, back: number): boolean {
  for (let n = 1; n < back; n++) if (words[at - n]?.fold === 'as' && words[at - n - 1]?.fold === 'him') return true;
  return false;
}

/** "call me X" is said by him, unless she says it of herself; "call her X" is her name. */
function call(words: readonly Word[], verb: number, at: number, sides: Page['sides']): boolean {
  const next = words[verb + 1]?.fold;
  if (next === 'her' || next === 'herself') return false;
  if (words[verb]?.fold === 'im' || words[verb]?.fold === "i'm") return verb + 1 === at && sides[verb - 1] === 'offender';
  return next === 'him' || next === 'me' || next === 'himself' || sides[verb] === 'offender';
}

/** Whose name it is: the nearest word before or just after that says so; a bare "name Mark" is the offender's. */
function owner(words: readonly Word[], sides: Page['sides'], at: number, name: number): 'survivor' | 'offender' {
  const after = words.slice(name + 1, name + 5);
  if (after.some((word, n) => (word.fold === 'his' || word.fold === 'him') && after.slice(0, n + 1).every((w) => !w.opens)))
    return 'offender';
  const next = words[at + 1]?.fold;
  if (/^(?:himself|himsel|him|ef|fo|il)$/.test(next ?? '')) return 'offender';
  if (next === 'herself' || next === 'her') return 'survivor';
  // "o cheamă": her name; "îl cheamă": his.
  if (/^(?:cheama|chema|zice|zicea)$/.test(words[at]?.fold ?? '') && words[at - 1]?.fold === 'o') return 'survivor';
  // "mă cheamă": the name of who speaks, which is hers unless he is quoted ("a zis că îl ...", "a spus: mă cheamă").
  if (words[at]?.fold === 'cheama' && words[at - 1]?.fold === 'ma')
    return words.slice(Math.max(0, at - 5), at).some(({ fold }) => /^(?:zis|zicea|spus|spunea|scris)$/.test(fold))
      ? 'offender'
      : 'survivor';
  // "whom she knows as", and the masculine of other languages.
  if (/^(?:knows|prezentat|przedstawil|nazywal|imieniem|llamado|chamado|zwany|numit|znany)$/.test(words[at]?.fold ?? '')) return 'offender';
  // "not sure of name, Marcus or Mark".
  if (
    words[at]?.fold === 'name' &&
    words.slice(Math.max(0, at - 4), at).some(({ fold }) => /^(?:sure|unsure|remember|catch|recall|forgot)$/.test(fold))
  )
    return 'offender';
  for (let back = 1; back <= 8; back++) {
    const word = words[at - back];
    if (!word) break;
    // "gave her the name Dazza": he did.
    if (word.fold === 'her' && words[at - back + 1]?.fold === 'name' && words[at - back + 2]?.fold === 'as') return 'survivor';
    if (word.fold === 'her' && /^(?:gave|told|given|gives|tells|showed|texted|told)$/.test(words[at - back - 1]?.fold ?? ''))
      return 'offender';
    if (word.fold === 'him' || word.fold === 'his' || word.fold === 'he' || offenderWords.has(word.fold)) return 'offender';
    if ((word.fold === 'my' || word.fold === 'me') && sides[at - back - 1] === 'offender') return 'offender';
    if (hers.has(word.fold) || survivorWords.has(word.fold)) return 'survivor';
    // "The one in charge was called", "the older one": one of those who did it.
    if (/^(?:one|other|another|first|second|third|older|younger|taller|both)$/.test(word.fold)) return 'offender';
    if (word.opens) break;
  }
  return sides[at] === 'survivor' && words[at]?.fold !== 'name' && words[at]?.fold !== 'signed' ? 'survivor' : 'offender';
}

/** In somebody's spoken words to him: `shouted "Come on, Tommo"`. */
function shouted(words: readonly Word[], at: number): boolean {
  for (let back = 0; back <= 6; back++) {
    const word = words[at - back];
    if (!word) return false;
    if (quoted.test(word.gap) && /["“‘]\s*$/.test(word.gap)) {
      return [1, 2, 3, 4].some((n) => /^(?:shouted|yelled|called|shouting|screamed|shouts)$/.test(words[at - back - n]?.fold ?? ''));
    }
    if (word.opens) return false;
  }
  return false;
}

/** "Gary, he said, …" tells nothing; a name that opens a text is not his unless a word says so. */
function selfNamed(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && !next.opens && /^(?:himself)$/.test(next.fold);
}
