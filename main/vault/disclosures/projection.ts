import { factTable } from '../log/fact-table.ts';

/** What was told to police or to those who protect somebody, exactly. Filed under the person, or the incident of a safeguarding concern. */
export const disclosures = factTable('disclosures', ['disclosure.made']);
