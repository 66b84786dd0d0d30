/** Endings that a name takes in Hungarian ("Zsuzsának"), Polish ("Kasię"), Romanian ("Anei") and Welsh or English plural. */
const endings =
  /^(?:nak|nek|val|vel|t|at|et|ot|hoz|hez|tol|rol|ra|re|ban|ben|bol|ek|ja|je|e|i|ie|y|a|o|u|em|om|owi|ami|ach|iem|ia|iu|ei|ai|ului|lui|la|na|s|es|ka|ke)$/;

/** Whether a folded word is a name with an ending of its language. The name keeps at least three letters. */
export function isInflected(word: string, name: string): boolean {
  if (name.length < 4 || word === name || word.length > name.length + 4) return false;
  if (word.startsWith(name)) return endings.test(word.slice(name.length));
  const stem = /[aeiou]$/.test(name) ? name.slice(0, /i[ae]$/.test(name) && name.length > 4 ? -2 : -1) : '';
  return stem.length >= 3 && word.length > stem.length && word.startsWith(stem) && endings.test(word.slice(stem.length));
}
