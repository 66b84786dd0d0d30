import { factSource } from '../search/fact-source.ts';

/** Tries to reach a person, found by what was noted of them for everybody at the project. */
export const searchableContacts = factSource('contact', 'supportPeople', 'contact_log', {
  'contact.logged': ({ words, kind }) => (kind === 'project' ? { texts: [words] } : null),
});

/** The same by words for ISVAs and managers: a noun of their own, so that what others seek never meets them. */
export const searchableIsvaContacts = factSource('isva-contact', 'workCases', 'contact_log', {
  'contact.logged': ({ words, kind }) => (kind === 'project' ? null : { texts: [words] }),
});
