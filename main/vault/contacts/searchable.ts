import { factSource } from '../search/fact-source.ts';

/** Tries to reach a person, found by what was noted of them. Everybody at the project reads the contact log. */
export const searchableContacts = factSource('contact', 'supportPeople', 'contact_log', {
  'contact.logged': ({ words }) => ({ texts: [words] }),
});
