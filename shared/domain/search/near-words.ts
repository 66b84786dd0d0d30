import { isPart } from './fold.ts';

/** Shorter words have too many neighbours; longer ones than this are no words. */
const lengths = { least: 5, most: 16 } as const;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Every word that is one slip away from this one, in the form words are compared in (see `fold`): a letter missing, one too many, a wrong
 * one, or two changed round. None for short words and for those with figures, where one slip is another thing altogether.
 */
export function nearWords(word: string): string[] {
  const signs = [...word];
  if (signs.length < lengths.least || signs.length > lengths.most || !/^[\p{L}\p{M}]+$/u.test(word)) return [];
  const found = new Set<string>();
  for (let at = 0; at <= signs.length; at++) {
    const before = signs.slice(0, at).join('');
    const [here = '', next = ''] = signs.slice(at, at + 2);
    const after = signs.slice(at + 1).join('');
    for (const letter of letters) {
      found.add(before + letter + here + after);
      if (here !== '') found.add(before + letter + after);
    }
    if (here !== '') found.add(before + after);
    if (next !== '') found.add(before + next + here + signs.slice(at + 2).join(''));
  }
  found.delete(word);
  return [...found].filter(isPart);
}
