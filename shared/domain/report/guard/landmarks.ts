import type { Page } from './page.ts';

/** Buildings of which a town has one: "the war memorial", "the needle exchange". */
const single = new Set(
  'memorial cenotaph cathedral mosque gurdwara synagogue bandstand weir lighthouse viaduct castle abbey priory windmill gasworks scrapyard aquarium racecourse infirmary'.split(
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
  'costa greggs tesco asda aldi lidl boots mcdonalds starbucks morrisons spar co-op sainsburys sainsbury primark kfc travelodge texaco shell esso iceland poundland wilko'.split(
    ' ',
  ),
);

/** The end of a landmark that begins at `at` with its one or two telling words, or null. */
export function landmarkAt({ words, sides }: Page, at: number): number | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.opens || sides[at] === 'looks') return null;
  const led = [1, 2, 3].some((back) => words[at - back]?.fold === 'the' && words.slice(at - back + 1, at + 1).every((one) => !one.opens));
  if (!led) return null;
  if (single.has(word.fold)) return at + 1;
  if (next && !next.opens && singlePairs.has(`${word.fold}-${next.fold}`)) return at + 2;
  const beside = next && !next.opens && /^(?:by|on|near|opposite|in|next|at)$/.test(next.fold) && words[at + 2]?.opens === false;
  if (!beside || !chains.has(word.fold)) return null;
  return words[at + 2]?.fold === 'the' ? Math.min(at + 4, words.length) : at + 3;
}
