import type { FindingKind } from '../../report.ts';
import { isWord } from '../names.ts';
import { told } from '../settle.ts';
import type { Span } from '../span.ts';
import { isSmallWord } from '../tongues.ts';
import { type FirstReading, readFeatures, type Saying } from './features.ts';
import { begins, goesOn, identifyingGroups, labels, outside } from './labels.ts';
import { each } from './marks.ts';
import { likelyOf, type Model } from './model.ts';
import { propose } from './proposal.ts';

/** A reader that goes over what the rules found: it may drop, lengthen and add. */
export type SecondReader = (reading: FirstReading) => Span[];

/**
 * From which likelihood the second reader acts, between 0 and 1. `drop`: a finding none of whose words is as likely to identify goes. `doubt`:
 * below this it is doubtful at most. `grow`: words this likely lengthen a finding or belong to a proposal. `propose`: one word of it must be this
 * likely for a proposal to be made. `his`: what the rules hold to be the offender's, or to be no name, takes this much.
 */
export type Limits = { drop: number; doubt: number; grow: number; propose: number; his: number };

/** The notes it learned from have 36 words and more: a line or two says too little of who is who, and stays as the rules read it. */
const fewestWords = 20;

/** Reads a text again with what was learned. Linear in the length of the text; the same text gives the same findings. */
export function secondReader(model: Model, limits: Limits): SecondReader {
  return (reading) => {
    if (reading.page.words.length < fewestWords) return [...reading.spans];
    const saying = readFeatures(reading);
    return decide(reading, saying, likelyOf(model, reading.page.words.length, saying), limits, model);
  };
}

/** What has the shape of a way to reach somebody, or a day of birth, is left to the worker, however likely it is the offender's. */
const shapes: ReadonlySet<FindingKind> = new Set(['phone', 'email', 'postcode', 'plate', 'birth']);

/** Findings that are never dropped: told as private, known to the vault, or of a shape that points to one person. */
export function staysFound(span: Span): boolean {
  return isTold(span) || span.why === 'code' || span.why === 'script' || shapes.has(span.kind);
}

function isTold({ rank, why }: Span): boolean {
  return rank >= told - 2 || /^(?:told|known)-/.test(why);
}

/** By word, how likely it is that it identifies: what is neither nothing nor the offender's. */
function identifying(likely: Float64Array, count: number): Float64Array {
  const size = labels.length;
  return Float64Array.from({ length: count }, (_, at) => {
    const not =
      (likely[at * size + outside] as number) +
      (likely[at * size + begins('offender')] as number) +
      (likely[at * size + goesOn('offender')] as number);
    return 1 - not;
  });
}

/** What the likelihoods make of the rules' findings, and what they add to them. */
export function decide(reading: FirstReading, saying: Saying, likely: Float64Array, limits: Limits, model: Model): Span[] {
  const { page, spans } = reading;
  const { words } = page;
  const sure = identifying(likely, words.length);
  const most = new Float64Array(spans.length);
  const owner = new Int32Array(words.length).fill(-1);
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  const number = new Map(ordered.map((span, n) => [span, n]));
  each(words, ordered, (at, span) => {
    const n = number.get(span) ?? 0;
    most[n] = Math.max(most[n] as number, sure[at] as number);
    owner[at] = n;
  });
  const walls = wallsOf(reading, sure, limits);
  const stays = ordered.map((span, n) => staysFound(span) || (most[n] as number) >= limits.drop);
  const found: Span[] = ordered.flatMap((span, n) =>
    stays[n] ? [staysFound(span) || (most[n] as number) >= limits.doubt ? span : { ...span, weight: 'doubtful' as const }] : [],
  );
  for (let at = 0; at < words.length; ) {
    if (walls[at] || (sure[at] as number) < limits.grow) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < words.length && !walls[to] && (sure[to] as number) >= limits.grow && goesTogether(reading, likely, to)) to += 1;
    const owners = new Set(owner.subarray(at, to));
    const ruled = [...owners].some((n) => n >= 0 && stays[n]);
    const whole = owners.size === 1 && ruled;
    if (!whole && (ruled || Math.max(...sure.subarray(at, to)) >= limits.propose))
      found.push(propose(reading, saying, likely, model, at, to));
    at = to;
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Words no proposal goes over: what was told as private is found as it was told; what the rules hold to be the offender's takes more to be marked; and
 * a plain word that opens a sentence ("May", "Mark") has its capital from there.
 */
function wallsOf({ page: { words, lower }, spans, kept, offenderNames }: FirstReading, sure: Float64Array, limits: Limits): Uint8Array {
  const walls = new Uint8Array(words.length);
  each(words, kept, (at) => {
    if ((sure[at] as number) < limits.his) walls[at] = 1;
  });
  each(words, spans, (at, span) => {
    walls[at] = isTold(span) ? 1 : 0;
  });
  words.forEach(({ opens, capital, fold }, at) => {
    if (offenderNames.has(fold)) walls[at] = 1;
    if (opens && capital && !lower && (isWord(fold) || isSmallWord(fold)) && (sure[at] as number) < limits.his) walls[at] = 1;
  });
  return walls;
}

/** Whether a word goes on with the phrase before it: no sentence or long gap between, and it is not likelier to begin one of its own. */
function goesTogether({ page: { words } }: FirstReading, likely: Float64Array, at: number): boolean {
  const word = words[at];
  if (!word || word.opens || word.gap.length > 4) return false;
  let fresh = 0;
  for (const group of identifyingGroups) fresh += likely[at * labels.length + begins(group)] as number;
  return fresh < 0.5;
}
