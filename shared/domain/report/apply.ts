import type { Finding, FindingDecision } from './report.ts';

/** Decisions by the key of the finding they are about. One decision covers every place where the same words stand in the same field. */
export type Decisions = Readonly<Record<string, FindingDecision>>;

type Edit = { start: number; end: number; replacement: string };

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these is looked for by itself, as what clings to the letter before.
const joiner = /[\p{M}\u200d\ufe0f]/u;
const sentenceEnd = /[.!?…:\n]/;

/**
 * The text of one field with every decided word replaced or left out; undecided and kept words stand as they are. `findings` are those of
 * this field, in any order, overlapping or repeated: where one is kept and another over it is not, the words to be removed go.
 * A finding that does not stand where it says is a bug and throws.
 */
export function applyDecisions(text: string, findings: readonly Finding[], decisions: Decisions): string {
  const edits: Edit[] = [];
  for (const finding of findings) {
    const decision = decisions[finding.key];
    if (!decision || decision.act === 'keep') continue;
    if (text.slice(finding.start, finding.end) !== finding.text) throw new Error('A finding does not stand where it says');
    edits.push({ ...whole(text, finding), replacement: decision.act === 'generalise' ? decision.replacement : '' });
  }
  return rewrite(text, merge(edits));
}

/** Widens a range so that no surrogate pair and no letter with its combining marks is cut. */
function whole(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let from = start;
  let to = end;
  if (isLow(text, from)) from -= 1;
  if (isLow(text, to)) to += 1;
  while (to < text.length && joiner.test(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}

/** Overlapping edits become one over both ranges; the replacement is that of the longest, so that the general word wins over its parts. */
function merge(edits: Edit[]): Edit[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: (Edit & { widest: number })[] = [];
  for (const edit of ordered) {
    const last = merged.at(-1);
    if (!last || edit.start >= last.end) merged.push({ ...edit, widest: edit.end - edit.start });
    else {
      const width = edit.end - edit.start;
      if (width > last.widest || last.replacement === '') last.replacement = edit.replacement || last.replacement;
      last.widest = Math.max(last.widest, width);
      last.end = Math.max(last.end, edit.end);
    }
  }
  return merged;
}

function rewrite(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  // Words left out at the head of a sentence leave the capital to what follows them.
  let headless = false;
  for (const { start, end, replacement } of edits) {
    const opens: boolean = startsSentence(text, start) || (headless && /^[\s,;:]*$/.test(text.slice(at, start)));
    parts.push(headless ? capitalised(text.slice(at, start)) : text.slice(at, start));
    headless = false;
    at = end;
    if (replacement !== '') {
      parts.push(opens ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement);
      continue;
    }
    headless = opens && /^\p{Lu}/u.test(text.charAt(start));
    // A comma that set the words off goes with them.
    if (opens) while (/[,;]/.test(text.charAt(at))) at += 1;
    // Left out: one of the two spaces around it goes too, and the space before a comma or full stop.
    const before = start === 0 || /\s/.test(text.charAt(start - 1));
    if (before && /[ \t]/.test(text.charAt(at))) at += 1;
    if (start > 0 && text.charAt(start - 1) === ' ' && (at === text.length || /[.,;:!?)]/.test(text.charAt(at)))) {
      const previous = parts.pop() ?? '';
      parts.push(previous.replace(/ $/, ''));
    }
    at = closeGap(parts, text, at);
  }
  parts.push(headless ? capitalised(text.slice(at)) : text.slice(at));
  return parts.join('');
}

/**
 * Where words were left out between two marks, one mark is enough: of two commas the second, of a comma and a full stop the full stop, after
 * a full stop nothing more. Takes from the end of what is written and answers where the text goes on.
 */
function closeGap(written: string[], text: string, at: number): number {
  let next = at;
  while (/[ \t]/.test(text.charAt(next))) next += 1;
  if (!/[.,;:!?]/.test(text.charAt(next))) return at;
  while (written.length > 0 && written.at(-1) === '') written.pop();
  const last = (written.at(-1) ?? '').trimEnd();
  const mark = last.at(-1) ?? '';
  if (/[,;:]/.test(mark)) {
    written[written.length - 1] = last.slice(0, -1);
    return next;
  }
  return mark !== '' && sentenceEnd.test(mark) ? next + 1 : at;
}

/** The first letter of what is left of a sentence, in capitals; where the sentence is empty nothing changes. */
function capitalised(text: string): string {
  return text.replace(/^(\s*["'“‘(]*)(\p{Ll})/u, (_, lead: string, letter: string) => lead + letter.toUpperCase());
}

function startsSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[\s"'“‘(]/.test(text.charAt(at))) at -= 1;
  return at < 0 || sentenceEnd.test(text.charAt(at));
}
