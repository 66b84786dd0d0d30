import { factTable } from '../log/fact-table.ts';

/** When somebody looked at whether a person's record is still needed. */
export const rights = factTable('retention_reviews', ['retention.reviewed']);
