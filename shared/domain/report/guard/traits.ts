import { isName } from './names.ts';
import type { Word } from './words.ts';

export const documents = new Set(
  'certificate licence license permit papers paperwork visa prescription bracelet locket necklace ring tattoo scar wheelchair stick dog cat uniform lanyard'.split(
    ' ',
  ),
);

/** "her HC2 certificate", "her ID card", "my lanyard": hers, with a word or two that say which. */
export function owned(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = words[at - back];
    if (!word || words[at - back + 1]?.opens || words[at - back + 1]?.gap !== ' ') return false;
    if (/^(?:a|an|the|some|no)$/.test(word.fold)) return false;
    if (/^(?:her|my|jej|dela)$/.test(word.fold)) return back > 1 || !/^(?:book|card|letter|ring|pass)$/.test(words[at]?.fold ?? '');
  }
  return false;
}

/** "the only …", "a trans woman", "well known": said of her. */
export function singular(words: readonly Word[], at: number): boolean {
  const word = words[at]?.fold ?? '';
  const next = words[at + 1];
  const previous = words[at - 1]?.fold ?? '';
  if (word === 'only')
    return (
      (/^(?:the|and)$/.test(previous) || (words[at]?.opens === true && next?.capital === true)) &&
      next !== undefined &&
      !next.opens &&
      !/^(?:thing|time|way|other|reason|person|number)$/.test(next.fold)
    );
  if (word === 'known') return previous === 'well' || next?.fold === 'locally';
  if (/^(?:twin|tattooed|famous)$/.test(word)) return previous === 'a' || previous === 'her';
  if (word === 'trans' || word.startsWith('transg')) return !/^(?:people|hate)$/.test(next?.fold ?? '') && previous !== 'about';
  return !/^(?:him|the|man|her|his)$/.test(next?.fold ?? '');
}

const traits = new Set(
  'stammer stutter limp lisp hair aid birthmark wig piercing piercings dog greyhound staffie accent crutches stick frame dreadlocks mohican'.split(
    ' ',
  ),
);

/** "has a stammer", "wears a hearing aid", "walks a three legged greyhound". */
export function trait(words: readonly Word[], at: number): boolean {
  if (!traits.has(words[at]?.fold ?? '')) return false;
  for (let back = 1; back <= 5; back++) {
    const word = words[at - back];
    if (!word || words[at - back + 1]?.opens) return false;
    if (/^(?:has|wears|walks|uses|with)$/.test(word.fold)) return true;
  }
  return false;
}

/** "She is a grandmother of six", "is the secretary of": a thing said of her that holds, not what happened to her. */
export function described(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const verb = words[at - 1];
  const subject = words[at - 2];
  const next = words[at + 1];
  if (!word || !verb || !subject || !next || word.opens || next.opens || !/^(?:a|an|one|secretary)$/.test(word.fold)) return false;
  if (!/^(?:is|am)$/.test(verb.fold) || !(subject.fold === 'she' || subject.fold === 'i' || (subject.capital && isName(subject.fold))))
    return false;
  return (
    !/^(?:bit|little|lot|mess|victim|survivor|regular|worker|witness|nervous|wreck|good|very|reliable|known|friend|male|female|member|few|sex|street|strong|new|long)$/.test(
      next.fold,
    ) && !/^[,.;:]/.test(next.gap)
  );
}
