import { expect, test } from 'vitest';
import { formatMessage } from '../../i18n/format.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { nothingAsked } from '../consent/consent.ts';
import { noAnswer } from '../incident/answer.ts';
import { emptyIncident, emptySuspect, emptyVehicle, type IncidentFields } from '../incident/incident.ts';
import { buildReport, leavingTexts } from './build.ts';
import { behaviourWords, furtherFacts } from './further-facts.ts';
import { guard, guardInput } from './guard.ts';
import { suspectLine, vehicleLine } from './suspect-words.ts';

const id = '00000000-0000-7000-8000-000000000001';
const text = (message: Parameters<typeof formatMessage>[1], values = {}) => formatMessage(defaultLocale, message, values);
const day = (on: string) => on;

function full(): IncidentFields {
  const suspect = emptySuspect(id);
  return {
    ...emptyIncident(),
    what: ['rape'],
    where: { ...emptyIncident().where, force: 'merseyside', kind: 'railway', railway: true },
    suspects: [
      {
        ...suspect,
        behaviour: {
          ...suspect.behaviour,
          approach: { picks: ['lift'], standing: null, words: 'Said he knew Quenby from the clinic' },
          weapon: { picks: ['knife'], standing: 'part', words: '' },
          exit: { picks: [], standing: 'rather-not-say', words: '' },
        },
      },
    ],
    vehicles: [{ ...emptyVehicle(id), kind: 'van' }],
    messages: { count: 12, standing: 'part', related: 'yes', firstOn: '2026-10-01', lastOn: '2026-11-02', words: 'PRIVATE-messages' },
    injuries: { picks: ['neck', 'shock'], standing: null, words: 'PRIVATE-injuries' },
    evidence: { picks: ['clothes'], standing: null, words: 'PRIVATE-evidence' },
    hate: { picks: ['transgender', 'sex-worker-status'], standing: null, words: 'PRIVATE-hate' },
    police: { told: 'yes', response: 'poor', reference: 'PRIVATE-reference', words: 'PRIVATE-police' },
    toldBy: { ...emptyIncident().toldBy, name: 'Quenby Plantedname', address: 'PRIVATE-address' },
  };
}

const build = (fields: IncidentFields) =>
  buildReport({ id, fields, findings: guard(guardInput(fields)), decisions: {}, consent: nothingAsked });

test('what the offender did leaves; how somebody was hurt, what was kept, which strand and what police said do not', () => {
  const report = build(full());
  expect(report.suspects[0]?.behaviour).toMatchObject({ approach: { picks: ['lift'] }, weapon: { picks: ['knife'], standing: 'part' } });
  expect(report).toMatchObject({
    injured: 'yes',
    evidenceKept: 'yes',
    hate: ['sex-worker-status', 'another-strand'],
    police: { told: 'yes', response: 'poor', words: '' },
    messages: { count: 12, firstOn: '2026-10-01', lastOn: '2026-11-02' },
    where: { railway: true },
    vehicles: [{ kind: 'van' }],
  });
  expect(JSON.stringify(report)).not.toMatch(/PRIVATE|neck|shock|clothes|transgender/);
});

test('own words about behaviour pass the guard like the story: a private name in them is marked', () => {
  const fields = full();
  expect(leavingTexts(fields).map(({ field }) => field)).toContain('suspects.0.behaviour.approach.words');
  const marked = guard(guardInput(fields)).filter(({ field }) => field === 'suspects.0.behaviour.approach.words');
  expect(marked.map((finding) => finding.text)).toContain('Quenby');
});

test('what police said and did leaves only in a report about that, and then through the guard', () => {
  const fields: IncidentFields = { ...full(), about: 'police-response', police: { ...full().police, words: 'They laughed at Quenby' } };
  expect(build(fields)).toMatchObject({ about: 'police-response', police: { words: 'They laughed at Quenby' } });
  expect(guard(guardInput(fields)).filter(({ field }) => field === 'police.words')).toMatchObject([{ text: 'Quenby' }]);
  expect(leavingTexts(full()).map(({ field }) => field)).not.toContain('police.words');
});

test('“none” is an answer, blank is none, and “rather not say” is passed on as such', () => {
  const fields = { ...full(), injuries: { ...noAnswer<'none'>(), picks: ['none' as const] }, evidence: noAnswer<'none'>() };
  expect(build(fields)).toMatchObject({ injured: 'no', evidenceKept: 'not-said' });
  const words = behaviourWords(build(fields).suspects[0]?.behaviour as never, text);
  expect(words).toContain('Weapon: Knife, part of it');
  expect(words).toContain('How it ended: rather not say');
});

test('central reads every further fact of a report, British Transport Police among them, and no line for what was not said', () => {
  const values = furtherFacts(build(full()), text, day).map(({ label, value }) => `${label}: ${value}`);
  expect(values).toContain('Forces: British Transport Police, Merseyside Police');
  expect(values).toContain('Messages: 12 messages, 2026-10-01 to 2026-11-02');
  expect(values).toContain('Hate: For doing sex work, Another reason');
  expect(values).toContain('Police so far: told · response poor');
  expect(furtherFacts(build({ ...emptyIncident(), what: ['threats'] }), text, day)).toEqual([]);
});

test('how far an answer goes leaves with it and is said behind it; own words about age and height pass the guard', () => {
  const [suspect] = full().suspects;
  if (suspect === undefined) throw new Error('The sample has a suspect');
  const fields: IncidentFields = {
    ...full(),
    suspects: [
      {
        ...suspect,
        ageBand: '35-44',
        ageWords: 'about as old as Quenby Plantedname',
        hair: 'grey beard',
        standings: { ageBand: 'not-sure', hair: 'part', marks: 'rather-not-say' },
      },
    ],
    vehicles: [{ ...emptyVehicle(id), kind: 'van', colour: 'dark', standings: { colour: 'not-sure', plate: 'part' } }],
  };
  expect(leavingTexts(fields).map(({ field }) => field)).toContain('suspects.0.ageWords');
  const marked = guard(guardInput(fields)).filter(({ field }) => field === 'suspects.0.ageWords');
  expect(marked.map((finding) => finding.text).join(' ')).toContain('Quenby');
  const report = build({ ...fields, suspects: fields.suspects.map((one) => ({ ...one, ageWords: '' })) });
  const [man] = report.suspects;
  const [van] = report.vehicles;
  if (man === undefined || van === undefined) throw new Error('Both leave');
  const said = (['ageBand', 'height', 'hair', 'marks'] as const).map((line) => suspectLine(man, line, text));
  expect(said).toEqual(['35 to 44 (not sure)', '', 'grey beard (part of it)', '']);
  expect(vehicleLine(van, 'colour', text)).toBe('dark (not sure)');
  expect(van.standings).toEqual({ colour: 'not-sure', plate: 'part' });
});

test('that somebody would rather not say who is speaking, leaves as not said', () => {
  for (const role of ['not-sure', 'rather-not-say'] as const) {
    expect(build({ ...full(), toldBy: { ...full().toldBy, role } }).provenance).toBe('not-said');
  }
});

test('what police said and did, and what the offender did, are not cut however long they are', () => {
  const words = 'They wrote nothing down. '.repeat(60).trim();
  const [suspect] = full().suspects;
  if (suspect === undefined) throw new Error('There is one');
  const approach = { picks: [], standing: null, words };
  const report = build({
    ...full(),
    about: 'police-response',
    police: { ...full().police, words },
    suspects: [{ ...suspect, behaviour: { ...suspect.behaviour, approach } }],
  });
  expect(report.police.words).toBe(words);
  expect(report.suspects[0]?.behaviour.approach.words).toBe(words);
});
