import type { Page } from './page.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

const latin = /\p{Script=Latin}/u;
const cased = /[\p{Lu}\p{Ll}]/u;

function isForeign(word: Word | undefined): word is Word {
  return word !== undefined && /\p{L}/u.test(word.text) && !latin.test(word.text);
}

/** The most words in another alphabet that are taken for a name; more are a sentence. */
const longestName = 4;

/**
 * Words in another alphabet, none of which the lists hold. A few within Latin text name somebody; of a whole sentence the words with a
 * capital in its middle do. An alphabet without capitals gives no such sign, so the sentence is marked as a whole: somebody has to look.
 */
export function scriptSpans({ words }: Page): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < words.length) {
    if (!isForeign(words[at])) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (isForeign(words[to]) && !words[to]?.opens) to += 1;
    const run = words.slice(at, to);
    const alone = run.length > longestName || (words[at]?.opens === true && (to === words.length || words[to]?.opens === true));
    if (!run.some(({ text }) => cased.test(text))) spans.push(marked(run, alone ? 'other' : 'name'));
    else if (!alone) spans.push(marked(run, 'name'));
    else spans.push(...names(run));
    at = to;
  }
  return spans;
}

/** Capitals in the middle of a sentence, those beside each other as one. */
function names(run: readonly Word[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < run.length; at++) {
    if (!run[at]?.capital || run[at]?.opens) continue;
    let to = at + 1;
    while (run[to]?.capital && run[to]?.gap === ' ') to += 1;
    spans.push(marked(run.slice(at, to), 'name'));
    at = to;
  }
  return spans;
}

function marked(run: readonly Word[], kind: 'name' | 'other'): Span {
  return {
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    kind,
    weight: 'doubtful',
    rank: 29,
    why: 'script',
    replacement: kind === 'name' ? 'person' : 'detail',
  };
}
