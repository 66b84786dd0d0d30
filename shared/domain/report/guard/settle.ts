import type { FindingKind } from '../report.ts';
import type { Span } from './span.ts';

/** Ranks from which a span is marked though it stands in what the offender gave: words told as private, and whole private phrases. */
export const told = 90;
export const surest = 100;

/** "Lotus Garden, Highfield Parade" and "Donna at Bridgeway" are one place and one person: neighbours with no more than this between join. */
const between = /^(?: |, | at | from | of | \()$/;
const contacts: ReadonlySet<FindingKind> = new Set(['phone', 'email', 'handle', 'plate']);

const known = /^known-/;

function isPerson(span: Span | undefined): boolean {
  return span?.kind === 'name' || span?.kind === 'alias';
}

const placeKinds: ReadonlySet<FindingKind> = new Set([
  'venue',
  'address',
  'place',
  'landmark',
  'postcode',
  'school',
  'health',
  'workplace',
]);

/** What is said of one person goes on over "and": "23, Slovak", "four foot ten and uses a wheelchair" are one thing. */
const facts: ReadonlySet<FindingKind> = new Set(['health', 'age', 'origin', 'appearance', 'workplace', 'birth', 'relative', 'other']);

/** Neighbouring words of one place or one person become one finding. Two phrases told apart stay two. */
export function join(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const gap = last ? text.slice(last.end, span.start) : '';
    const place = placeKinds.has(span.kind);
    const person =
      gap === ' ' &&
      last !== undefined &&
      !contacts.has(last.kind) &&
      !contacts.has(span.kind) &&
      isPerson(last) === isPerson(span) &&
      // People the vault knows are asked about one by one.
      !(known.test(last.why) && known.test(span.why));
    const more = last !== undefined && facts.has(last.kind) && facts.has(span.kind) && /^(?: |, |,? and | with | & )$/.test(gap);
    const stands = last !== undefined && facts.has(last.kind) && placeKinds.has(span.kind) && gap === ', ';
    const one =
      last &&
      !(last.rank >= surest && span.rank >= surest) &&
      gap.length < 7 &&
      (person || more || stands || (between.test(gap) && place)) &&
      (person ||
        more ||
        stands ||
        (placeKinds.has(last.kind)
          ? gap !== ' from '
          : last.kind === 'relative'
            ? gap === ', '
            : last.kind === 'name' && !/^,? $/.test(gap)));
    if (last && one) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** Overlapping spans become one, which takes its kind and reason from the surest and then the longest. */
export function settle(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const settled: Span[] = [];
  for (const span of ordered) {
    const last = settled.at(-1);
    if (!last || span.start >= last.end) {
      settled.push({ ...span });
      continue;
    }
    const surer = span.rank > last.rank || (span.rank === last.rank && span.end - span.start > last.end - last.start) ? span : last;
    // A phrase that holds another says what it is: "her daughter is in Year 4 at St Luke's" is a relative, not a name.
    const wider =
      span.kind === 'name' && last.start <= span.start && last.end >= span.end && last.end - last.start > span.end - span.start + 3
        ? last
        : surer;
    const better = surer.rank < told ? wider : surer;
    const telling = better.kind === 'other' ? [last, span].find(({ kind }) => kind !== 'other') : undefined;
    settled[settled.length - 1] = {
      ...better,
      weight: last.weight === 'identifying' || span.weight === 'identifying' ? 'identifying' : 'doubtful',
      rank: Math.max(last.rank, span.rank),
      // "You asked to keep this out" is surest; that it is a relative or a clinic says what to write instead.
      ...(telling ? { kind: telling.kind, replacement: telling.replacement } : {}),
      start: last.start,
      end: Math.max(last.end, span.end),
    };
  }
  return settled;
}
