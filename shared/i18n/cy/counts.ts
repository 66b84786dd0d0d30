import type { counts as english } from '../en/counts.ts';
import type { Translation } from '../translation.ts';

/** Totals for a manager. */
export const counts: Translation<typeof english> = {
  'counts.title': 'Niferoedd',
  'counts.show': 'Dangos y niferoedd',
  'counts.from': 'Digwyddodd o',
  'counts.until': 'hyd at',
  'counts.kept': 'Yn y prosiect hwn',
  'counts.kept-words': 'Pob cofnod sydd wedi’i gadw, yn ôl y brif weithred. I’ch llygaid chi’n unig: peidiwch â throsglwyddo’r rhain.',
  'counts.to-tell': 'Caiff eraill wybod',
  'counts.to-tell-words': 'Dim ond lle cytunwyd i gyfrif. Mae rhifau dan bump wedi’u cuddio, a’r rhai fyddai’n datgelu un.',
  'counts.incidents': 'Digwyddiadau',
  'counts.unnamed': 'Heb ei enwi',
  'counts.anonymous': 'Cytunodd i wybodaeth i’r heddlu, heb enw',
  'counts.formal': 'Yn fodlon siarad â’r heddlu',
  'counts.hidden': 'cuddiwyd',
};
