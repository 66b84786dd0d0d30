import { articles, offenderWords, relativeWords, survivorWords } from './lexicon.ts';
import { isMansName } from './names.ts';
import { afterName, besideHim, closes, manAmongHis, onlyQuoted, portrayed, quotedAfter, quotedBeside } from './offender-portrait.ts';
import type { Page } from './page.ts';
import type { Word } from './words.ts';

/** "He said Julian.", "says he's Ricky", "a client of hers, Leo", "Declan é o nome que deu": more ways in which a name is given to the offender. */
export function saidToBeHis(page: Page, at: number): boolean {
  return (
    accused(page.words, at) ||
    gaveIt(page, at) ||
    saysHeIs(page, at) ||
    knownToHer(page.words, at) ||
    ofHers(page.words, at) ||
    nameAfter(page, at) ||
    onHim(page, at) ||
    besideHim(page, at) ||
    quotedAfter(page, at) ||
    quotedBeside(page, at) ||
    portrayed(page, at) ||
    manAmongHis(page, at) ||
    hisPeople(page, at) ||
    goesBy(page, at) ||
    onlyQuoted(page, at)
  );
}

/** "He said Julian." and "he gave Robert, then left": nothing but the name is what he said. */
function gaveIt({ words, sides }: Page, at: number): boolean {
  const verb = words[at - 1];
  if (
    !verb ||
    words[at]?.opens ||
    !/^(?:said|says|saying|gave|gives|used|uses|sed|put|wrote|podal|zis|spus|disse|dijo|mowil|mondta|deu|dio)$/.test(verb.fold)
  )
    return false;
  if (/^(?:she|i|her|ona|ea|ela|ella)$/.test(words[at - 2]?.fold ?? '')) return false;
  return sides[at - 1] === 'offender' && closes(afterName(words, at));
}

const saying =
  /^(?:say|says|said|saying|claims|claimed|claiming|reckons|reckoned|pretended|pretends|insisted|insists|mowi|mowil|zice|disse|diz|dice|dijo|told|sed|states|stated)$/;

/** "says he's Ricky", "said it was Paul", "told her he was a Captain Hugh", "they said they were Ken and Ludmila". */
function saysHeIs({ words, sides }: Page, at: number): boolean {
  if (words[at]?.opens) return false;
  let back = at - 1;
  while (
    at - back < 5 &&
    words[back] &&
    !words[back + 1]?.opens &&
    (words[back]?.capital || /^(?:called|named|just|only|a|an|and|really)$/.test(words[back]?.fold ?? ''))
  )
    back -= 1;
  const verb = words[back];
  if (!verb || words[back + 1]?.opens) return false;
  const drawn = verb.is && /^(?:he|it|that)$/.test(verb.fold);
  if (!drawn && !/^(?:is|was|were|wer|hes|its)$/.test(verb.fold)) return false;
  const said = words.slice(Math.max(0, back - 6), back).filter((word) => word.sentence === verb.sentence);
  const subject = drawn || /^(?:hes|its)$/.test(verb.fold) ? verb.fold : (words[back - 1]?.fold ?? '');
  if (!/^(?:he|they|it|hes|its|that|name|this)$/.test(subject)) return false;
  if (!said.some(({ fold }) => saying.test(fold))) return false;
  return !/^(?:it|its|that|this)$/.test(subject) || sides[back] === 'offender';
}

/** "a guy she knew as Nige", "the fella they know as Big Al"; but "a girl he knows as Pixie". */
function knownToHer(words: readonly Word[], at: number): boolean {
  const as = words[at - 1]?.fold === 'as' ? at - 1 : words[at - 2]?.fold === 'as' && words[at - 1]?.capital ? at - 2 : -1;
  if (as < 0 || words[at]?.opens) return false;
  if (!/^(?:knows|knew|know|known)$/.test(words[as - 1]?.fold ?? '')) return false;
  for (let back = 2; back <= 8; back++) {
    const word = words[as - back];
    if (!word) return false;
    if (/^(?:girl|woman|lady|lass|lassie|female|worker|friend|colleague|neighbour|sister)$/.test(word.fold)) return false;
    if (offenderWords.has(word.fold) && !/^(?:he|him|his)$/.test(word.fold)) return true;
    if (words[as - back + 1]?.opens) return false;
  }
  return false;
}

/** "a girl he knows as Pixie": hers, whoever knows it. */
export function knownGirl(words: readonly Word[], at: number): boolean {
  // "same guy as nicky got".
  if (words[at - 1]?.fold === 'as' && [2, 3, 4].some((back) => words[at - back]?.fold === 'same')) return true;
  if (words[at - 1]?.fold !== 'as' || !/^(?:knows|knew|know)$/.test(words[at - 2]?.fold ?? '')) return false;
  return [3, 4, 5].some((back) => /^(?:girl|woman|lady|lass|lassie|worker)$/.test(words[at - back]?.fold ?? ''));
}

/** "The offender is her ex, Shaun Bell": somebody close to her, and yet the one to warn of. */
function accused(words: readonly Word[], at: number): boolean {
  const relation = words[at - 1];
  if (!relation || words[at]?.opens || !relativeWords.has(relation.fold) || !/^(?:her|my|their)$/.test(words[at - 2]?.fold ?? ''))
    return false;
  const verb = words[at - 3]?.fold ?? '';
  const noun = /^(?:is|was)$/.test(verb) ? words[at - 4]?.fold : verb;
  return /^(?:offender|suspect|attacker|perpetrator|perp|assailant|abuser)$/.test(noun ?? '');
}

/** "a new client of hers, Leo", "a regular of mine, Barry". */
function ofHers(words: readonly Word[], at: number): boolean {
  if (words[at]?.opens || !/^(?:hers|mine|ours|theirs)$/.test(words[at - 1]?.fold ?? '') || words[at - 2]?.fold !== 'of') return false;
  const noun = words[at - 3];
  return noun !== undefined && (offenderWords.has(noun.fold) || /^(?:regular|old|ex)$/.test(noun.fold));
}

/** "Declan é o nome que deu", "Alan néven": the word for a name stands after it. */
function nameAfter(page: Page, at: number): boolean {
  const { words } = page;
  const after = words.slice(at + 1, at + 6).filter((_word, n, all) => all.slice(0, n + 1).every((one) => !one.opens));
  const noun = after.findIndex(({ fold }) => /^(?:nome|nombre|nume|imie|imieniem|neve|neven|nevu|nevvel|numele)$/.test(fold));
  // "Dave a neve" could be anybody's; it is his where he is spoken of.
  const strong =
    noun !== -1 &&
    (/^(?:neven|nevu)$/.test(after[noun]?.fold ?? '') || after.some(({ fold }) => /^(?:deu|dio|dat|podal|usou|uso)$/.test(fold)));
  return (
    noun !== -1 &&
    noun <= 2 &&
    (strong || page.sides[at] !== 'survivor') &&
    !after.some(({ fold }) => /^(?:meu|mea|mi|dela|ei|jej|ela)$/.test(fold))
  );
}

/** What stands on his jacket, his badge, his van, or comes up on his bank transfer. */
function onHim({ words, sides }: Page, at: number): boolean {
  if (sides[at] === 'survivor') return false;
  for (let back = 1; back <= 6; back++) {
    const word = words[at - back];
    if (!word || words[at - back + 1]?.opens) return false;
    if (
      /^(?:jacket|badge|lanyard|hoodie|cap|hat|vest|hi-vis|overalls|fleece|logo|sign|writing|revolut|monzo|paypal|transfer|bank|van|lorry|cab|tattoo|tat|shirt|top|uniform)$/.test(
        word.fold,
      )
    ) {
      const lead = words.slice(Math.max(0, at - back - 3), at - back).map(({ fold }) => fold);
      return (
        (lead.includes('his') || lead.includes('he') || lead.includes('the') || lead.includes('a')) &&
        !lead.includes('her') &&
        !lead.includes('my')
      );
    }
    if (articles.has(word.fold) && back > 3) return false;
  }
  return false;
}

/** "his mates are Paulo and Kiko", "his mother's name was Dorothy", "hes got a little brother called zak": his people describe him. */
function hisPeople({ words, sides, survivorIsHe }: Page, at: number): boolean {
  if (survivorIsHe || words[at]?.opens) return false;
  for (let back = 1; back <= 5; back++) {
    const left = words[at - back];
    if (!left || words[at - back + 1]?.opens) return false;
    if (survivorWords.has(left.fold) && left.fold !== 'her') return false;
    if (relativeWords.has(left.fold) || /^(?:mate|mates|pal|pals|friend|friends|boss|cousin|gaffer|dog)$/.test(left.fold)) {
      const owner = words.slice(Math.max(0, at - back - 4), at - back).map(({ fold }) => fold);
      if (
        owner.includes('his') ||
        owner.includes('hes') ||
        (owner.includes('he') && owner.some((one) => /^(?:has|had|got|a)$/.test(one))) ||
        (sides[at] === 'offender' && /^(?:a|an)$/.test(words[at - back - 1]?.fold ?? ''))
      )
        return sides[at] !== 'survivor' || owner.includes('his');
      return false;
    }
    if (!(left.capital || /^(?:is|are|was|were|called|named|name|names|and|s)$/.test(left.fold))) return false;
  }
  return false;
}

/** "Goes by Vali or Valentin", "known locally as Cap", where no woman is spoken of in the sentence. */
function goesBy({ words, sides }: Page, at: number): boolean {
  const link = words[at - 1];
  const verb = words[at - 2];
  if (!link || !verb || words[at]?.opens || !/^(?:by|as|under|roond|round)$/.test(link.fold)) return false;
  if (
    !/^(?:goes|going|went|gans|known|posing|poses|signed|signs|listed|saved|reservado|reservou|rezervat|apuntado|locally)$/.test(
      verb.fold,
    ) &&
    words[at - 3]?.fold !== 'known'
  )
    return false;
  if (sides[at] === 'survivor' && !isMansName(words[at]?.fold ?? '')) return false;
  return !words.some(
    (word) =>
      word.sentence === words[at]?.sentence &&
      word.start < (words[at]?.start ?? 0) &&
      (survivorWords.has(word.fold) || /^(?:girl|woman|i)$/.test(word.fold)),
  );
}
