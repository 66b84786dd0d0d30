import { articles, homeWords, institutionWords, isLargePlace, phraseStops, streetWords, venueWords } from './lexicon.ts';
import { isCommonWord } from './names.ts';
import type { Page } from './page.ts';
import { belongsToHim } from './place-ties.ts';
import type { Word } from './words.ts';

/** Buildings of which a town has one: "the war memorial", "the needle exchange". */
const single = new Set(
  'memorial cenotaph cathedral mosque gurdwara synagogue bandstand weir lighthouse viaduct castle abbey priory windmill gasworks crem crematorium scrapyard aquarium racecourse infirmary'.split(
    ' ',
  ),
);
const singlePairs = new Set(
  (
    'cattle-market fish-market flower-market bingo-hall bus-garage clock-tower town-hall fire-station police-station leisure-centre swimming-baths swimming-pool playing-fields boating-lake cricket-ground ' +
    "cricket-club rugby-club football-ground football-club social-club snooker-hall car-wash water-tower needle-exchange community-centre women's-centre women-centre women-project " +
    'community-hall village-hall church-hall youth-club bowling-alley bowling-green ice-rink job-centre sorting-office fire-house art-college bus-depot tram-depot ferry-terminal'
  ).split(' '),
);
const chains = new Set(
  'costa greggs tesco asda aldi lidl boots mcdonalds starbucks morrisons spar co-op sainsburys sainsbury primark kfc travelodge texaco shell esso iceland poundland wilko woolworths'.split(
    ' ',
  ),
);
/** Things in a street that are a landmark only with a word that says which. */
const things = new Set(
  (
    'place site bridge arches arch tunnel steps lights gates gate railings doorway alley alleyway ginnel snicket passage layby lay-by lane car-park carpark corner park pond lake canal lock wharf quay docks dock pier beach ' +
    'garage garages bins yard compound stop shelter rank roundabout junction crossing underpass flyover subway footbridge towpath wall fence bench statue fountain clock tower chimney field fields allotments playground pitch ' +
    'cemetery graveyard crematorium chapel manse rectory school nursery clinic surgery shop shops stall market takeaway chippy bookies office offices depot unit units mill warehouse works factory flats block estate court society club choir team group project ' +
    'statia stacja przystanek podul statie ponte estacao puente estacion park parku piata targ'
  ).split(' '),
);
const relations = new Set(
  'past behind opposite near by beside above over under below outside off alongside facing across beyond'.split(' '),
);
/** Describing words that do not say which. */
const vague = new Set(
  (
    'usual same normal regular day night walk-in community health medical leisure shopping police fire advice job call sports civic same main high side back front next busy quiet local nearest nearby other whole first second last empty dark small big large narrow wide open public private residential parallel corner retail industrial car bus train railway town city ' +
    'street road lit little main multi-storey multistorey underground outreach drop-in safe single double derelict disused abandoned business ground parking her his their my our this that those these'
  ).split(' '),
);

/** A shop of a chain, which people write in small letters too. */
export function isChain(fold: string): boolean {
  return chains.has(fold);
}

/** The end of a landmark that begins at `at` with its one or two telling words, or null. */
export function landmarkAt(page: Page, at: number): number | null {
  const { words, sides } = page;
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.opens || sides[at] === 'looks') return null;
  const led = [1, 2, 3].some((back) => words[at - back]?.fold === 'the' && words.slice(at - back + 1, at + 1).every((one) => !one.opens));
  const article = [1, 2, 3].find((back) => words[at - back]?.fold === 'the') ?? 1;
  if ((sides[at] !== 'survivor' || besideCar(words, at)) && hisWay(words, at - article)) return null;
  if (belongsToHim(page, at)) return null;
  if (led && single.has(word.fold)) return at + 1;
  if (led && next && !next.opens && singlePairs.has(`${word.fold}-${next.fold}`)) return at + 2;
  const beside = next && !next.opens && /^(?:by|on|near|opposite|in|next|at|off)$/.test(next.fold) && words[at + 2]?.opens === false;
  if (led && beside && chains.has(word.fold)) return words[at + 2]?.fold === 'the' ? Math.min(at + 4, words.length) : at + 3;
  return described(page, at) ? at + 1 : null;
}

/**
 * A building or a thing in the street with a word that says which ("the blue door clinic", "the moot society"), told by where it stands
 * ("behind the bookies", "the corner by the funeral place").
 */
function described({ words, sides }: Page, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.capital || word.digit) return false;
  const building = venueWords.has(word.fold) || institutionWords.has(word.fold) || single.has(word.fold) || chains.has(word.fold);
  if (!building && !things.has(word.fold)) return false;
  if (
    next &&
    !next.opens &&
    next.gap === ' ' &&
    (things.has(next.fold) || venueWords.has(next.fold) || homeWords.has(next.fold) || streetWords.has(next.fold))
  )
    return false;
  const { article, telling } = before(words, at);
  if (article !== null && sides[at] !== 'survivor' && hisWay(words, article)) return false;
  if (article === null || /^(?:a|an)$/.test(words[article]?.fold ?? '')) return false;
  const left = words[article - 1];
  const side =
    left !== undefined &&
    words[article]?.opens === false &&
    (relations.has(left.fold) ||
      (left.fold === 'to' && words[article - 2]?.fold === 'next') ||
      (left.fold === 'of' && /^(?:back|side|front|corner)$/.test(words[article - 2]?.fold ?? '')));
  const located =
    next !== undefined &&
    !next.opens &&
    next.gap === ' ' &&
    (relations.has(next.fold) || next.fold === 'next') &&
    words[at + 2]?.opens === false &&
    !/^(?:then|there|he|him|his|her|me|a|midnight|\d.*)$/.test(words[at + 2]?.fold ?? '');
  if (building) return side || (telling && (located || entered(left))) || (located && !generic(words, at + 2));
  // "the bench outside Costa".
  if (located && chains.has(words[at + 2]?.fold ?? '')) return true;
  return telling && (side || located || entered(left));
}

/** "drove to the quarry gates", "parked by the tip": where he drove, stood and waited is what to warn of. */
function hisWay(words: readonly Word[], article: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const word = words[article - back];
    if (!word || words[article - back + 1]?.opens) return false;
    if (
      /^(?:drove|drives|driven|parked|parks|parking|waits|waited|waiting|left|spent|sat|sits|lurks|hangs|cruises|circles|circled|turned|people|works|worked|his)$/.test(
        word.fold,
      )
    )
      return true;
    if (/^(?:she|her|i|me|my|ran|walked|got)$/.test(word.fold)) return false;
  }
  return false;
}

/** "Same van seen by us parked outside the mosque". */
function besideCar(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 9), at)
    .some((word) => word.sentence === words[at]?.sentence && /^(?:van|car|vehicle|lorry|taxi)$/.test(word.fold));
}

function entered(left: Word | undefined): boolean {
  return left !== undefined && /^(?:at|in|from|to|on|into|inside|near|by)$/.test(left.fold);
}

/** "the shops by the road" tells nothing. */
function generic(words: readonly Word[], at: number): boolean {
  const first = articles.has(words[at]?.fold ?? '') ? words[at + 1] : words[at];
  return (
    !first ||
    (!first.capital && (things.has(first.fold) || streetWords.has(first.fold) || vague.has(first.fold) || phraseStops.has(first.fold)))
  );
}

/** The article before a noun, over at most three describing words, one of which says which. */
function before(words: readonly Word[], at: number): { article: number | null; telling: boolean } {
  let telling = false;
  for (let back = 1; back <= 4; back++) {
    const word = words[at - back];
    const inner = words[at - back + 1];
    if (!word || !inner || inner.opens || inner.gap !== ' ') return { article: null, telling };
    if (articles.has(word.fold)) return { article: at - back, telling };
    if (phraseStops.has(word.fold) || relations.has(word.fold) || /^(?:her|his|my)$/.test(word.fold)) return { article: null, telling };
    telling ||= !vague.has(word.fold) && !isLargePlace(word.fold) && (word.fold.length > 2 || !isCommonWord(word.fold));
  }
  return { article: null, telling };
}
