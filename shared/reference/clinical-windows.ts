import type { OffenceCode } from '../domain/incident/offence.ts';

/**
 * How long after an assault certain care and samples are usually possible, as dated data. Worded "ask the clinic" wherever it is shown: a
 * clinic decides, often beyond these hours, and nobody is told that it is too late.
 *
 * Hours are the outer limit usually published. They come from general knowledge of the guidance named in `source` and were not read in the
 * present text: `checkedOn` says when somebody last compared them, and they are compared again each year.
 */
export type ClinicalWindow = {
  readonly id: ClinicalWindowId;
  readonly hours: number;
  readonly source: string;
  readonly checkedOn: string;
  /** The acts after which it is shown. */
  readonly after: readonly OffenceCode[];
};

export const clinicalWindowIds = [
  'strangulation-check',
  'pep',
  'contraception',
  'toxicology',
  'samples-mouth',
  'samples-skin',
  'samples-body',
] as const;
export type ClinicalWindowId = (typeof clinicalWindowIds)[number];

const checkedOn = '2026-11-21';
const sexual = ['rape', 'attempted-rape', 'sexual-assault', 'condom-removal', 'forced-act'] as const satisfies readonly OffenceCode[];
const penetrating = ['rape', 'condom-removal', 'forced-act'] as const satisfies readonly OffenceCode[];
const forensic =
  'Faculty of Forensic and Legal Medicine, recommendations for the collection of forensic specimens; general knowledge, check yearly';

/** In the order of how little time there is. */
export const clinicalWindows: readonly ClinicalWindow[] = [
  {
    id: 'strangulation-check',
    hours: 48,
    source: 'Institute for Addressing Strangulation and FFLM, management of non-fatal strangulation; general knowledge, check yearly',
    checkedOn,
    after: ['strangulation'],
  },
  { id: 'samples-mouth', hours: 48, source: forensic, checkedOn, after: penetrating },
  { id: 'samples-skin', hours: 48, source: forensic, checkedOn, after: [...sexual, 'strangulation'] },
  {
    id: 'pep',
    hours: 72,
    source: 'BASHH guideline on post-exposure prophylaxis after sexual exposure (PEPSE); general knowledge, check yearly',
    checkedOn,
    after: penetrating,
  },
  {
    id: 'contraception',
    hours: 120,
    source: 'FSRH guideline on emergency contraception; general knowledge, check yearly',
    checkedOn,
    after: penetrating,
  },
  { id: 'toxicology', hours: 120, source: forensic, checkedOn, after: ['drugged'] },
  { id: 'samples-body', hours: 168, source: forensic, checkedOn, after: penetrating },
];
