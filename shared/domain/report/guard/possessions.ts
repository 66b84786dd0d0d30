import { isName } from './names.ts';
import type { Page } from './page.ts';
import type { Reason } from './reason.ts';
import type { Replacement, Span } from './span.ts';
import type { Word } from './words.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

type Kind = Pick<Span, 'kind'> & { why: Reason; replacement: Replacement };
const kinds = {
  study: { kind: 'workplace', why: 'work-near', replacement: 'work' },
  papers: { kind: 'origin', why: 'origin-near', replacement: 'origin' },
  health: { kind: 'health', why: 'health-near', replacement: 'health' },
  own: { kind: 'other', why: 'rare-near', replacement: 'detail' },
} as const satisfies Record<string, Kind>;

const owned = new Map<string, Kind>([
  ...words(
    'thesis dissertation degree coursework course exams finals placement apprenticeship internship lectures seminar studies a-levels gcses nvq phd masters shift rota stall allotment salon',
    kinds.study,
  ),
  ...words(
    'visa leave appeal tribunal asylum hearing benefits pension giro pip tag curfew licence probation brp citizenship sponsorship overstay',
    kinds.papers,
  ),
  ...words(
    'nerves implant inhaler pump hearing-aid transition hormones pregnancy bump due-date op operation kidneys lungs thyroid diagnosis fits seizures stoma prosthetic prosthesis crutch crutches wheelchair walker zimmer carer carers',
    kinds.health,
  ),
  ...words('group class club', kinds.own),
  ...words('choir band team squad congregation village tribe clan baptism twins horse pony narrowboat', kinds.own),
]);

const pets = list(
  'dog dogs cat cats staffie staffy budgie parrot cockatiel rabbit hamster gerbil guinea-pig ferret tortoise horse pony donkey greyhound lurcher whippet alsatian poodle labrador lab collie spaniel terrier yorkie jack-russell chihuahua pug ' +
    'husky rottweiler bulldog frenchie cockapoo puppy pup kitten goldfish snake gecko lizard',
);
const ownerWords = /^(?:her|my|their|hers)$/;

function words(text: string, kind: Kind): [string, Kind][] {
  return text.split(' ').map((word) => [word, kind]);
}

/** What is hers and says who she is: "her thesis on medieval glass", "her visa is finished", "Jackie's staffie, Tyson", "has a budgie". */
export function possessionSpans(page: Page): Span[] {
  const spans: Span[] = [];
  page.words.forEach((word, at) => {
    const side = page.sides[at];
    if (side === 'looks' || (page.sides[at] === 'offender' && !ownerWords.test(page.words[at - 1]?.fold ?? ''))) return;
    const pet = pets.has(word.fold);
    const kind = pet ? kinds.own : owned.get(word.fold);
    if (!kind) return;
    const from = owner(page, at, pet);
    if (from === null) return;
    const to = pet ? petName(page.words, at) : (runsOut(page.words, at) ?? at + 1);
    // A pet without a name tells only where it has work or a kind of its own.
    if (pet && to === at + 1 && !telling(page.words, from, at)) return;
    const first = page.words[from];
    const last = page.words[to - 1];
    if (first && last)
      spans.push({
        start: first.start,
        end: last.end,
        kind: kind.kind,
        weight: 'doubtful',
        rank: 33,
        why: kind.why,
        near: word.text,
        replacement: kind.replacement,
      });
  });
  return spans;
}

/** The "her", "my" or name that owns it, over at most two words; for a pet also "has a" and "the assistance". */
function owner({ words: all, survivorIsHe, sides }: Page, at: number, pet: boolean): number | null {
  for (let back = 1; back <= 3; back++) {
    const word = all[at - back];
    const inner = all[at - back + 1];
    if (!word || !inner || inner.opens || inner.gap !== ' ') return null;
    const gathering = /^(?:group|class|club)$/.test(all[at]?.fold ?? '');
    if (gathering && back < 2) continue;
    if (ownerWords.test(word.fold) || (survivorIsHe && word.fold === 'his') || (gathering && word.fold === 'our')) return at - back;
    if (word.possessive && (word.capital || isName(word.fold))) return at - back;
    if (pet && back > 1 && /^(?:the|an|a)$/.test(word.fold) && /^(?:assistance|guide|therapy|support|hearing|rescue)$/.test(inner.fold))
      return at - back;
    if (
      pet &&
      /^(?:a|an|two|three)$/.test(word.fold) &&
      /^(?:has|have|got|keeps|and)$/.test(all[at - back - 1]?.fold ?? '') &&
      sides[at] === 'survivor'
    )
      return at - back;
    if (/^(?:and|or|the|his|in|on|at|to|of|with|for)$/.test(word.fold)) return null;
  }
  return null;
}

function telling(all: readonly Word[], from: number, at: number): boolean {
  return !/^(?:dog|dogs|cat|cats)$/.test(all[at]?.fold ?? '') || at - from > 1;
}

/** "staffie, Tyson", "cat called Pickle". */
function petName(all: readonly Word[], at: number): number {
  const said = /^(?:called|named)$/.test(all[at + 1]?.fold ?? '') ? 1 : 0;
  const name = all[at + 1 + said];
  return name?.capital && !name.opens && /^,? $/.test(name.gap) ? at + 2 + said : at + 1;
}

/** "her visa is finish", "her leave runs out in January": what becomes of it belongs to it. */
function runsOut(all: readonly Word[], at: number): number | null {
  if (!/^(?:is|are|was|runs|ran|expires|expired|ends|ended|has|begins|starts|lapsed)$/.test(all[at + 1]?.fold ?? '') || all[at + 1]?.opens)
    return null;
  let to = at + 2;
  while (
    to < all.length &&
    to - at < 8 &&
    all[to] &&
    !all[to]?.opens &&
    !/[,;:()–—"“”.]/.test(all[to]?.gap ?? '') &&
    !/^(?:and|but|so|because|he|she|they|which)$/.test(all[to]?.fold ?? '')
  )
    to += 1;
  return to;
}
