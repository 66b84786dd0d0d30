import { type GuardInput, guard } from '../report/guard.ts';
import type { Finding } from '../report/report.ts';
import { wordsOf } from '../search/fold.ts';

/**
 * The words of a pack that may say what nobody agreed to hand over: what was told as private, people and places the vault knows, and whatever
 * has the shape of a number or an address, as the leak guard finds them. `ticked` are the private words that do go (her name, where that was
 * agreed to): they are not asked about. Clinics, feelings and the like stay, since the story itself was agreed to.
 */
export function unagreed(input: GuardInput & { ticked: readonly string[] }): Finding[] {
  const goes = new Set(input.ticked.flatMap(wordsOf));
  return guard(input).filter(
    ({ why, weight, text }) => (weight === 'identifying' || why.startsWith('told-') || why.startsWith('known-')) && !saysOnly(text, goes),
  );
}

/** Whether every telling word of a phrase (with a capital or a digit) is one of these: "outside 12 Planted Road" tells the address alone. */
function saysOnly(phrase: string, goes: ReadonlySet<string>): boolean {
  const words = phrase.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const isTelling = (word: string) => /[\p{Lu}\p{N}]/u.test(word);
  const known = words.filter((word) => wordsOf(word).every((part) => goes.has(part)));
  return known.length > 0 && words.every((word) => known.includes(word) || !isTelling(word));
}
