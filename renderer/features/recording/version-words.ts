import { useIntl } from 'react-intl';
import { behaviourQuestions } from '#shared/domain/incident/behaviour.ts';
import { localAuthority } from '#shared/reference/local-authorities.ts';
import { policeForce } from '#shared/reference/police-forces.ts';

/** Where the catalogue keeps the words of codes a record may hold. */
const vocabularies = [
  'offence',
  'place',
  'age',
  'height',
  'sector',
  'vehicle-kind',
  'injury',
  'evidence',
  'hate',
  'police-response',
  'about',
  'answer',
  'record.role',
  'record.pronoun',
  'record.precision',
  ...behaviourQuestions,
];
const ids = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Everything said in one part of a record as one line of words, in the order of the page. */
export function useVersionWords(): (value: unknown) => string {
  const { messages } = useIntl();
  const wordOf = (leaf: string): string => {
    for (const vocabulary of vocabularies) {
      const words = messages[`${vocabulary}${vocabulary.startsWith('record.') ? '-' : '.'}${leaf}`];
      if (typeof words === 'string') return words;
    }
    return policeForce(leaf)?.name ?? localAuthority(leaf)?.name ?? leaf;
  };
  const leaves = (value: unknown): string[] => {
    if (typeof value === 'string') return value.trim() === '' || ids.test(value) ? [] : [wordOf(value.trim())];
    if (typeof value === 'number') return [String(value)];
    if (value === null || typeof value !== 'object') return [];
    return Object.values(value).flatMap(leaves);
  };
  return (value) => leaves(value).join(' · ');
}
