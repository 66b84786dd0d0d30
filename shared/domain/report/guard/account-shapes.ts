import { isWord } from './names.ts';
import type { Word } from './words.ts';

/** A phone number, e-mail address or account name, wherever it stands. */
export type Contact = { start: number; end: number; kind: 'phone' | 'email' | 'handle' };

export function atSigns(text: string, offset: number): Contact[] {
  const found: Contact[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const before = /[\p{L}\p{N}._%+-]+$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '';
    const after = /^[\p{L}\p{N}_][\p{L}\p{N}._-]*/u.exec(text.slice(at + 1, at + 100))?.[0].replace(/[._-]+$/, '') ?? '';
    if (after === '') continue;
    const kind = before !== '' && after.includes('.') ? 'email' : 'handle';
    found.push({ start: offset + at - (kind === 'email' ? before.length : 0), end: offset + at + 1 + after.length, kind });
  }
  return found;
}

/** "name at example dot org". */
export function spelledAddresses(words: readonly Word[]): Contact[] {
  const found: Contact[] = [];
  words.forEach((word, at) => {
    const domain = words[at + 1];
    if (word.fold !== 'at' || word.opens || !domain || words[at + 2]?.fold !== 'dot' || !words[at + 3]) return;
    let from = at - 1;
    while (
      from > 0 &&
      at - from < 4 &&
      (words[from - 1]?.fold === 'dot' ||
        words[from]?.fold === 'dot' ||
        (words[from - 1]?.fold.length ?? 9) === 1 ||
        (words[from]?.fold.length ?? 9) === 1)
    )
      from -= 1;
    let to = at + 4;
    while (words[to]?.fold === 'dot' && words[to + 1]) to += 2;
    const first = words[from];
    const last = words[to - 1];
    if (first && last) found.push({ start: first.start, end: last.end, kind: 'email' });
  });
  return found;
}

/** "insta: sweet.marta", "account called quietman_88": a name after a site or the word account. */
export function accounts(words: readonly Word[]): Contact[] {
  return words.flatMap((word, at) => {
    const said = /^(?:is|as|handle|username|account|called)$/.test(words[at + 1]?.fold ?? '') ? 1 : 0;
    const next = words[at + 1 + said];
    if (
      !next ||
      next.opens ||
      !/^(?:insta|instagram|snap|snapchat|telegram|kik|onlyfans|twitter|tiktok|username|handle|wechat)$/.test(word.fold)
    )
      return [];
    const owned = /^(?:my|her)$/.test(words[at - 1]?.fold ?? '') && next.gap === ' ' && !isWord(next.fold);
    if (!owned && !/[:@]/.test(next.gap) && !/[\d]/.test(next.text) && !/^[_.](?! )/.test(words[at + 2 + said]?.gap ?? '')) return [];
    let to = at + 1 + said;
    while (words[to + 1] && /^[._]+$/.test(words[to + 1]?.gap ?? '')) to += 1;
    return [{ start: next.start, end: words[to]?.end ?? next.end, kind: 'handle' as const }];
  });
}

/** "velvet_vixen", "sweetlea94": a name as only accounts have them. */
export function usernames(words: readonly Word[]): Contact[] {
  const found: Contact[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    let to = at + 1;
    while (words[to]?.gap === '_' || words[to]?.gap === '__') to += 1;
    const last = words[to - 1];
    if (!first || !last) continue;
    const joined = to > at + 1;
    if (!joined && !/^[a-z]{4,}\d{2,}$/.test(first.fold)) continue;
    if (first.gap.endsWith('@') || /^(?:covid19|windows\d+)$/.test(first.fold)) continue;
    found.push({ start: first.start, end: last.end, kind: 'handle' });
    at = to - 1;
  }
  return found;
}

/** "isadoravale.example.com": an address of a site, where no e-mail address ends. */
export function sites(text: string, offset: number): Contact[] {
  const found: Contact[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}@._-])(?:[a-z0-9-]{2,40}\.){1,3}(?:com|org|net|uk|io|me|biz|info|xxx|tv|co)\b(?![@.\w])/giu,
  ))
    found.push({ start: offset + match.index, end: offset + match.index + match[0].length, kind: 'handle' });
  return found;
}
