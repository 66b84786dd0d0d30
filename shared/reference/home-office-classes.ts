import { courseOfMessages, type Messages } from '../domain/incident/aftermath.ts';
import type { OffenceCode } from '../domain/incident/offence.ts';

/**
 * Our plain list of what happened against the classes of the Home Office Counting Rules, as dated data. A proposal for a worker or an officer
 * who needs the class: recording a crime is the police's decision. Nobody is asked for one.
 *
 * A code such as "8N" is a class. A code with a stroke, such as "8/77", is one offence inside a class: it stands where police answers name the
 * offence, while the class it is counted in was not found.
 *
 * `source` says where a line was read, with its date. A line with `check: 'yearly'` says in `source` what was not confirmed. All of them are
 * compared with the rules each April, when they change. A class that ended keeps its line, so that an older record stays readable.
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
export const classesCheckedOn = '2026-11-22';

const rules = (volume: string, copy: string) => `Home Office Counting Rules, ${volume} (${copy})`;
const violence2010 = rules('violence against the person, April 2010', 'docslib.org/doc/4685317');
const society2021 = rules('miscellaneous crimes against society, April 2021', 'docslib.org/download/4884998');
const order2021 = rules('public order offences, April 2021', 'pdfslide.us/documents/public-order-offences-govuk');
const theft2021 = rules('theft, April 2021', 'docslib.org/doc/5872287');
const robbery2021 = rules('robbery, April 2021', 'docslib.org/doc/12810296');
const burglary2021 = rules('burglary, April 2021', 'fdocuments.in/document/burglary-govuk');
const ons = 'Office for National Statistics, list of offences by code, about 2018 (github.com/ONSdigital/dp-hierarchy-builder)';
const tableA4 = 'Home Office, police recorded crime to March 2022, notes to table A4 (vawg.gss-data.org.uk)';
const act2003 = `${ons}; Sexual Offences Act 2003, in force 1 May 2004`;
const before2003 = 'Sexual Offences Act 2003, in force 1 May 2004; code and name of the class before it not confirmed';
const spiking = 'Warwickshire Police, FOI 432-2023; Northumbria Police, FOI 1368/21';
const spikingLaw = `${spiking}; the Crime and Policing Bill (fact sheet, 25 February 2025) replaces this offence, from when not confirmed`;
const burglary2017 = `${ons}; burglary was counted anew from 2017, first day not confirmed`;
const burglary2023 = `${ons}; ${burglary2021}; split in 2023 into homes and unconnected buildings, codes since then not confirmed`;
const assaults2012 = 'counted anew from April 2012, first day not confirmed';

/** A line of the list. What `source` does not confirm is named in it, and marks the line. */
const row = (
  code: string,
  name: string,
  source: string,
  validFrom: string | null = null,
  validUntil: string | null = null,
): HomeOfficeClass => ({
  code,
  name,
  validFrom,
  validUntil,
  source,
  check: source.includes('not confirmed') ? 'yearly' : null,
});

export const homeOfficeClasses: readonly HomeOfficeClass[] = [
  row('3B', 'Threats to kill', `${violence2010}; ${ons}`),
  row('5D', 'Assault with intent to cause serious harm', `${ons}; ${assaults2012}`, '2012-04-01'),
  row('5/10', 'Administering poison so as to endanger life', spikingLaw),
  row('8G', 'Actual bodily harm and other injury', `${violence2010}; ${assaults2012}`, null, '2012-03-31'),
  row('8K', 'Poisoning or female genital mutilation', `${violence2010}; ${assaults2012}`, null, '2012-03-31'),
  row('8L', 'Harassment', `${violence2010}; ${ons}`),
  row('8N', 'Assault with injury', `${ons}; ${assaults2012}`, '2012-04-01'),
  row('8Q', 'Stalking', `${tableA4}: a class of its own from April 2014, counted as harassment before; ${ons}`, '2014-04-01'),
  row(
    '8R',
    'Malicious communications',
    `${tableA4}: counted within harassment from April 2015, a class from April 2017; ${ons}`,
    '2017-04-01',
  ),
  row('8/2', 'Administering poison with intent to injure or annoy', spikingLaw),
  row(
    '8/67',
    'Controlling or coercive behaviour in an intimate or family relationship',
    'Hampshire Constabulary, FOI 000184/19, 4 February 2019; in force 29 December 2015, Avon and Somerset Police, FOI 574/16',
    '2015-12-29',
  ),
  row(
    '8/71',
    'Disclosing private sexual photographs or films',
    `Essex Police, FOI 20442, July 2024; Northumbria Police, FOI 1261/21; ${tableA4}: counted from April 2015, first day not confirmed`,
    '2015-04-13',
    '2024-01-30',
  ),
  row(
    '8/77',
    'Non-fatal strangulation and suffocation',
    'Dyfed-Powys Police, FOI 400/2024; an offence of its own from 7 June 2022, North Yorkshire Police, FOI 112.2024/25',
    '2022-06-07',
  ),
  row('9A', 'Public fear, alarm or distress', `${order2021}; ${ons}`),
  row('9B', 'Racially or religiously aggravated public fear, alarm or distress', `${order2021}; ${ons}`),
  row('10A', 'Possession of firearms with intent', `${violence2010}; ${ons}`),
  row('10C', 'Possession of other weapons', `${violence2010}; ${ons}`),
  row('10D', 'Possession of article with blade or point', `${violence2010}; ${ons}`),
  row('17', 'Indecent assault on a man', before2003, null, '2004-04-30'),
  row('17A', 'Sexual assault on a male aged 13 and over', act2003, '2004-05-01'),
  row('19A', 'Rape of a woman', before2003, null, '2004-04-30'),
  row('19B', 'Rape of a man', before2003, null, '2004-04-30'),
  row('19C', 'Rape of a female aged 16 and over', act2003, '2004-05-01'),
  row('19F', 'Rape of a male aged 16 and over', act2003, '2004-05-01'),
  row('20', 'Indecent assault on a woman', before2003, null, '2004-04-30'),
  row('20A', 'Sexual assault on a female aged 13 and over', act2003, '2004-05-01'),
  row('22A', 'Causing sexual activity without consent', act2003, '2004-05-01'),
  row('24', 'Exploitation of prostitution', `${society2021}; ${ons}`),
  row('28', 'Burglary in a dwelling (all its classes)', burglary2017, null, '2017-03-31'),
  row('28A', 'Burglary in a dwelling', burglary2017, null, '2017-03-31'),
  row('28E', 'Burglary, residential', burglary2023, '2017-04-01'),
  row('29A', 'Aggravated burglary, residential', burglary2023, '2017-04-01'),
  row('30A', 'Burglary in a building other than a dwelling', burglary2017, null, '2017-03-31'),
  row('30C', 'Burglary, business and community', `${ons}; ${burglary2021}; first day not confirmed`, '2017-04-01'),
  row('31A', 'Aggravated burglary, business and community', `${ons}; ${burglary2021}; first day not confirmed`, '2017-04-01'),
  row('34A', 'Robbery of business property', `${robbery2021}; ${ons}`),
  row('34B', 'Robbery of personal property', `${robbery2021}; ${ons}`),
  row('35', 'Blackmail', ons),
  row('36', 'Kidnapping', `${ons}; that false imprisonment is counted here too was not confirmed`),
  row('39', 'Theft from the person', `${theft2021}; ${ons}`),
  row('40', 'Theft in a dwelling', ons),
  row('49', 'Other theft', ons),
  row('56', 'Arson (all its classes)', `${ons} holds only its parts; that the whole was ever a class was not confirmed`),
  row('56A', 'Arson endangering life', ons),
  row('56B', 'Arson not endangering life', ons),
  row('58', 'Criminal damage (all its classes)', `${ons} holds only its parts; that the whole was ever a class was not confirmed`),
  row('58A', 'Criminal damage to a dwelling', ons),
  row('58B', 'Criminal damage to a building other than a dwelling', ons),
  row('58C', 'Criminal damage to a vehicle', ons),
  row('58D', 'Other criminal damage', ons),
  row('59', 'Threat or possession with intent to commit criminal damage', `${society2021}; ${ons}`),
  row('72', 'Trafficking for sexual exploitation', `${act2003}; last day not confirmed`, '2004-05-01', '2015-03-31'),
  row(
    '88/5',
    'Administering a substance with intent',
    `Cleveland Police, FOI 432-25, April 2025; ${spiking}; Sexual Offences Act 2003, section 61, in force 1 May 2004`,
    '2004-05-01',
  ),
  row(
    '88/15',
    'Sharing or threatening to share an intimate photograph or film',
    'Dorset Police, FOI 01/FIN/24/002207, 8 August 2024; Online Safety Act 2023, part 10, in force 31 January 2024',
    '2024-01-31',
  ),
  row('88E', 'Exposure and voyeurism', act2003, '2004-05-01'),
  row('105A', 'Assault without injury', ons),
  row(
    '106',
    'Modern slavery',
    `${society2021}; ${ons}; counted from April 2015, Home Office, written answer 64264, 27 February 2017`,
    '2015-04-01',
  ),
];

/** Classes an act may belong to, retired ones among them; which of them applies is decided by the day it happened. */
const classesByOffence: Readonly<Record<OffenceCode, readonly string[]>> = {
  rape: ['19C', '19F', '19A', '19B'],
  'attempted-rape': ['19C', '19F', '19A', '19B'],
  'sexual-assault': ['20A', '17A', '20', '17'],
  'condom-removal': ['19C', '19F'],
  'forced-act': ['22A'],
  'physical-assault': ['8N', '105A', '5D', '8G'],
  strangulation: ['8/77', '5D', '8N', '8G'],
  drugged: ['88/5', '8/2', '5/10', '8K'],
  'weapon-shown': ['10D', '10C', '10A'],
  robbery: ['34B', '34A'],
  theft: ['39', '49', '40'],
  'non-payment': [],
  fraud: [],
  threats: ['3B', '9A'],
  blackmail: ['35'],
  'stalking-harassment': ['8L', '8Q'],
  'nuisance-messages': ['8R', '8L'],
  doxxing: ['8R', '88/15', '8/71'],
  'held-against-will': ['36'],
  'coercion-trafficking': ['106', '24', '8/67', '72'],
  'premises-attack': ['28E', '29A', '30C', '31A', '28A', '30A'],
  'criminal-damage': ['58A', '58B', '58C', '58D', '56A', '56B', '59'],
  'hate-abuse': ['9A', '9B'],
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
    .filter(({ code }) => offence !== 'nuisance-messages' || course === null || code === classOfMessages(course, day));
}

/** A single message was not counted before April 2015, and as harassment until April 2017 (notes to table A4, as for class 8R above). */
function classOfMessages(course: 'malicious-communication' | 'harassment', day: string): '8L' | '8R' | null {
  if (course === 'harassment' || ('2015-04-01' <= day && day < '2017-04-01')) return '8L';
  return day < '2015-04-01' ? null : '8R';
}
