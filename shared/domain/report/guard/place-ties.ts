import { articles, homeWords, institutionWords, relativeWords, selfWords, survivorWords, venueWords } from './lexicon.ts';
import { isName, isNameAndWord } from './names.ts';
import type { Page } from './page.ts';
import type { Word } from './words.ts';

/** "Crystal Palace tattoo", "Arsenal top": what he wears. */
export function wornOrPainted(words: readonly Word[], after: number): boolean {
  const thing =
    /^(?:tattoo|tattoos|tattooed|tat|shirt|top|hat|cap|scarf|uniform|hoodie|jacket|coat|jumper|bobble|kit|tracksuit|badge|lanyard|keyring|fan|supporter|accent)$/;
  const next = words[after];
  const last = words[after - 1];
  return (next !== undefined && !next.opens && next.gap === ' ' && thing.test(next.fold)) || (last !== undefined && last.text === 'top');
}

/** "The agency trades as Velvet Hour", "Agency is Belgravia Muse", "the hotel is the Calder Arms". */
export function isVenueSaid(words: readonly Word[], at: number): boolean {
  const start = articles.has(words[at - 1]?.fold ?? '') ? at - 1 : at;
  const verb = words[start - 1];
  // "the agency (Bluebell Companions)".
  if (verb && words[start]?.gap === ' (' && (venueWords.has(verb.fold) || /^(?:agency|parlour|flat|hostel|church|school)$/.test(verb.fold)))
    return true;
  if (!verb || !/^(?:is|was|called|named|as|at)$/.test(verb.fold)) return false;
  for (let back = 2; back <= 5; back++) {
    const word = words[start - back];
    if (!word) return false;
    if (
      venueWords.has(word.fold) ||
      institutionWords.has(word.fold) ||
      homeWords.has(word.fold) ||
      /^(?:business|place|premises|brothel|flat)$/.test(word.fold)
    )
      return true;
    if (words[start - back + 1]?.opens) return false;
  }
  return false;
}

/** "from Portugal", "by Lee", "with Oleg": a preposition, but not of a place. */
export function offered(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const left = words[at - 1];
  return (
    word !== undefined &&
    left !== undefined &&
    (left.fold === 'by' || ((isName(word.fold) || isNameAndWord(word.fold)) && /^(?:from|to|towards|around|on)$/.test(left.fold)))
  );
}

const hisDoing =
  /^(?:born|raised|grew|work|works|worked|working|trains|trained|studies|delivers|delivering|employed|employs|runs|owns|manages|plays|played|teaches|coaches|drinks|lectures|guards|job|office|permit|badge|lanyard|fleece|jacket|uniform|shift|contract|firm|boss|foreman|sacked|retired|qualified)$/;
const hisWay =
  /^(?:came|comes|went|goes|took|takes|followed|follows|arrived|arrives|turned|turns|entered|enters|rang|met|meets|meet|left|leaves|ran|runs|walked|drove|drives|threatened|stood|waited|sat|approached|pulled|dragged|attacked|hit|grabbed|raped|robbed|knows|knew|asked|found|saw)$/;

/** "He was a nurse at the General", "thought to be employed at Marrow Foods", "a permit for Fairmead Hospital": where he belongs describes him. */
export function belongsToHim({ words, sides }: Page, at: number): boolean {
  if (sides[at] !== 'offender') return false;
  for (let back = 1; back <= 9; back++) {
    const word = words[at - back];
    const inner = words[at - back + 1];
    if (!word || !inner || inner.opens || /[;:]/.test(inner.gap)) return false;
    if (hisDoing.test(word.fold)) return true;
    if (/^(?:a|an|the)$/.test(word.fold) && back > 2 && /^(?:is|was|hes|as|been|being)$/.test(words[at - back - 1]?.fold ?? ''))
      return true;
    if (hisWay.test(word.fold) || survivorWords.has(word.fold) || selfWords.has(word.fold)) return false;
  }
  return false;
}

/** "his school", "he works at": his. */
export function his(page: Page, at: number): boolean {
  const { words, sides } = page;
  if (belongsToHim(page, at)) return true;
  for (let back = 1; back <= 3; back++) {
    const word = words[at - back];
    if (!word || words[at - back + 1]?.opens) return false;
    if (word.fold === 'his') return true;
    if (/^(?:works|worked|trains|studies)$/.test(word.fold)) return sides[at] === 'offender';
  }
  return false;
}

const specialty =
  /^(?:gum|gu|sexual|health|hep|c|b|methadone|antenatal|breast|eye|diabetic|diabetes|pain|hiv|fertility|memory|maternity|gender|renal|kidney|cancer|oncology|psychiatric|epilepsy|asthma|chest|colposcopy|tb|abortion|smear|burns|eating)$/;

/** An unnamed clinic or school counts when it is hers: "her GP", "the primary school where she is …", "goes to the breast clinic". */
export function tied({ words, sides }: Page, at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = words[at - back];
    if (!word || words[at - back + 1]?.opens) break;
    if (/^(?:her|my|their|our)$/.test(word.fold)) return true;
    if (word.possessive || relativeWords.has(word.fold)) return sides[at] !== 'offender';
    if (word.fold === 'his') return false;
  }
  // "GUM clinic royal lpool", "hep c clinic": who is treated there needs no word that ties it.
  if (
    /^(?:clinic|unit|ward|service|team|surgery|hospital)$/.test(words[at]?.fold ?? '') &&
    specialty.test(words[at - 1]?.fold ?? '') &&
    sides[at] !== 'offender'
  )
    return true;
  const next = words[at + 1];
  if (next?.fold === 'where' && /^(?:she|her|i|my|they)$/.test(words[at + 2]?.fold ?? '')) return true;
  if (next && !next.opens && /^(?:where|in|on|at|near|of)$/.test(next.fold) && sides[at] !== 'offender')
    return next.fold === 'where' || words[at + 2]?.capital === true;
  return (
    sides[at] === 'survivor' &&
    words
      .slice(Math.max(0, at - 6), at)
      .some((word) =>
        /^(?:goes|attends|at|been|to|registered|under|seen|attending|studying|studies|works|in|la|do|na|no|al|w|przy)$/.test(word.fold),
      )
  );
}

/** "the nursery where she works mornings": the clause belongs to the place. */
export function whereEnd({ words }: Page, to: number): number {
  if (words[to]?.fold !== 'where' || words[to]?.opens || !/^\s$/.test(words[to]?.gap ?? '')) return to;
  let end = to + 1;
  while (
    end < words.length &&
    end - to < 10 &&
    !words[end]?.opens &&
    !/[,;:()–—]/.test(words[end]?.gap ?? '') &&
    !/^(?:and|but|so|because)$/.test(words[end]?.fold ?? '')
  )
    end += 1;
  return end;
}

export function nextDoor(words: readonly Word[], at: number): boolean {
  return (
    nextDoorEnd(words, at) > at + 1 ||
    (/^(?:behind|opposite|above|over|outside)$/.test(words[at - 2]?.fold ?? '') === true && homeWords.has(words[at - 3]?.fold ?? ''))
  );
}

export function nextDoorEnd(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (!next || next.opens) return at + 1;
  if (next.fold === 'next' && words[at + 2]?.fold === 'door') return at + 3;
  if (/^(?:opposite|downstairs|upstairs|underneath)$/.test(next.fold)) return at + 2;
  if (next.fold === 'over' && words[at + 2]?.fold === 'the') return at + 1;
  return at + 1;
}
