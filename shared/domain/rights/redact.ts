/** What stands where somebody else was named. */
export const redacted = '[another person]';

/**
 * Takes other people out of a text: every place where one of these names or numbers stands as a whole word, in any case. What is hers stays,
 * also where a name is both hers and somebody else's.
 */
export function redactOthers(text: string, others: readonly string[], hers: readonly string[]): string {
  const own = new Set(hers.map((word) => word.trim().toLowerCase()));
  const words = [...new Set(others.map((word) => word.trim()))].filter((word) => word.length > 1 && !own.has(word.toLowerCase()));
  // The longest first, so that a full name goes whole.
  return words
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'giu'), redacted), text);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
