import type { OffenceCode } from '../domain/incident/offence.ts';

/**
 * How long after an assault certain care and samples are usually possible, as dated data. Worded "ask the clinic" wherever it is shown: a
 * clinic decides, often beyond these hours, and nobody is told that it is too late.
 *
 * Hours are the outer limit usually published. `source` names the guidance and where its hours were read, `checkedOn` when. A window with
 * `check: 'yearly'` was read in a summary by others, not in the guidance itself, and `source` says so; all of them are compared with the guidance each year.
 */
export type ClinicalWindow = {
  readonly id: ClinicalWindowId;
  readonly hours: number;
  readonly source: string;
  readonly checkedOn: string;
  readonly check: 'yearly' | null;
  /** The acts after which it is shown. */
  readonly after: readonly OffenceCode[];
};

export const clinicalWindowIds = [
  'strangulation-check',
  'samples-mouth',
  'samples-skin',
  'pep',
  'samples-anus',
  'contraception',
  'toxicology',
  'samples-vagina',
] as const;
export type ClinicalWindowId = (typeof clinicalWindowIds)[number];

const checkedOn = '2026-11-22';
const sexual = ['rape', 'attempted-rape', 'sexual-assault', 'condom-removal', 'forced-act'] as const satisfies readonly OffenceCode[];
const penetrating = ['rape', 'condom-removal', 'forced-act'] as const satisfies readonly OffenceCode[];
/** The faculty's own table was not open to us; its title and date were read at readkong.com, page 9315685. */
const specimens = {
  source:
    'Faculty of Forensic and Legal Medicine, recommendations for the collection of forensic specimens, January 2021; hours read in a summary ' +
    '(mentalhealthtoday.co.uk), not in its table',
  check: 'yearly',
  checkedOn,
} as const;

/**
 * In the order in which they are shown: first the check after strangling, which has a wide window but cannot wait, since harm to the vessels of
 * the neck may show late; then by how little time there is.
 */
export const clinicalWindows: readonly ClinicalWindow[] = [
  {
    id: 'strangulation-check',
    hours: 28 * 24,
    source:
      'Intercollegiate guidelines for clinical management of non-fatal strangulation in acute and emergency care services, with IFAS, FFLM and ' +
      'RCEM: four weeks without symptoms, later too with them (entuk.org, news 339; stemlynsblog.org)',
    checkedOn,
    check: null,
    after: ['strangulation'],
  },
  { ...specimens, id: 'samples-mouth', hours: 48, after: penetrating },
  { ...specimens, id: 'samples-skin', hours: 48, after: [...sexual, 'strangulation'] },
  {
    id: 'pep',
    hours: 72,
    source:
      'BASHH, UK guideline for the use of HIV post-exposure prophylaxis 2021 (HIV Medicine 2022;23:494-545); hours read in a summary ' +
      '(iatrox.com/guidelines/hiv-pepse)',
    checkedOn,
    check: 'yearly',
    after: penetrating,
  },
  { ...specimens, id: 'samples-anus', hours: 72, after: penetrating },
  {
    id: 'contraception',
    hours: 120,
    source:
      'FSRH guideline Emergency Contraception, March 2017, amended July 2023: ulipristal and copper coil; hours read in a summary ' +
      '(guidelinegenius.com/emergency-contraception-ec)',
    checkedOn,
    check: 'yearly',
    after: penetrating,
  },
  {
    id: 'toxicology',
    hours: 168,
    source:
      'North Wales Police, evidence collection in spiking cases: up to seven days, some drugs are gone within twelve hours (copy without a date)',
    checkedOn,
    check: null,
    after: ['drugged'],
  },
  { ...specimens, id: 'samples-vagina', hours: 168, after: penetrating },
];
