import type { FindingKind } from '../report.ts';
import type { Page } from './page.ts';
import type { Reason } from './reason.ts';
import type { Replacement, Span } from './span.ts';

type Label = { kind: FindingKind; why: Reason; replacement: Replacement };

const age: Label = { kind: 'age', why: 'age', replacement: 'age' };
const origin: Label = { kind: 'origin', why: 'origin-near', replacement: 'origin' };
const health: Label = { kind: 'health', why: 'health-near', replacement: 'health' };
const work: Label = { kind: 'workplace', why: 'work-near', replacement: 'work' };
const labels: ReadonlyMap<string, Label> = new Map([
  ...each('age wiek varsta idade edad eletkor oed', age),
  ...each(
    'nationality ethnicity immigration status visa origin language religion faith country narodowosc nationalitate nacionalidade nacionalidad',
    origin,
  ),
  ...each(
    'health medical meds medication conditions condition disability disabilities diagnosis allergies gp keyworker support-needs sanatate zdrowie saude salud',
    health,
  ),
  ...each('work job employment occupation course college school zawod trabalho trabajo', work),
]);

function each(words: string, label: Label): [string, Label][] {
  return words.split(' ').map((word) => [word, label]);
}

const nothing = /^(?:none|no|n|na|nil|not|unknown|unk|declined|refused|ok|fine|see|as|ongoing|good|safe|closed|open|pending)$/;

/** A line of a form about the survivor: "Age: 27", "Health: asthma, awaiting a scan". What follows the label is the answer. */
export function labelSpans({ words, sides, text, offset }: Page): Span[] {
  const spans: Span[] = [];
  words.forEach((word, at) => {
    const label = labels.get(word.fold);
    const next = words[at + 1];
    if (!label || !next || !/^\s?[:=]\s/.test(next.gap) || !(word.opens || words[at - 1]?.opens || /[,;|/]/.test(word.gap))) return;
    if (sides[at] === 'offender' || sides[at] === 'looks' || nothing.test(next.fold)) return;
    let to = at + 2;
    while (
      to < words.length &&
      to - at < 10 &&
      !words[to]?.opens &&
      words[to]?.sentence === word.sentence &&
      !/[;|:]/.test(words[to]?.gap ?? '') &&
      !/^\s?[:=]\s/.test(words[to + 1]?.gap ?? '')
    )
      to += 1;
    const last = words[to - 1];
    if (!last || text.length + offset < last.end) return;
    spans.push({ start: next.start, end: last.end, weight: 'doubtful', rank: 36, near: word.text, ...label });
  });
  return spans;
}
