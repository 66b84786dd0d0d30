import type { FindingKind } from '../report.ts';
import { jobWords, offenderWords, phraseStops, relativeWords } from './lexicon.ts';
import { describes } from './looks.ts';
import { type Page, phraseEnd } from './page.ts';
import type { Reason } from './reason.ts';
import type { Replacement, Span } from './span.ts';
import type { Word } from './words.ts';

type Sort = { kind: FindingKind; why: Reason; replacement: Replacement };
type Found = Sort & { from: number; to: number; near: string };

const sorts = {
  work: { kind: 'workplace', why: 'work-near', replacement: 'work' },
  origin: { kind: 'origin', why: 'origin-near', replacement: 'origin' },
  relative: { kind: 'relative', why: 'relative-near', replacement: 'relative' },
  trait: { kind: 'appearance', why: 'rare-near', replacement: 'detail' },
  age: { kind: 'age', why: 'age', replacement: 'age' },
} as const satisfies Record<string, Sort>;

/** Facts that notes put without a sentence around them: "daughter of the vicar", "barmaid at the Fox", "born in Harare", "three kids, 2 and 5". */
export function headlessSpans(page: Page): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < page.words.length; at++) {
    if (page.sides[at] === 'offender' || page.sides[at] === 'looks') continue;
    const found =
      belonging(page, at) ??
      employed(page, at) ??
      bornIn(page, at) ??
      children(page, at) ??
      feature(page, at) ??
      knownBy(page, at) ??
      decade(page, at) ??
      height(page, at);
    const first = page.words[found?.from ?? -1];
    const last = page.words[(found?.to ?? 0) - 1];
    if (!found || !first || !last) continue;
    const { kind, why, replacement, near } = found;
    spans.push({ start: first.start, end: last.end, kind, why, replacement, near, weight: 'doubtful', rank: 32 });
    at = Math.max(at, found.to - 1);
  }
  return spans;
}

/** "daughter of the local vicar", "mother of triplets", "widow of a fisherman"; not "mother of his child". */
function belonging({ words }: Page, at: number): Found | null {
  const word = words[at];
  const of = words[at + 1];
  const next = words[at + 2];
  if (!word || !of || !next || of.fold !== 'of' || of.opens || next.opens) return null;
  if (
    !/^(?:daughter|mother|mum|mam|wife|widow|sister|granddaughter|grandmother|niece|cousin|stepdaughter|carer|owner|landlady|captain|secretary|president|chair)$/.test(
      word.fold,
    )
  )
    return null;
  const left = words[at - 1];
  const plain = word.opens || /[,;(]/.test(word.gap) || /^(?:is|am|was|the|a|as|and|im|shes|only)$/.test(left?.fold ?? '');
  if (!plain || /^(?:his|him|the|this)$/.test(next.fold) === (next.fold !== 'the') || offenderWords.has(words[at + 3]?.fold ?? ''))
    return null;
  return {
    ...sorts.relative,
    from: left?.fold === 'the' || left?.fold === 'a' ? at - 1 : at,
    to: phraseEnd(words, at + 2, phraseStops, 6),
    near: word.text,
  };
}

/** "barmaid at the Fox and Hounds", "day job at a call centre", "employed by Greenlane Nursery". */
function employed({ words, sides }: Page, at: number): Found | null {
  const word = words[at];
  const link = words[at + 1];
  const next = words[at + 2];
  if (!word || !link || !next || link.opens || next.opens || link.gap !== ' ') return null;
  const job =
    (jobWords.has(word.fold) &&
      !/^(?:driver|student|students|volunteers|dentist|doctor|midwife|nurse|solicitor|trainer|employed)$/.test(word.fold)) ||
    (word.fold === 'job' && /^(?:day|second|other|weekend|part-time|evening|night|proper|real|main)$/.test(words[at - 1]?.fold ?? ''));
  const hired = /^(?:employed|hired)$/.test(word.fold) && link.fold === 'by';
  if (!(job && /^(?:at|in|for)$/.test(link.fold)) && !hired) return null;
  if (!(next.capital || /^(?:a|an|the|her|my)$/.test(next.fold))) return null;
  if (!(word.opens || sides[at] === 'survivor' || /[,;(]/.test(word.gap) || words[at - 1]?.opens)) return null;
  return { ...sorts.work, from: at, to: phraseEnd(words, at + 2, phraseStops, 6), near: word.text };
}

/** "born in Harare", "grew up in Barrow". */
function bornIn({ words }: Page, at: number): Found | null {
  const word = words[at];
  const up = words[at + 1]?.fold === 'up' ? 1 : 0;
  const link = words[at + 1 + up];
  const next = words[at + 2 + up];
  if (!word || !link || !next || link.opens || next.opens || !/^(?:born|raised|grew|brought)$/.test(word.fold)) return null;
  if (!/^(?:in|near|outside)$/.test(link.fold) || !next.capital) return null;
  return { ...sorts.origin, from: at, to: phraseEnd(words, at + 2 + up, phraseStops, 5), near: word.text };
}

const counts = /^(?:one|two|three|four|five|six|seven|\d)$/;

/** "three kids, 2, 5 and 9", "two boys at St Bede's": whose is not said where nobody else is spoken of. */
function children({ words, sides }: Page, at: number): Found | null {
  const count = words[at];
  const noun = words[at + 1];
  if (!count || !noun || noun.opens || noun.gap !== ' ' || !counts.test(count.fold)) return null;
  if (!/^(?:kids|children|boys|girls|daughters|sons|bairns|weans|babies|lads)$/.test(noun.fold)) return null;
  const held = /^(?:has|have|got|of|with|mum|mam|mother)$/.test(words[at - 1]?.fold ?? '');
  let to = at + 2;
  while (words[to] && !words[to]?.opens && to - at < 10 && (words[to]?.digit || (words[to]?.fold === 'and' && words[to + 1]?.digit)))
    to += 1;
  const ages = to > at + 2;
  if (!(held && sides[at] === 'survivor') && !(ages && (count.opens || held || sides[at] === 'survivor'))) return null;
  return { ...sorts.relative, from: at, to, near: noun.text };
}

const parts = /^(?:face|hair|eyes|eye|skin|teeth|nails|accent|voice|hands|hand|nose|ears|legs|leg|arms)$/;
const hurt =
  /^(?:bruised|swollen|cut|cuts|bleeding|blood|broken|sore|hurt|hurting|burnt|burned|black|scratched|grazed|covered|red|marked|tied|bound|free|shaking|fine|ok|all|still|wet|down|up|closed|open|everywhere|pulled|out|grabbed|held|on|in|against|behind)$/;

/** "her hair is down to her waist", "her accent is broad Fife": what anybody would see or hear, and no injury. */
function feature({ words }: Page, at: number): Found | null {
  const owner = words[at];
  const noun = words[at + 1];
  const verb = words[at + 2];
  const next = words[at + 3];
  if (!owner || !noun || !verb || !next || !/^(?:her|my)$/.test(owner.fold) || !parts.test(noun.fold)) return null;
  if (noun.opens || verb.opens || next.opens || !/^(?:is|are|goes)$/.test(verb.fold)) return null;
  const to = phraseEnd(words, at + 3, stops, 9);
  const freckled = words
    .slice(at + 3, to)
    .some(({ fold }) => /^(?:freckles|tattoos|tattooed|dyed|pierced|piercings|birthmark|vitiligo|scars)$/.test(fold));
  if (hurt.test(next.fold) && !freckled) return null;
  return { ...sorts.trait, from: at, to, near: noun.text };
}

const stops = new Set('but so because when while he she they i who which after from since where until'.split(' '));

/** "people know her by her leopard print coat", "known for her singing", "everyone knows her as the lady with the parrot". */
function knownBy({ words }: Page, at: number): Found | null {
  const link = words[at];
  const next = words[at + 1];
  if (!link || !next || link.opens || next.opens || !/^(?:by|for|as)$/.test(link.fold)) return null;
  const verb = [1, 2, 3].find((back) => /^(?:knows|know|known|recognise|recognises|recognised)$/.test(words[at - back]?.fold ?? ''));
  if (verb === undefined) return null;
  const between = words.slice(at - verb + 1, at);
  const herself = between.some(({ fold }) => /^(?:her|me)$/.test(fold));
  const known = words[at - verb]?.fold === 'known' && /^(?:is|she's|shes|im|i'm|well|locally|and)$/.test(words[at - verb - 1]?.fold ?? '');
  if (!herself && !known) return null;
  if (!/^(?:her|my|the|a|being|having)$/.test(next.fold) || /^(?:sight|years|months|ages)$/.test(words[at + 2]?.fold ?? '')) return null;
  if (/^(?:number|first|face|name|years|few|long|while|client|worker|victim|survivor)$/.test(words[at + 2]?.fold ?? '')) return null;
  return { ...sorts.trait, from: at + 1, to: phraseEnd(words, at + 2, phraseStops, 7), near: words[at - verb]?.text ?? '' };
}

/** "4ft 8", "5ft nothing, pink mohawk", where she is spoken of. */
function height({ words, sides }: Page, at: number): Found | null {
  const word = words[at];
  if (!word || sides[at] !== 'survivor' || !/^[3-6](?:ft|foot|'\d{1,2})$/.test(word.fold)) return null;
  let to = at + 1;
  while (
    words[to] &&
    !words[to]?.opens &&
    to - at < 6 &&
    /^,? $/.test(words[to]?.gap ?? '') &&
    (words[to]?.digit || describes(words[to]?.fold ?? '') || words[to]?.fold === 'nothing')
  )
    to += 1;
  return { ...sorts.trait, from: at, to, near: word.text };
}

/** "in her sixties", "in my late forties". */
function decade({ words }: Page, at: number): Found | null {
  const word = words[at];
  if (!word || word.opens || !/^(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|[2-8]0s)$/.test(word.fold))
    return null;
  const owner = [1, 2].find((back) => /^(?:her|my)$/.test(words[at - back]?.fold ?? ''));
  if (owner === undefined || words[at - owner - 1]?.fold !== 'in') return null;
  return { ...sorts.age, from: at - owner, to: at + 1, near: word.text };
}

/** Whether a relative of nobody stands at the head of a line and does something: "mam came for her". */
export function headsLine(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word?.opens === true &&
    relativeWords.has(word.fold) &&
    /^(?:mum|mam|mom|dad|nan|nana|gran|granny|grandad)$/.test(word.fold) &&
    next !== undefined &&
    !next.opens &&
    /^(?:came|comes|has|is|knows|and|rang|looks|picked|lives|took|was|minds|watches|doesn't|doesnt)$/.test(next.fold)
  );
}
