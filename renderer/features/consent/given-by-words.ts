import type { GivenBy } from '#shared/domain/consent/given-by.ts';
import { useText } from '../../ui/index.ts';

/** Who gave an answer, where it was not the person themself: who that was, and on what ground. Empty for their own. */
export function useGivenBy(): (givenBy: GivenBy) => string {
  const text = useText();
  return (givenBy) => {
    if (givenBy.who === 'survivor') return '';
    const ground = text(`consent.ground-${givenBy.ground}`);
    const name = givenBy.name || inSentence(text('consent.by-somebody'));
    return text('consent.given-by', { name, ground: inSentence(ground) });
  };
}

function inSentence(words: string): string {
  return words.charAt(0).toLocaleLowerCase('en-GB') + words.slice(1);
}
