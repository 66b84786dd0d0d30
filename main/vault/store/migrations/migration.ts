import type { Database } from '../database.ts';

/**
 * One step forward of the tables that are no projections. Never edited once released; a mistake is mended by the next number.
 * Numbers: 0001-0009 the core, 0010-0019 sync and enrolment, 0020-0029 reports, reviews and alerts, 0050-0059 search.
 */
export type Migration = { number: number; name: string; up(db: Database): void };
