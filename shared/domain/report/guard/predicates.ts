import { healthWords, looksWords, numberWords } from './lexicon.ts';
import { isCommonWord, isName } from './names.ts';
import type { Page } from './page.ts';
import { type Statement, sortOf, tells } from './predicate-sense.ts';
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
    const from = isSubject(page, at) ? statement(page, at) : abroad(page, at);
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

/** "she", her name at the head of a sentence or after "and", "who" and "and" going on about her. */
function isSubject(page: Page, at: number): boolean {
  const { words, sides } = page;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.opens || !/^[ ,]{1,2}$/.test(next.gap)) return false;
  if (/^(?:she|she's|shes|i|i'm|im)$/.test(word.fold)) return true;
  if (page.survivorIsHe && /^(?:he|he's|hes)$/.test(word.fold)) return true;
  if (sides[at] !== 'survivor') return false;
  if (/^(?:who|and|also|still|but)$/.test(word.fold)) return sides[at + 1] === 'survivor';
  return word.capital ? isName(word.fold) : page.lower && word.opens && isName(word.fold);
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

const skipped = new Set(
  'also now still currently usually normally often always sometimes mainly mostly only just really since recently previously never then already formerly both herself originally'.split(
    ' ',
  ),
);
/** Verbs of telling, feeling and wanting, and what a body does: they say nothing that lasts. */
const passing = new Set(
  (
    'says states reports describes thinks believes feels wants asks knows remembers recalls fears hopes hears gives tells agrees consents declines refuses adds mentions explains confirms denies admits notes wishes prefers ' +
    'speaks sits stands stays does is was has had needs looks seems sounds appears cries gets goes comes charges accepts offers means likes doubts worries suspects understands realises recognises reckons estimates guesses saw heard ' +
    'this his yes as us its thus perhaps towards always sometimes afterwards times hours minutes days weeks months years pounds messages calls'
  ).split(' '),
);

/** Where the statement begins after its subject, and whether it must name something to count. Null: nothing that lasts is said. */
function statement({ words, lower, survivorIsHe }: Page, subject: number): Statement | null {
  let at = subject + 1;
  const is = /^(?:she's|shes|he's|hes|i'm|im)$/.test(words[subject]?.fold ?? '');
  while (words[at] && !words[at]?.opens && skipped.has(words[at]?.fold ?? '')) at += 1;
  const verb = words[at];
  const next = words[at + 1];
  if (!verb || verb.opens || /[;:()–—"“”.]/.test(verb.gap)) return null;
  if (is) return state(words, at);
  if (!next || next.opens) return null;
  if (/^(?:is|am)$/.test(verb.fold)) return state(words, skipTo(words, at + 1));
  if (/^(?:has|have)$/.test(verb.fold)) return having(words, at + 1);
  if (verb.fold === 'had')
    return /^(?:a|an|her)$/.test(next.fold) && words.slice(at + 1, at + 4).some(({ fold }) => healthWords.has(fold))
      ? { from: at + 1, needs: true }
      : null;
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
  if (/^(?:came|comes)$/.test(verb.fold) && /^(?:from|over|here|to)$/.test(next.fold)) return { from: at, needs: true };
  if (verb.fold === 'lost' && /^(?:a|an|her|one|his)$/.test(next.fold)) return { from: at, needs: true };
  if (verb.fold === 'takes')
    return /^(?:him|it|the|them|money|cash|clients|calls|off|out|care|place|part|time|a|no|photos|pictures)$/.test(next.fold)
      ? null
      : { from: at, needs: false };
  if (verb.fold === 'goes' && next.fold === 'to') return { from: at, needs: true };
  if (verb.fold === 'needs') return /^(?:her|an|a)$/.test(next.fold) ? { from: at, needs: true } : null;
  const own = words[subject]?.fold === 'i';
  const habit = own
    ? /^(?:work|live|study|teach|attend|volunteer|collect|take|run|own|drive|share|rent|sing|play|swim|sleep|clean)$/.test(verb.fold)
    : isHabit(verb);
  if (!habit || (survivorIsHe && words[subject]?.fold === 'he' && /^(?:drives|wears|calls)$/.test(verb.fold))) return null;
  return { from: at, needs: !(lower && /^(?:works|meets|stays|sleeps|lives|drinks|parks)$/.test(verb.fold)) };
}

function isHabit(verb: Word): boolean {
  return verb.fold.length > 3 && /[^su']s$/.test(verb.fold) && !verb.capital && isCommonWord(verb.fold) && !passing.has(verb.fold);
}

function skipTo(words: readonly Word[], at: number): number {
  let to = at;
  while (words[to] && !words[to]?.opens && skipped.has(words[to]?.fold ?? '') && words[to]?.fold !== 'originally') to += 1;
  return to;
}

const states = new Set(
  (
    'engaged married divorced separated widowed homeless estranged allergic dependent pregnant expecting breastfeeding left-handed banned barred registered enrolled training studying retraining qualified known related waiting due ' +
    'under on from originally carrying undergoing recovering awaiting open named listed originally claiming sofa-surfing staying living sharing renting based lodging sleeping employed signed sanctioned sectioned doing deaf blind partially'
  ).split(' '),
);

/** After "she is". */
function state(words: readonly Word[], at: number): Statement | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.opens) return null;
  if (word.fold === 'on')
    return next && !next.opens && !/^(?:the|her|a|edge|camera|cam|site|shift|leave|and|hold|foot|guard)$/.test(next.fold)
      ? { from: at, needs: false }
      : null;
  if (/^(?:not|no)$/.test(word.fold)) return next?.fold === 'out' || next?.fold === 'allowed' ? { from: at, needs: false } : null;
  if (/^(?:from|under|open|known|named|due|carrying|doing)$/.test(word.fold)) return { from: at, needs: true };
  if (looksWords.has(word.fold) && !/^(?:heavily|medium|big|light|dark|spots)$/.test(word.fold) && next && !next.opens)
    return { from: at, needs: false };
  // "is 17 weeks gone", "is six foot two".
  if (
    (word.digit || numberWords.has(word.fold) || isCount(word.fold)) &&
    next &&
    !next.opens &&
    /^(?:weeks?|months?|days?|years?|foot|ft|feet|stone)$/.test(next.fold)
  )
    return { from: at, needs: false };
  if (word.fold === 'one' && next?.fold === 'of') return { from: at, needs: false };
  if (/^(?:the|a|an)$/.test(word.fold)) return role(words, at) ? { from: at, needs: true } : null;
  if (states.has(word.fold)) return { from: at, needs: /^(?:staying|living|sleeping|waiting|registered|known|based)$/.test(word.fold) };
  return null;
}

function isCount(word: string): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(word);
}

/** "is the daughter of", "is a teller at": a role, not "a bit shaken" or "a regular". */
function role(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    !next.opens &&
    !/^(?:bit|little|lot|mess|victim|survivor|regular|worker|witness|nervous|wreck|good|very|male|female|reliable|friend|member|few|sex|street|strong|new|long|same|state|first|one|woman|girl|lady|target)$/.test(
      next.fold,
    )
  );
}

/** Injuries, evidence and plans: "has a cut lip", "has the messages". */
const passingThings = new Set(
  (
    'cut cuts bruise bruises bruising bruised black swollen sore broken split graze grazes scratch scratches mark marks bump lump headache burn burns screenshot screenshots photo photos picture pictures recording message messages ' +
    'number description name idea feeling plan right record panic alarm doubt chance choice word words problem problems question questions safe way go reason copy text texts video voicemail voice dashcam receipt list fear no nothing ' +
    'not never seen met told asked given heard had been since stopped blocked changed kept saved reported agreed decided said done gone left made taken to client clients regular regulars dna'
  ).split(' '),
);

/** After "she has". */
function having(words: readonly Word[], at: number): Statement | null {
  let to = skipTo(words, at);
  const first = words[to];
  if (!first || first.opens) return null;
  if (first.fold === 'been') {
    const next = words[to + 1];
    return next &&
      !next.opens &&
      /^(?:in|on|granted|refused|evicted|rehoused|discharged|sectioned|diagnosed|homeless|clean|sober|under|with|off|trafficked|living|staying|sleeping)$/.test(
        next.fold,
      )
      ? { from: to, needs: true }
      : null;
  }
  if (/^(?:moved|lost)$/.test(first.fold)) return { from: to, needs: true };
  if (
    !/^(?:a|an|the|her|his|one|two|three|four|five|six|no|limited|indefinite|\d+|chronic|severe|type)$/.test(first.fold) &&
    isCommonWord(first.fold) &&
    !healthWords.has(first.fold)
  )
    return null;
  const start = to;
  for (let n = 0; n < 3; n++, to++) if (passingThings.has(words[to]?.fold ?? '')) return null;
  return { from: start, needs: first.fold === 'the' || first.fold === 'no' };
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
      looksWords.has(words[from]?.fold ?? '') &&
      (word.digit || word.fold === 'with' || looksWords.has(word.fold) || looksWords.has(words[to + 1]?.fold ?? ''));
    if (!word || word.opens || (!list && /[,;:()–—"“”.]/.test(word.gap)) || stops.has(word.fold) || sides[to] === 'offender') break;
    if (word.fold === 'and' && (startsClause(words, to + 1) || to - from > 9)) break;
    to += 1;
  }
  while (to > from + 1 && /^(?:and|or|with|the|a|to|at|in|on|of|for|sees|saw|asked|met)$/.test(words[to - 1]?.fold ?? '')) to -= 1;
  return to;
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
