import { isOffenders, type Known } from './known.ts';
import { phoneRuns } from './phones.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** Phones, e-mails, handles and full postcodes by their shape. The offender's own are left. */
export function shapeSpans(text: string, words: readonly Word[], offset: number, known: Known): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of phoneRuns(text, words, offset)) {
    const raw = text.slice(start - offset, end - offset);
    if (!isOffenders(known, 'phone', raw))
      spans.push({ start, end, kind: 'phone', weight: 'doubtful', rank: 40, why: 'phone', replacement: 'phone' });
  }
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const before = /[\p{L}\p{N}._%+-]+$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '';
    const after = /^[\p{L}\p{N}_][\p{L}\p{N}._-]*/u.exec(text.slice(at + 1, at + 100))?.[0].replace(/[._-]+$/, '') ?? '';
    if (after === '') continue;
    const kind = before !== '' && after.includes('.') ? 'email' : 'handle';
    const start = kind === 'email' ? at - before.length : at;
    const end = at + 1 + after.length;
    if (isOffenders(known, kind, text.slice(start, end))) continue;
    spans.push({ start: offset + start, end: offset + end, kind, weight: 'doubtful', rank: 40, why: kind, replacement: kind });
  }
  words.forEach((word, at) => {
    const next = words[at + 1];
    const split =
      next && /^\s{1,2}$/.test(next.gap) && /^[a-z]{1,2}\d[a-z\d]?$/.test(word.fold) && /^\d[abd-hjlnp-uw-z]{2}$/.test(next.fold);
    const joined = /^[a-z]{1,2}\d[a-z\d]?\d[abd-hjlnp-uw-z]{2}$/.test(word.fold);
    const ordinal = next && /^\d(?:st|nd|rd|th)$/.test(next.fold);
    if ((split && !ordinal) || joined) {
      spans.push({
        start: word.start,
        end: split ? next.end : word.end,
        kind: 'postcode',
        weight: 'identifying',
        rank: 60,
        why: 'postcode',
        replacement: 'address',
      });
    }
  });
  return spans;
}
