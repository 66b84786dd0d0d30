import { findParts } from '#shared/domain/search/find-parts.ts';
import styles from './Found.module.css';

/** A text in which what was sought is marked, accents and case aside. */
export function Found({ text, parts }: { text: string; parts: readonly string[] }) {
  const pieces: { at: number; words: string; isFound: boolean }[] = [];
  let at = 0;
  for (const { start, end } of findParts(text, parts)) {
    if (start > at) pieces.push({ at, words: text.slice(at, start), isFound: false });
    pieces.push({ at: start, words: text.slice(start, end), isFound: true });
    at = end;
  }
  if (at < text.length) pieces.push({ at, words: text.slice(at), isFound: false });
  return (
    <span dir="auto">
      {pieces.map(({ at: key, words, isFound }) =>
        isFound ? (
          <mark key={key} className={styles.found}>
            {words}
          </mark>
        ) : (
          <span key={key}>{words}</span>
        ),
      )}
    </span>
  );
}
