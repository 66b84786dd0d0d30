import type { en } from '../en/index.ts';
import type { Translation } from '../translation.ts';

/** The Romanian catalogue of the app's own words. Needs checking by a native speaker. */
export const ro: Translation<typeof en> = {};
