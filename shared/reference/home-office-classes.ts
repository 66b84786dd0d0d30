import { courseOfMessages, type Messages } from '../domain/incident/aftermath.ts';
import type { OffenceCode } from '../domain/incident/offence.ts';

/**
 * Our plain list of what happened against the classes of the Home Office Counting Rules, as dated data. A proposal for a worker or an officer
 * who needs the class: recording a crime is the police's decision. Nobody is asked for one.
 *
 * `source` says where a line was read. Lines with `check: 'yearly'` come from general knowledge of the counting rules and of the Acts named, and
 * were not read in the current list: they are compared with it each April, when the rules change. A class that ended keeps its line, so that an
 * older record stays readable.
 */
export type HomeOfficeClass = {
  readonly code: string;
  readonly name: string;
  /** First and last day on which the class was used; null where we do not know of one. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly source: string;
  readonly check: 'yearly' | null;
};

/** As of when somebody last looked through this list. */
export const classesCheckedOn = '2026-11-21';

const read = 'Home Office Counting Rules, copies at docslib.org/doc/4685317 and docslib.org/download/4884998';
const known = 'Home Office Counting Rules, general knowledge';
const act2003 = 'Sexual Offences Act 2003, in force 1 May 2004; class from general knowledge';

const row = (
  code: string,
  name: string,
  validFrom: string | null = null,
  validUntil: string | null = null,
  source = known,
  check: 'yearly' | null = 'yearly',
): HomeOfficeClass => ({ code, name, validFrom, validUntil, source, check });

export const homeOfficeClasses: readonly HomeOfficeClass[] = [
  row('3B', 'Threats to kill', null, null, read, null),
  row('8L', 'Harassment', null, null, read, null),
  row('24', 'Exploitation of prostitution', null, null, read, null),
  row('59', 'Threat or possession with intent to commit criminal damage', null, null, read, null),
  row('106', 'Modern slavery', '2015-07-31', null, `${read}; Modern Slavery Act 2015`, 'yearly'),
  row('5D', 'Assault with intent to cause serious harm', '2012-04-01'),
  row('8G', 'Actual bodily harm and other injury', null, '2012-03-31'),
  row('8N', 'Assault with injury', '2012-04-01'),
  row('105A', 'Assault without injury'),
  row('8Q', 'Stalking', '2012-11-25', null, 'Protection of Freedoms Act 2012, in force 25 November 2012; class from general knowledge'),
  row('8R', 'Malicious communications'),
  row('9A', 'Public fear, alarm or distress'),
  row('17', 'Indecent assault on a man', null, '2004-04-30', act2003),
  row('20', 'Indecent assault on a woman', null, '2004-04-30', act2003),
  row('17A', 'Sexual assault on a male aged 13 or over', '2004-05-01', null, act2003),
  row('20A', 'Sexual assault on a female aged 13 or over', '2004-05-01', null, act2003),
  row('19A', 'Rape of a woman', null, '2004-04-30', act2003),
  row('19B', 'Rape of a man', null, '2004-04-30', act2003),
  row('19C', 'Rape of a female aged 16 or over', '2004-05-01', null, act2003),
  row('19F', 'Rape of a male aged 16 or over', '2004-05-01', null, act2003),
  row('22A', 'Causing sexual activity without consent', '2004-05-01', null, act2003),
  row('28', 'Burglary in a dwelling', null, '2017-03-31'),
  row('28E', 'Residential burglary', '2017-04-01'),
  row('34B', 'Robbery of personal property'),
  row('35', 'Blackmail'),
  row('36', 'Kidnapping and false imprisonment'),
  row('39', 'Theft from the person'),
  row('49', 'Other theft'),
  row('56', 'Arson'),
  row('58', 'Criminal damage'),
  row('88E', 'Exposure and voyeurism', '2004-05-01', null, act2003),
];

/** Classes an act may belong to, retired ones among them; which of them applies is decided by the day it happened. */
const classesByOffence: Readonly<Record<OffenceCode, readonly string[]>> = {
  rape: ['19C', '19F', '19A', '19B'],
  'attempted-rape': ['19C', '19F', '19A', '19B'],
  'sexual-assault': ['20A', '17A', '20', '17'],
  'condom-removal': ['19C', '19F'],
  'forced-act': ['22A'],
  'physical-assault': ['8N', '105A', '5D', '8G'],
  strangulation: ['5D', '8N', '8G'],
  drugged: [],
  'weapon-shown': [],
  robbery: ['34B'],
  theft: ['39', '49'],
  'non-payment': [],
  fraud: [],
  threats: ['3B'],
  blackmail: ['35'],
  'stalking-harassment': ['8L', '8Q'],
  'nuisance-messages': ['8R', '8L'],
  doxxing: ['8R'],
  'held-against-will': ['36'],
  'coercion-trafficking': ['106', '24'],
  'premises-attack': ['28E', '28'],
  'criminal-damage': ['58', '56', '59'],
  'hate-abuse': ['9A'],
  'attempted-abduction': ['36'],
  'official-misconduct': [],
  'suspicious-behaviour': [],
  'missing-worker': [],
};

/** Acts that no class fits here, because another body counts them. */
export const countedElsewhere: Readonly<Partial<Record<OffenceCode, 'national-fraud-centre'>>> = {
  fraud: 'national-fraud-centre',
  'non-payment': 'national-fraud-centre',
};

/** A class by its code, retired ones too; null for one we never knew. */
export function homeOfficeClass(code: string): HomeOfficeClass | null {
  return homeOfficeClasses.find((known) => known.code === code) ?? null;
}

/**
 * The classes that may fit an act on a day (`YYYY-MM-DD`; null: as of `classesCheckedOn`). Messages decide between malicious communications
 * (one) and harassment (two or more that belong together) once it is known how many there were.
 */
export function classesOf(offence: OffenceCode, on: string | null, messages: Messages | null = null): HomeOfficeClass[] {
  const day = on ?? classesCheckedOn;
  const course = messages === null ? null : courseOfMessages(messages);
  return classesByOffence[offence]
    .map(homeOfficeClass)
    .filter((found): found is HomeOfficeClass => found !== null)
    .filter(({ validFrom, validUntil }) => (validFrom ?? '') <= day && day <= (validUntil ?? '9999-12-31'))
    .filter(({ code }) => offence !== 'nuisance-messages' || course === null || code === (course === 'harassment' ? '8L' : '8R'));
}
