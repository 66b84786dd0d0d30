import type { FindingKind } from '../report.ts';
import { idle, idleOrigin, ofLanguage, plural, standing, subjects, working, workplace } from './fact-sense.ts';
import { articles, isLargePlace, jobWords, nationalities, numberWords, originWords, rareWords } from './lexicon.ts';
import { isHealth } from './medical.ts';
import { isCommonWord, isName } from './names.ts';
import type { Page } from './page.ts';
import { aged, birth, coded } from './personal-numbers.ts';
import type { Reason } from './reason.ts';
import type { Replacement, Span } from './span.ts';
import { described, documents, owned, singular, trait } from './traits.ts';
import type { Word } from './words.ts';

type Fact = { kind: FindingKind; why: Reason; replacement: Replacement };

const facts = {
  health: { kind: 'health', why: 'health-near', replacement: 'health' },
  age: { kind: 'age', why: 'age', replacement: 'age' },
  origin: { kind: 'origin', why: 'origin-near', replacement: 'origin' },
  work: { kind: 'workplace', why: 'work-near', replacement: 'work' },
  paper: { kind: 'other', why: 'rare-near', replacement: 'detail' },
  rare: { kind: 'appearance', why: 'rare-near', replacement: 'detail' },
  birth: { kind: 'birth', why: 'birth', replacement: 'detail' },
  code: { kind: 'other', why: 'code', replacement: 'detail' },
} as const satisfies Record<string, Fact>;

/** What is said of the survivor's health, age, origin, work and whatever singles her out. The same said of the offender describes him. */
export function factSpans(page: Page): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < page.words.length) {
    const found = factAt(page, at);
    if (found) spans.push(found.span);
    at = found ? Math.max(found.to, at + 1) : at + 1;
  }
  return spans;
}

function factAt(page: Page, at: number): { span: Span; to: number } | null {
  const { words } = page;
  const word = words[at];
  if (!word) return null;
  const born = birth(words, at);
  if (born) return made(page, born.from, born.to, facts.birth, word.text);
  const code = coded(words, at);
  if (code && !(page.sides[at] === 'offender' && /^(?:badge|licence|plate|member|membership)$/.test(words[code.from]?.fold ?? '')))
    return made(page, code.from, code.to, facts.code, word.text);
  const fact = factOf(page, at);
  if (!fact || !hers(page, at)) return null;
  const from = startOf(page, at);
  return made(page, from, endOf(page, at), fact, word.text);
}

function made(page: Page, from: number, to: number, fact: Fact, near: string): { span: Span; to: number } | null {
  const first = page.words[from];
  const last = page.words[to - 1];
  if (!first || !last) return null;
  return {
    span: {
      start: first.start,
      end: last.end,
      kind: fact.kind,
      weight: 'doubtful',
      rank: 34,
      why: fact.why,
      near,
      replacement: fact.replacement,
    },
    to,
  };
}

function factOf(page: Page, at: number): Fact | null {
  const { words } = page;
  const word = words[at];
  const next = words[at + 1];
  const previous = words[at - 1];
  if (!word) return null;
  if (isHealth(word.fold) && !idle(words, at)) return facts.health;
  if (
    /^(?:mental|learning|crisis|blood|bloods|hospital|appointment)$/.test(word.fold) &&
    next &&
    /^(?:health|disability|disabilities|card|test|tests|appointment|team)$/.test(next.fold)
  )
    return facts.health;
  if (aged(words, at)) return facts.age;
  if (word.fold === 'national' && nationalities.has(previous?.fold ?? '')) return facts.origin;
  if (
    nationalities.has(word.fold) &&
    word.capital !== page.lower &&
    !/^(?:in|into|speaks|spoke|speak|speaking|my|his|her|your|half|partly|mostly|translated|broken|good|poor|some|no|little|basic)$/.test(
      previous?.fold ?? '',
    ) &&
    !ofLanguage(words, at) &&
    !/^(?:interpreter|translator|speaker|language|translation|white|black|accent|food|speaking|number|plates|plate|too|girls|women|people|men|lads|man|guy)$/.test(
      next?.fold ?? '',
    ) &&
    !/^(?:white|black|mixed|asian|middle|eastern|western|northern|southern|english|british)$/.test(word.fold)
  )
    return facts.origin;
  if (originWords.has(word.fold) && !idleOrigin(words, at)) return facts.origin;
  if (
    word.fold === 'from' &&
    next &&
    !next.opens &&
    (isLargePlace(next.fold) || (next.capital && !isCommonWord(next.fold))) &&
    previous &&
    /^(?:is|originally|comes|came|she's|woman|girl|worker|leaver|herself)$/.test(previous.fold) &&
    (!/^(?:came|comes)$/.test(previous.fold) ||
      /^(?:she|i|who|originally)$/.test(words[at - 2]?.fold ?? '') ||
      (words[at - 2]?.capital === true && isName(words[at - 2]?.fold ?? '')))
  )
    return facts.origin;
  if (
    word.fold === 'from' &&
    page.sides[at - 2] !== 'offender' &&
    previous?.capital &&
    isName(previous.fold) &&
    next &&
    !next.opens &&
    /^(?:a|an|the)$/.test(next.fold)
  )
    return facts.origin;
  if (standing(words, at)) return facts.origin;
  if (
    subjects.has(word.fold) &&
    /^(?:doing|does|studying|studies|reading|reads|duz|in|second-year|first-year|final-year|year|yr)$/.test(
      (/^(?:marine|social|fine|business|fashion|forensic|sports?|criminal|adult|child|mental|2nd|1st|3rd)$/.test(previous?.fold ?? '')
        ? words[at - 2]
        : previous
      )?.fold ?? '',
    )
  )
    return facts.work;
  if (word.fold === 'type' && /^[12]$/.test(next?.fold ?? '') && !next?.opens) return facts.health;
  if (word.fold === 'op' && /^(?:her|my|an|the|heart|hip|knee|eye)$/.test(previous?.fold ?? '')) return facts.health;
  if (documents.has(word.fold) && owned(words, at)) return facts.paper;
  if (jobWords.has(word.fold) && working(words, at)) return facts.work;
  if (
    /^(?:works|working|works|job|employed|volunteers|volunteering|teaches|studies|studying|pracuje|lucreaza|trabalha|trabaja|plays)$/.test(
      word.fold,
    ) &&
    workplace(page, at)
  )
    return facts.work;
  if (word.fold === 'lost' && /^(?:leg|arm|finger|eye|hand|foot|breast|baby|sight|hearing)$/.test(words[at + 2]?.fold ?? ''))
    return facts.health;
  if (/^(?:work|job)$/.test(word.fold) && /^(?:her|my)$/.test(previous?.fold ?? '') && /^(?:at|in|with|as)$/.test(next?.fold ?? ''))
    return facts.work;
  if (word.fold === 'does' && /^(?:nights|days|shifts|mornings|evenings|weekends|saturdays|sundays)$/.test(next?.fold ?? ''))
    return facts.work;
  if (word.fold === 'stall' || (word.fold === 'year' && previous?.fold === 'final')) return facts.work;
  if (
    plural(word) &&
    previous &&
    words.slice(Math.max(0, at - 6), at).some(({ fold }) => /^(?:does|hosting|works|group|helps)$/.test(fold)) &&
    page.sides[at] === 'survivor'
  )
    return facts.work;
  if (rareWords.has(word.fold) && singular(words, at)) return facts.rare;
  if (described(words, at) || trait(words, at)) return facts.rare;
  return null;
}

/** Of the survivor, not of him and not in a line of looks. */
function hers({ sides, words }: Page, at: number): boolean {
  if (sides[at] === 'offender' || sides[at] === 'looks') return false;
  if (sides[at] === null && afterLooks(words, sides, at)) return false;
  // "He asked if she was Romanian": asked, not told.
  if ([2, 3].some((back) => /^(?:if|whether)$/.test(words[at - back - 1]?.fold ?? '') && /^(?:she|i)$/.test(words[at - back]?.fold ?? '')))
    return false;
  for (let back = 1; back <= 3; back++)
    if (/^(?:his|he|him)$/.test(words[at - back]?.fold ?? '') && !words[at - back + 1]?.opens) return false;
  return true;
}

/** A sentence about nobody straight after a line of his looks goes on about him: "Has one glass eye." */
function afterLooks(words: readonly Word[], sides: Page['sides'], at: number): boolean {
  let first = at;
  while (first > 0 && !words[first]?.opens) first -= 1;
  return sides[first - 1] === 'looks' && !/[\n\r•]/.test(words[first]?.gap ?? '');
}

const leadsStop = new Set(
  'is was are were has had be been being she he they it i who which that and but so because says said told think thinks her'.split(' '),
);

/** From the first word of what is said: after "she is", "she has", keeping "on daily", "been to the", "her". */
function startOf({ words }: Page, at: number): number {
  let from = at;
  while (from > 0 && at - from < 6) {
    const here = words[from];
    const left = words[from - 1];
    if (!here || !left || here.opens || /[,;:()–—."]/.test(here.gap)) break;
    if (left.fold === 'her' || left.fold === 'my') return from - 1;
    if (left.fold === 'been') return from - 1;
    if (leadsStop.has(left.fold) || /^(?:wears|walks|gets|uses|pays)$/.test(left.fold)) break;
    from -= 1;
  }
  while (
    from < at &&
    /^(?:a|an|also|now|still|currently|just|very|not|really)$/.test(words[from]?.fold ?? '') &&
    !articles.has(words[from]?.fold ?? '')
  )
    from += 1;
  return from;
}

const endStops = new Set('but so because when while then she he they i says said'.split(' '));

/** To the end of what is said: "43 and the only woman of her age working there" is one thing. */
function endOf({ words, sides }: Page, at: number): number {
  let to = at + 1;
  while (to < words.length && to - at < 12) {
    const word = words[to];
    const comma = word?.gap.includes(',');
    if (
      !word ||
      word.opens ||
      /[;:()–—"“”]/.test(word.gap) ||
      (comma && !goesOn(words, to - 1)) ||
      (endStops.has(word.fold) && !(word.fold === 'she' && /^(?:since|where)$/.test(words[to - 1]?.fold ?? ''))) ||
      sides[to] === 'offender'
    )
      break;
    if (/^(?:is|was|has|had|collects|knows|wants|will|would|asks|have)$/.test(word.fold) && words[to - 1]?.fold !== 'and') break;
    if (word.fold === 'and' && !goesOn(words, to)) break;
    to += 1;
  }
  return to;
}

function goesOn(words: readonly Word[], at: number): boolean {
  for (let n = 1; n <= 5; n++) {
    const word = words[at + n];
    if (!word || word.opens || (n > 1 && /[,;:()]/.test(word.gap))) return false;
    if (
      aged(words, at + n) ||
      jobWords.has(word.fold) ||
      (nationalities.has(word.fold) && word.fold !== 'white') ||
      isHealth(word.fold) ||
      originWords.has(word.fold) ||
      rareWords.has(word.fold) ||
      numberWords.has(word.fold) ||
      /^(?:months|years|weeks|care|final|studying|training|widow|widowed|divorced|single|mother)$/.test(word.fold) ||
      (word.fold === 'been' && /^(?:in|on|under)$/.test(words[at + n + 1]?.fold ?? ''))
    )
      return true;
    if (/^(?:she|he|they|her|his|would|is|will|thinks|says|asks)$/.test(word.fold)) return false;
  }
  return false;
}
