const firstStrongLetter = /\p{L}/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** The first letter that has a direction is found in here, or the text runs as the page does. */
const lookedAt = 2000;

/**
 * Which way a text runs, by its first letter, as `dir="auto"` would say. The engine reads the whole text again at every key for `auto`, which
 * costs more than a second a key in a note of 200,000 letters; this looks at the beginning only. Null: nothing in there says.
 */
export function directionOf(text: string): 'ltr' | 'rtl' | null {
  const letter = firstStrongLetter.exec(text.slice(0, lookedAt))?.[0];
  if (letter === undefined) return null;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
