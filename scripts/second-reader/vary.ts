import { readFileSync } from 'node:fs';
import { isLargePlace } from '#shared/domain/report/guard/lexicon.ts';
import { isMansName, isName, isSurname } from '#shared/domain/report/guard/names.ts';
import { fold } from '#shared/domain/report/guard/words.ts';
import { ukTowns } from '#shared/reference/places.ts';
import type { MarkedNote } from '../../tests/bench/leak-guard.ts';

const names = (file: string, key: string): string[] => {
  const lists = (
    JSON.parse(readFileSync(new URL(`../../shared/reference/names/${file}`, import.meta.url), 'utf8')) as Record<string, unknown>
  )[key];
  return (typeof lists === 'string' ? [lists] : Object.values(lists as Record<string, string>)).flatMap((list) => list.split(' '));
};
const first = names('first-names.json', 'faker').filter(isName);
const mens = first.filter(isMansName);
const womens = first.filter((name) => !isMansName(name));
const families = names('surnames.json', 'faker').filter(isSurname);
const towns = [...ukTowns].filter((town) => /^[a-z]+$/.test(town));

/** The same change to the note, its marks and its private fields, so that they stay true to each other. */
function change(note: MarkedNote, act: (text: string) => string): MarkedNote {
  const values = (value: unknown): unknown => (typeof value === 'string' ? act(value) : Array.isArray(value) ? value.map(values) : value);
  return {
    ...note,
    note: act(note.note),
    private: Object.fromEntries(Object.entries(note.private).map(([key, value]) => [key, values(value)])),
    identifying: note.identifying.map(({ text, kind }) => ({ text: act(text), kind })),
    offenderSpans: note.offenderSpans.map(act),
  };
}

/** Another name for each name, of the same sex, another town for each town: what is learned must not hang on who it was. */
export function renamed(note: MarkedNote, random: () => number): MarkedNote {
  const chosen = new Map<string, string>();
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const other = (word: string): string | undefined => {
    const key = fold(word);
    const before = chosen.get(key);
    if (before !== undefined) return before;
    const now = isMansName(key)
      ? pick(mens)
      : isName(key)
        ? pick(womens)
        : isSurname(key)
          ? pick(families)
          : isLargePlace(key) && ukTowns.has(key)
            ? pick(towns)
            : undefined;
    if (now !== undefined) chosen.set(key, now);
    return now;
  };
  return change(note, (text) =>
    text.replace(/\p{L}[\p{L}\p{M}]{2,}/gu, (word) => {
      const now = other(word);
      if (now === undefined) return word;
      return /^\p{Lu}\p{Lu}/u.test(word) ? now.toUpperCase() : /^\p{Lu}/u.test(word) ? now.charAt(0).toUpperCase() + now.slice(1) : now;
    }),
  );
}

/** As somebody in a hurry types it: no capitals, hardly a full stop. */
export function hurried(note: MarkedNote): MarkedNote {
  return change(note, (text) => text.toLowerCase().replace(/[.;:!?"“”](?= |$)/g, ''));
}
