import { isMansName } from './names.ts';
import type { Word } from './words.ts';

const said =
  /\b(?:male (?:escort|sex worker|worker|sw)|rent ?boy|gay escort|trans man|he\/him|he\/they|lads['’]? (?:group|night|session)|m4m|msm (?:worker|clinic)|i['’]?m a (?:bloke|man|guy|lad|fella)|(?:caller|worker|reporter|survivor|client) is a (?:gay |bi |young |trans )?(?:man|male|lad|bloke|guy)|man working on his own|ficar com homens|garoto de programa|b[aă]rbat care lucreaz)\b/i;

const hers = /^(?:she|her|hers|herself|shes|woman|girl|lady|ea|ona|ela|ella)$/;

/**
 * Whether the person who was hurt is a man, so that "he" and "his" do not mean the offender: it is said in so many words, or the text opens
 * with a man's name that was told as private or that tells, and no woman is spoken of anywhere.
 */
export function survivorIsMan(text: string, words: readonly Word[], toldName: string | undefined): boolean {
  if (said.test(text.slice(0, 4000))) return true;
  const near = words.slice(0, 600);
  if (near.some((word) => hers.test(word.fold))) return false;
  const first = toldName?.toLowerCase().split(/\s+/)[0] ?? '';
  if (isMansName(first)) return true;
  const opener = near[0];
  return (
    opener?.capital === true &&
    isMansName(opener.fold) &&
    /^(?:came|says|said|told|rang|reports|reported|works|sells|phoned|is|was|has|had|texted|called|met)$/.test(near[1]?.fold ?? '') &&
    near.some(({ fold }) => fold === 'he' || fold === 'his')
  );
}
