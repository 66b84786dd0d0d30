import { articles, homeWords, phraseStops } from './lexicon.ts';
import { type Page, phraseEnd } from './page.ts';
import type { Span } from './span.ts';

const home =
  /^(?:flat|house|place|building|block|door|room|spot|pitch|corner|patch|beat|home|gaff|bedsit|caravan|street|stairwell|window|parlour|premises|entrance|buzzer|hers|mine|ours|address|hostel)$/;
const relation = /^(?:behind|opposite|near|beside|above|over|below|under|facing|across|by|round|outside|off|between)$/;
/** A thing that says which house is meant. */
const feature =
  /^(?:house|flat|building|door|one|block|shop|cottage|bungalow|place|window|gate|bench|wall|doorway|corner|steps|bridge|underpass|alley)$/;

/**
 * Where she is, said by "is": "her flat is above the vape shop", "we are next to the kebab place", "hers is the house with the yellow
 * gate". Where he waits and parks is left.
 */
export function situatedSpans(page: Page): Span[] {
  const spans: Span[] = [];
  page.words.forEach((_, at) => {
    const found = standing(page, at) ?? usual(page, at) ?? featured(page, at);
    const first = page.words[found?.from ?? -1];
    const last = page.words[(found?.to ?? 0) - 1];
    if (first && last)
      spans.push({
        start: first.start,
        end: last.end,
        kind: 'landmark',
        weight: 'doubtful',
        rank: 32,
        why: 'landmark',
        replacement: 'place',
      });
  });
  return spans;
}

/** "She is usually outside the closed down Wilko", "usually outside": where she is to be found. */
function usual({ words, sides }: Page, at: number): { from: number; to: number } | null {
  const word = words[at];
  const link = words[at + 1];
  if (!word || !link || link.opens || link.gap !== ' ' || sides[at] !== 'survivor') return null;
  if (!/^(?:usually|normally|mostly|always|often|mainly)$/.test(word.fold) || !relation.test(link.fold)) return null;
  const to = phraseEnd(words, at + 2, phraseStops, 7);
  return words[at + 2]?.opens === false && to > at + 2 ? { from: at + 1, to } : null;
}

/** "is behind the mosque" of her home or her pitch, "we are next to". */
function standing({ words, sides }: Page, at: number): { from: number; to: number } | null {
  const verb = words[at];
  if (!verb || !/^(?:is|are|was|'s|shes|were|am)$/.test(verb.fold) || sides[at] === 'looks') return null;
  const subject = words[at - 1];
  const link = words[at + 1];
  if (!subject || !link || verb.opens || link.opens || link.gap !== ' ') return null;
  const ours = /^(?:we|hers|mine|ours)$/.test(subject.fold);
  const owned = home.test(subject.fold) && [2, 3].some((back) => /^(?:her|my|our|their|usual|the)$/.test(words[at - back]?.fold ?? ''));
  const his = words.slice(Math.max(0, at - 4), at).some(({ fold }) => fold === 'his');
  if (!(ours || owned) || his) return null;
  let from = at + 1;
  if (/^(?:right|just|directly|round|at)$/.test(link.fold)) from += 1;
  const two = `${words[from]?.fold ?? ''} ${words[from + 1]?.fold ?? ''}`;
  const long =
    /^(?:next to|across from|back of|the back|two doors|three doors|few doors|next door|two streets|just off|round the|the one|the house|the corner|the door|the flat|the last|the first|the third|the second|top of|end of)$/.test(
      two,
    );
  if (!relation.test(words[from]?.fold ?? '') && !long) return null;
  const to = phraseEnd(words, from + 1, phraseStops, 9);
  const inside = words.slice(from + 1, to);
  if (!inside.some((word) => word.capital || (!articles.has(word.fold) && word.fold.length > 3))) return null;
  if (inside.some(({ fold }) => /^(?:police|control|him|investigation|him|attack|stress|pressure|it|all)$/.test(fold))) return null;
  return { from, to };
}

/** "the house with the yellow gate", "the one with the mural": which one it is. */
function featured({ words, sides }: Page, at: number): { from: number; to: number } | null {
  const noun = words[at];
  const link = words[at + 1];
  const next = words[at + 2];
  if (!noun || !link || !next || link.fold !== 'with' || link.opens || next.opens || link.gap !== ' ') return null;
  if (
    !(feature.test(noun.fold) || homeWords.has(noun.fold)) ||
    !/^(?:the|a|an|no|its|two|three|green|red|blue|yellow|black|white)$/.test(next.fold)
  )
    return null;
  if (sides[at] === 'offender' || sides[at] === 'looks') return null;
  const lead = [1, 2, 3].find((back) => /^(?:the|her|my|our)$/.test(words[at - back]?.fold ?? ''));
  // "the one with the knife" is one of those who came.
  const to = phraseEnd(words, at + 2, phraseStops, 7);
  if (lead === undefined) return null;
  const inside = words.slice(at + 2, to);
  if (
    inside.some(({ fold }) =>
      /^(?:knife|gun|beard|hat|cap|tattoo|tattoos|accent|scar|glasses|hair|jacket|coat|teeth|tooth|car|van|him|bat|hoodie|mask|limp|money|cash|ring|dog)$/.test(
        fold,
      ),
    )
  )
    return null;
  const told = sides[at] === 'survivor' || /^(?:is|at|in|outside|lives|by|was|behind)$/.test(words[at - lead - 1]?.fold ?? '');
  return told ? { from: at - lead, to } : null;
}
