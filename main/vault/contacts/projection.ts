import { factTable } from '../log/fact-table.ts';

/** Every try to reach a person. */
export const contacts = factTable('contact_log', ['contact.logged']);
