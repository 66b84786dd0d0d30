import { ar } from './ar.ts';
import { cy } from './cy.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { hu } from './hu.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { sq } from './sq.ts';
import { th } from './th.ts';
import type { Wording } from './wording.ts';
import { zh } from './zh.ts';

/** The languages the consent conversation can be held in, in the order they are offered. Another is one more file and one more line. */
export const wordings: readonly Wording[] = [en, ro, pl, pt, hu, es, sq, th, zh, cy, ar];

/** The wording in a language, by its BCP 47 tag; English where there is none. */
export function wordingOf(language: string): Wording {
  return wordings.find((wording) => wording.language === language) ?? en;
}
