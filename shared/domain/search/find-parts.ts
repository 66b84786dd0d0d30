import { fold } from './fold.ts';

/** One stretch of a text; `start` and `end` are UTF-16 offsets, end excluded. */
export type Stretch = { start: number; end: number };

/**
 * Where the sought parts stand in a text, accents and case aside, in order and without overlap. Digits are found through the spaces and
 * dashes people write between them: `90014` is found in "07700 900 143".
 */
export function findParts(text: string, parts: readonly string[]): Stretch[] {
  const { folded, from } = foldWithPlaces(text);
  const found = parts.filter((part) => part !== '').flatMap((part) => placesOf(folded, part));
  const places = found.map(({ start, end }) => ({
    start: from(start),
    end: from(end - 1) + lengthAt(text, from(end - 1)),
  }));
  return merged(places);
}

/** The words around the first sought part, at most `most` characters, with `…` where something was left out. Null when no part is there. */
export function excerptOf(text: string, parts: readonly string[], most = 120): string | null {
  const [first] = findParts(text, parts);
  if (first === undefined) return null;
  const line = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ').trim();
  if (text.length <= most) return line(0, text.length);
  const lead = Math.max(0, first.start - Math.floor(most / 3));
  const from = lead === 0 ? 0 : afterGap(text, lead, first.start);
  const to = Math.min(text.length, from + most);
  return `${from > 0 ? '… ' : ''}${line(from, to)}${to < text.length ? ' …' : ''}`;
}

/** The start of the next word, so that an excerpt does not begin inside one. */
function afterGap(text: string, from: number, limit: number): number {
  const gap = text.slice(from, limit).search(/\s/);
  return gap === -1 ? from : from + gap + 1;
}

/** Offsets of the folded text in the text as it is written. Plain English text folds sign by sign, which nearly all of it is. */
function foldWithPlaces(text: string): { folded: string; from(at: number): number } {
  if (!/[^ -\x7e\s]/.test(text)) return { folded: text.toLowerCase(), from: (at) => at };
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = fold(sign);
    folded += plain;
    for (let i = 0; i < plain.length; i++) from.push(at);
    at += sign.length;
  }
  return { folded, from: (at) => from[at] as number };
}

function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function placesOf(folded: string, part: string): Stretch[] {
  const pattern = /^\d{3,}$/.test(part) ? [...part].join('[\\s().\\-/]*') : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [...folded.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length }));
}

function merged(places: Stretch[]): Stretch[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  for (const place of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && place.start <= last.end) last.end = Math.max(last.end, place.end);
    else kept.push({ ...place });
  }
  return kept;
}
