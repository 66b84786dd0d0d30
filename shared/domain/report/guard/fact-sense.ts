import { isChain } from './landmarks.ts';
import { isLargePlace, jobWords } from './lexicon.ts';
import type { Page } from './page.ts';
import type { Word } from './words.ts';

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$|^weekends$/;
export function plural(word: Word): boolean {
  return weekdays.test(word.fold);
}

export const subjects = new Set(
  'biology law nursing medicine physics chemistry history psychology sociology criminology maths engineering accounting accountancy economics art fashion music drama dance beauty hairdressing childcare midwifery geography photography media computing politics philosophy work studies science sciences'.split(
    ' ',
  ),
);

/** Her standing with courts, councils and offices: "section 20", "on licence", "on remand", "in court on", "signing on", "NFA". */
export function standing(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  const previous = words[at - 1]?.fold ?? '';
  if (!word || (word.opens && word.fold === 'court')) return false;
  if (word.text === 'NFA') return true;
  if (/^(?:licence|license|remand|parole|curfew|benefits|dole|recall)$/.test(word.fold)) return previous === 'on' && !word.opens;
  if (word.fold === 'section' || word.fold === 's')
    return /^\d{1,3}[a-z]?$/.test(next?.fold ?? '') && next?.gap === ' ' && (word.fold === 'section' || previous === 'on');
  if (/^(?:signing|signs)$/.test(word.fold)) return next?.fold === 'on' && !next.opens;
  if (word.fold === 'court' && /^(?:case|date|hearing|appearance)$/.test(next?.fold ?? '') && !next?.opens) return true;
  if (/^(?:court|bench|tribunal|magistrates)$/.test(word.fold))
    return /^(?:in|at|the)$/.test(previous) && !!next && !next.opens && /^(?:on|in|at|next)$/.test(next.fold);
  return /^overstay(?:s|ed|ing|er)?$/.test(word.fold);
}

/** Health words that are about something else: "fits the description", "on the operation", "script on his arm". */
export function idle(words: readonly Word[], at: number): boolean {
  const word = words[at]?.fold ?? '';
  const next = words[at + 1]?.fold ?? '';
  // "Medication:" is the label of an answer.
  if (words[at + 1]?.gap.startsWith(':')) return true;
  if (
    /^(?:fits|deaf|blind|ms|leave|operation|surgery|card|script|deaf)$/.test(word) &&
    /^(?:the|a|description|him|eye|drunk|corner|spot)$/.test(next)
  )
    return true;
  // What she fears to have caught is not what she has.
  if (
    /^(?:hiv|sti|stis|pregnant|pregnancy|hep|hepatitis)$/.test(word) &&
    words
      .slice(Math.max(0, at - 4), at)
      .some(({ fold }) => /^(?:about|risk|worried|scared|possible|exposure|testing|tested|test)$/.test(fold))
  )
    return true;
  return word === 'ms' && words[at]?.text !== 'MS';
}

/** "Phone interpreter used (Romanian)": a language, and not where she is from. */
export function ofLanguage(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 6), at + 5)
    .some(
      (word) =>
        word.sentence === words[at]?.sentence &&
        /^(?:interpreter|interpreters|interpreting|translator|translated|translate|translation|whatsapp|conversation|summary|language)$/.test(
          word.fold,
        ),
    );
}

export function idleOrigin(words: readonly Word[], at: number): boolean {
  const word = words[at]?.fold ?? '';
  const next = words[at + 1]?.fold ?? '';
  const previous = words[at - 1]?.fold ?? '';
  if (word === 'leave')
    return !/^(?:limited|indefinite|discretionary|exceptional)$/.test(previous) && !(next === 'to' && words[at + 2]?.fold === 'remain');
  if (word === 'care') return !/^(?:in|from|of)$/.test(previous) && next !== 'leaver';
  if (word === 'settled') return next !== 'status';
  if (word === 'papers') return !/^(?:no|her|without|their)$/.test(previous);
  if (word === 'tag') return !/^(?:on|a|her|ankle)$/.test(previous);
  if (word === 'witness' || word === 'sponsor') return true;
  return false;
}

export function working(words: readonly Word[], at: number): boolean {
  const left = words.slice(Math.max(0, at - 5), at);
  if (/^(?:student|students|shift|shifts|job|jobs|volunteer|volunteers)$/.test(words[at]?.fold ?? ''))
    return left.some(({ fold }) => /^(?:is|was|a|her|she's|as|final-year|mature|job)$/.test(fold));
  return sidesHer(left);
}

/** "is a lunchtime supervisor", "as a barmaid", "training as a nurse". */
function sidesHer(left: readonly Word[]): boolean {
  return (
    left.some(({ fold }) => /^(?:is|she's|shes|as|trained|training|trains|degree)$/.test(fold)) &&
    left.some(({ fold }) => /^(?:a|an|the|as|final)$/.test(fold))
  );
}

/** "works at …", "works mornings in …": where or when, not "works the same corner" or "works alone". */
export function workplace({ words, sides }: Page, at: number): boolean {
  if (sides[at] === 'offender' || sides[at] === 'looks') return false;
  const near = words.slice(at + 1, at + 6);
  const stop = near.findIndex((word) => word.opens || /[,;:]/.test(word.gap));
  const inside = stop === -1 ? near : near.slice(0, stop);
  if (inside[0]?.fold === 'as' && inside[1]?.capital) return false;
  if (inside.some((word, n) => n > 0 && isChain(word.fold) && /^(?:at|in|for)$/.test(inside[n - 1]?.fold ?? ''))) return true;
  return (
    inside.some((word) => /^(?:at|in|for|on|w|na|la|no|em|en)$/.test(word.fold)) &&
    inside.some(
      (word) =>
        (word.capital && !isLargePlace(word.fold)) ||
        jobWords.has(word.fold) ||
        /^(?:nights|mornings|weekends|days|evenings|shop|cafe|office|offices|salon|school|nursery|bar|kitchen|care|housekeeping|council|factory|warehouse|hospital)$/.test(
          word.fold,
        ),
    )
  );
}
