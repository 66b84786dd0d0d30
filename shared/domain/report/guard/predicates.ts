import { isLargePlace, jobWords, looksWords, nationalities } from './lexicon.ts';
import { isHealth } from './medical.ts';
import { isCommonWord, isName, isNameAndWord } from './names.ts';
import type { Page } from './page.ts';
import { aged } from './personal-numbers.ts';
import { type Statement, sortOf, tells } from './predicate-sense.ts';
import { having, isCount, passingThings, skipped, skipTo, state } from './predicate-states.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

/**
 * What is said of the survivor as lasting: a story is told in the past, so "she sees", "she has", "she is on", "she moved here" say who she
 * is. Found by the grammar of the sentence and not by what it speaks of; a state of mind, an injury and what she wants are left alone.
 */
export function predicateSpans(page: Page): Span[] {
  const spans: Span[] = [];
  const { words } = page;
  let at = 0;
  while (at < words.length) {
    const subject = subjectAt(page, at);
    const from = subject ? statement(page, subject) : abroad(page, at);
    if (from === null) {
      at += 1;
      continue;
    }
    const to = clauseEnd(page, from.from);
    const first = words[from.from];
    const last = words[to - 1];
    if (first && last && tells(page, from, to))
      spans.push({ start: first.start, end: last.end, weight: 'doubtful', rank: 31, ...sortOf(words, from.from, to) });
    at = Math.max(to, at + 1);
  }
  return spans;
}

/** Where the verb of a sentence about her stands, and whether its "is" is drawn to the subject. `own`: she writes herself. */
type Subject = { verb: number; is: boolean; own: boolean; he: boolean; dropped: boolean };

const roles = /^(?:worker|caller|survivor|victim|complainant|user|lady|woman|girl|lassie|lass|reporter|informant)$/;

/** "she", her name at the head of a sentence or after "and", "who" and "and" going on about her, "the worker", or nobody at all. */
function subjectAt(page: Page, at: number): Subject | null {
  const { words, sides } = page;
  const word = words[at];
  const next = words[at + 1];
  if (!word) return null;
  const found = {
    verb: at + 1,
    is: word.is || /^(?:shes|i'm|im|hes)$/.test(word.fold),
    own: /^(?:i|i'm|im|eu)$/.test(word.fold),
    he: false,
    dropped: false,
  };
  if (next && !next.opens && /^[ ,]{1,2}$/.test(next.gap)) {
    if (/^(?:she|shes|i|i'm|im)$/.test(word.fold)) return sides[at] === 'offender' && found.own ? null : found;
    if (page.survivorIsThey && word.fold === 'they') return found;
    if (page.survivorIsHe && /^(?:he|hes)$/.test(word.fold)) return { ...found, he: true };
    if (sides[at] === 'survivor') {
      if (/^(?:who|and|also|still|but)$/.test(word.fold)) return sides[at + 1] === 'survivor' ? found : null;
      if (
        word.capital
          ? isName(word.fold) || (word.opens && isNameAndWord(word.fold)) || page.known.herNames.has(word.fold) || toldName(page, word.fold)
          : page.lower && word.opens && isName(word.fold)
      )
        return word.possessive ? { ...found, is: true } : found;
      if (roles.test(word.fold) && /^(?:the|this|our|service)$/.test(words[at - 1]?.fold ?? '')) return found;
    }
  }
  // "Sleeps at her auntie's.", "- cleans at the bakery": the one who tells is left out.
  const dropped = word.opens && sides[at] !== 'offender' && sides[at] !== 'looks' && next !== undefined && !next.opens && next.gap === ' ';
  return dropped && isHabit({ ...word, capital: false }) ? { ...found, verb: at, dropped: true } : null;
}

/** A name told as private, though it is a word as well ("Will"). */
function toldName({ known }: Page, fold: string): boolean {
  const part = known.parts.get(fold);
  return part?.kind === 'name' || part?.kind === 'alias';
}

const verbsAbroad = new Set(
  'locuieste locuiesc lucreaza lucrez studiaza invata merge doarme mieszka mieszkam pracuje pracuja chodzi uczy studiuje bierze choruje leczy sypia trabalha trabalho mora moro estuda estudo toma dorme frequenta vive vivo trabaja trabajo estudia duerme lakik lakom dolgozik dolgozom tanul jar szed alszik'.split(
    ' ',
  ),
);

/** Where the person is in the verb: "Lucrează la o spălătorie", "Pracuje w piekarni". */
function abroad({ words, sides }: Page, at: number): Statement | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.opens || next.gap !== ' ' || sides[at] === 'offender' || sides[at] === 'looks' || !verbsAbroad.has(word.fold))
    return null;
  return isCommonWord(word.fold) && isCommonWord(next.fold) ? null : { from: at, needs: false };
}

const remarkable =
  /^(?:hair|haired|braids|dreadlocks|locs|dreads|plaits|afro|mohican|wig|headscarf|hijab|tattoo|tattoos|piercing|piercings|stick|crutch|crutches|frame|wheelchair|dog|pram|pushchair|buggy|walker|accent|stammer|limp)$/;

/** Verbs of telling, feeling and wanting, and what a body does: they say nothing that lasts. */
const passing = new Set(
  (
    'says states reports describes thinks believes feels wants asks knows remembers recalls fears hopes hears gives tells agrees consents declines refuses adds mentions explains confirms denies admits notes wishes prefers ' +
    'speaks sits stands stays does is was has had needs looks seems sounds appears cries gets goes comes charges accepts offers means likes doubts worries suspects understands realises recognises reckons estimates guesses saw heard ' +
    'this his yes as us its thus perhaps towards always sometimes afterwards times hours minutes days weeks months years pounds messages calls'
  ).split(' '),
);

/** Where the statement begins after its subject, and whether it must name something to count. Null: nothing that lasts is said. */
function statement({ words, lower }: Page, { verb: from, is, own, he, dropped }: Subject): Statement | null {
  let at = from;
  while (words[at] && !words[at]?.opens && skipped.has(words[at]?.fold ?? '')) at += 1;
  const verb = words[at];
  const next = words[at + 1];
  if (!verb || verb.opens || /[;:()–—"“”.]/.test(verb.gap)) return null;
  if (is && verb.fold === 'got') return having(words, at + 1);
  if (is && verb.fold === 'been') return having(words, at);
  if (is) return state(words, at);
  if (!next || next.opens) return null;
  if (verb.fold === 'got' && (isHealth(next.fold) || next.fold === 'type')) return having(words, at + 1);
  // "cannot read", "can't walk far".
  if (/^(?:cannot|can't|cant)$/.test(verb.fold))
    return /^(?:read|write|walk|hear|see|swim|speak)$/.test(next.fold) && words[at + 2]?.fold !== 'to' ? { from: at, needs: false } : null;
  if (/^(?:is|am|are)$/.test(verb.fold)) return state(words, skipTo(words, at + 1));
  if (/^(?:has|have)$/.test(verb.fold)) return having(words, at + 1);
  if (verb.fold === 'had') {
    const thing = words.slice(at + 1, at + 6).filter((_word, n, all) => all.slice(0, n + 1).every((one) => !one.opens));
    if (/^(?:a|an|her)$/.test(next.fold) && thing.slice(0, 3).some(({ fold }) => isHealth(fold))) return { from: at, needs: false };
    // "she had bright pink braids": what a passer-by saw of her.
    return thing.some(({ fold }) => remarkable.test(fold)) && !thing.some(({ fold }) => passingThings.has(fold))
      ? { from: at + 1, needs: false }
      : null;
  }
  if (/^(?:was|were)$/.test(verb.fold))
    return /^(?:born|raised|fostered|adopted|trafficked|sectioned|detained|deported|diagnosed|brought|married|widowed|in)$/.test(
      next.fold,
    ) &&
      !(next.fold === 'in' && !/^(?:care|prison|rehab|hospital|hmp|foster)$/.test(words[at + 2]?.fold ?? '')) &&
      !(next.fold === 'brought' && words[at + 2]?.fold !== 'up')
      ? { from: at, needs: false }
      : null;
  if (/^(?:grew|served|moved|studied|trained|qualified|emigrated|fled|graduated|volunteered)$/.test(verb.fold))
    return { from: at, needs: true };
  if (verb.fold === 'used' && next.fold === 'to') return { from: at, needs: false };
  if (/^(?:came|comes)$/.test(verb.fold))
    return /^(?:from|over|here)$/.test(next.fold) ||
      (next.fold === 'to' && words.slice(at + 2, at + 4).some(({ fold }) => isLargePlace(fold)))
      ? { from: at, needs: true }
      : null;
  if (verb.fold === 'lost' && /^(?:a|an|her|one|his)$/.test(next.fold)) return { from: at, needs: true };
  if (verb.fold === 'takes')
    return /^(?:him|it|the|them|money|cash|clients|calls|off|out|care|place|part|time|a|no|photos|pictures)$/.test(next.fold)
      ? null
      : { from: at, needs: false };
  // "does cleaning at the council offices", "does nails".
  if (
    verb.fold === 'does' &&
    (/(?:ing|s)$/.test(next.fold) || jobWords.has(next.fold)) &&
    !/^(?:this|not|as|his|nothing|sessions|outcalls|incalls|calls|webcam|things)$/.test(next.fold)
  )
    return { from: at, needs: true };
  if (verb.fold === 'goes' && next.fold === 'to') return { from: at, needs: true };
  // "wears a hijab", "walks with a stick", "speaks five languages".
  if (
    /^(?:wears|wear|walks|uses)$/.test(verb.fold) &&
    words.slice(at + 1, at + 5).some(({ fold, opens }) => remarkable.test(fold) && !opens)
  )
    return { from: at, needs: false };
  if (/^(?:speaks|speak)$/.test(verb.fold) && /^languages$/.test(words[at + 2]?.fold ?? '')) return { from: at, needs: false };
  if (/^(?:teach|coach|teaches|coaches)$/.test(verb.fold) && !/^(?:him|me|us|her|them|he|you)$/.test(next.fold))
    return { from: at, needs: false };
  if (verb.fold === 'needs') return /^(?:her|an|a)$/.test(next.fold) ? { from: at, needs: true } : null;
  const habit = own
    ? /^(?:work|live|study|teach|attend|volunteer|collect|take|run|own|drive|share|rent|sing|play|swim|sleep|clean|stay|advertise|see|cook|train|breed|keep|coach|chair|serve|sell|row|dance)$/.test(
        verb.fold,
      )
    : isHabit(verb);
  if (!(habit || dropped) || (he && /^(?:drives|wears|calls)$/.test(verb.fold))) return null;
  return { from: at, needs: dropped || !(lower && /^(?:works|meets|stays|sleeps|lives|drinks|parks)$/.test(verb.fold)) };
}

function isHabit(verb: Word): boolean {
  return verb.fold.length > 3 && /[^su']s$/.test(verb.fold) && !verb.capital && isCommonWord(verb.fold) && !passing.has(verb.fold);
}

const stops = new Set(
  'but so because when while then after before until if though although that he him himself man men she they would will thinks says asks wants wishes'.split(
    ' ',
  ),
);

function clauseEnd({ words, sides }: Page, from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < 14) {
    const word = words[to];
    const list =
      word?.gap === ', ' &&
      (goesOn(words, to) || looksWords.has(words[from]?.fold ?? '')) &&
      (goesOn(words, to) || word.digit || word.fold === 'with' || looksWords.has(word.fold) || looksWords.has(words[to + 1]?.fold ?? ''));
    // "been here since she was nine".
    const wed = /^(?:married|engaged|widow|ex-wife|divorced)$/.test(words[from]?.fold ?? '') && to - from < 6;
    const since = word?.fold === 'she' && /^(?:since|where|which)$/.test(words[to - 1]?.fold ?? '');
    if (
      !word ||
      word.opens ||
      (!list && /[,;:()–—"“”.]/.test(word.gap)) ||
      (stops.has(word.fold) && !since && !wed) ||
      (sides[to] === 'offender' && !wed)
    )
      break;
    if (word.fold === 'and' && (startsClause(words, to + 1) || to - from > 9)) break;
    to += 1;
  }
  while (to > from + 1 && /^(?:and|or|with|the|a|to|at|in|on|of|for|sees|saw|asked|met)$/.test(words[to - 1]?.fold ?? '')) to -= 1;
  return to;
}

/** After a comma the same goes on: "Polish, been here since she was nine", "a single mum, three under five", "methadone, 60 mil". */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.capital) return aged(words, at) || nationalities.has(word?.fold ?? '');
  if (
    /^(?:been|lives|living|aged|originally|born|married|widowed|divorced|pregnant|studying|youngest|eldest|oldest|single)$/.test(
      word.fold,
    ) ||
    isHealth(word.fold)
  )
    return true;
  if (aged(words, at)) return true;
  return (
    (word.digit || isCount(word.fold)) &&
    !!next &&
    !next.opens &&
    /^(?:mil|ml|mg|under|over|kids|children|weeks|months|years|of|boys|girls|lads|daughters|sons|stone|foot)$/.test(next.fold)
  );
}

function startsClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    !word ||
    word.opens ||
    word.capital ||
    /^(?:she|he|they|it|i|we|has|is|asked|asks|wants|would|will|does|did|the|thinks|says|now|then|cannot|can|is|was|never|no)$/.test(
      word.fold,
    )
  );
}
