import { factTable } from '../log/fact-table.ts';

/** What went to police, exactly. */
export const disclosures = factTable('disclosures', ['disclosure.made']);
