import { factTable } from '../log/fact-table.ts';

/** When somebody looked at whether a record is still needed. */
export const retentionReviews = factTable('retention_reviews', ['retention.reviewed']);

/** After how long each class of records is to be looked at, as the project set it. */
export const retentionSettings = factTable('retention_settings', ['retention.set']);

/** Copies of their records that were made for people. */
export const accesses = factTable('accesses', ['access.given']);

/** What was decided about incidents whose records nobody wanted: kept anyway, or what may be kept put in their place. */
export const unwantedIncidents = factTable('unwanted_incidents', ['incident.kept-anyway', 'incident.anonymised']);
