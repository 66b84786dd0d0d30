/**
 * One file of the catalogue in another language. An id the English file does not have does not compile; one that is not translated yet is
 * left out, and its English words are shown instead.
 */
export type Translation<English extends Readonly<Record<string, string>>> = { readonly [Id in keyof English]?: string };
