import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleIncidents } from '../../reference/samples/sample-incidents.ts';
import type { UnderstoodContactPoint } from '../contact-point/contact-point.ts';
import { understandContactPoint } from '../contact-point/understand.ts';
import { buildReport } from '../report/build.ts';
import type { Report } from '../report/report.ts';
import { AlertContent } from './alert.ts';
import { checkAlertContent } from './check-content.ts';
import { knownContactPoints, suggestAlert } from './suggest.ts';

const now = new Date('2026-11-15T10:00:00.000Z');

const base = sampleIncidents[0];
if (base === undefined) throw new Error('There are samples');
const report = (change: Partial<Report> = {}): Report => ({
  ...buildReport({
    id: '0193a000-0000-7000-8000-0000000000ff',
    fields: { ...base.fields, story: 'He locked the doors.' },
    findings: [],
    decisions: {},
    consent: base.consent,
  }),
  ...change,
});
const point = (kind: UnderstoodContactPoint['kind'], raw: string) => understandContactPoint(kind, raw);
const fact = (content: AlertContent, label: string) => content.facts.find((one) => one.label === label)?.value;

describe('a suggested alert', () => {
  it('tells numbers and plates only in part', () => {
    const content = suggestAlert(
      report({
        contactPoints: [point('phone', '07700 900143'), point('phone', '+44 7700 900148'), point('email', 'mike@example.net')],
        vehicles: [
          {
            kind: 'car',
            colour: 'dark blue',
            make: 'Audi',
            model: 'estate',
            plate: point('plate', 'QQ15 LWK'),
            features: '',
            standings: {},
          },
        ],
      }),
      now,
    );
    expect(fact(content, 'phone')).toBe('ends in 43 or 48');
    expect(fact(content, 'plate')).toBe('has Q Q 1 and ends in K');
    expect(fact(content, 'car')).toBe('dark blue Audi estate');
    expect(JSON.stringify(content)).not.toContain('example.net');
  });

  it('cuts numbers, plates and addresses that stand in the story', () => {
    const content = suggestAlert(
      report({
        story:
          'He rang from 07700 900143 and oh seven seven double oh nine double oh one four eight, drove QQ15 LWK, wrote from mike@example.net.',
        contactPoints: [point('phone', '07700 900143'), point('email', 'mike@example.net')],
      }),
      now,
    );
    expect(content.description).toContain(
      'He rang from a number that ends in 43 and a number that ends in 48, drove a plate that ends in K, wrote from an address we hold.',
    );
  });

  it('says the month and the force, never the day, the town or her home', () => {
    const content = suggestAlert(
      report({
        when: { precision: 'day', on: '2026-11-14', partOfDay: 'night' },
        where: { force: 'merseyside', localAuthority: 'E08000012', outcode: 'L1', kind: 'her-home', railway: false, town: 'Bootle' },
      }),
      now,
    );
    expect(content.areas).toEqual([{ kind: 'force', code: 'merseyside' }]);
    expect(content.description).toContain('November 2026');
    expect(JSON.stringify(content)).not.toMatch(/14 November|2026-11-14|Bootle|Home of/);
  });

  it('widens the area when less was said: authority, outcode, at last the whole country', () => {
    const nowhere = { force: null, localAuthority: null, outcode: null, kind: null, railway: false, town: '' };
    expect(suggestAlert(report({ where: { ...nowhere, localAuthority: 'E08000012' } }), now).areas).toEqual([
      { kind: 'local-authority', code: 'E08000012' },
    ]);
    expect(suggestAlert(report({ where: { ...nowhere, outcode: 'L1' } }), now).areas).toEqual([{ kind: 'outcode', code: 'L1' }]);
    expect(suggestAlert(report({ where: nowhere }), now).areas.length).toBeGreaterThan(40);
  });

  it('takes severity from the worst act, certainty from who told us, and ends after ninety days', () => {
    const grave = suggestAlert(report({ what: ['non-payment', 'strangulation'], provenance: 'third-party' }), now);
    expect(grave).toMatchObject({ severity: 'very-dangerous', certainty: 'possible', expiresAt: '2027-02-13T10:00:00.000Z' });
    expect(grave.headline).toMatch(/^Strangled or choked: man/);
    expect(suggestAlert(report({ what: ['nuisance-messages'], provenance: 'survivor' }), now)).toMatchObject({
      severity: 'nuisance',
      certainty: 'observed',
    });
  });

  it('numbers the people when there are several, so that their looks are not mixed', () => {
    const [suspect] = report().suspects;
    if (suspect === undefined) throw new Error('The sample has a suspect');
    const content = suggestAlert(
      report({
        suspects: [
          { ...suspect, hair: 'grey' },
          { ...suspect, hair: '' },
          { ...suspect, hair: 'red' },
        ],
      }),
      now,
    );
    expect(fact(content, 'hair')).toBe('1: grey; 3: red');
  });

  it.each(sampleIncidents.map((sample, at) => [at + 1, sample] as const))(
    'of sample %i passes the check it will meet when it is published',
    (_id, sample) => {
      const made = buildReport({
        id: '0193a000-0000-7000-8000-0000000000ff',
        fields: sample.fields,
        findings: [],
        decisions: {},
        consent: sample.consent,
      });
      const content = suggestAlert(made, now);
      expect(AlertContent.parse(content)).toEqual(content);
      checkAlertContent(content, knownContactPoints(made));
    },
  );

  it('passes that check whatever is written in the story, the names and the marks', () => {
    const pieces = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '07700',
            '900143',
            '07700 900143',
            '900',
            '143',
            'QQ15',
            'LWK',
            'QQ15 LWK',
            'mike',
            '@',
            'example.net',
            'mike@example.net',
            'then',
            'at',
            'dot',
            '7',
            '0',
            'oh',
            'seven',
            '.',
            ', ',
            '\n',
          ),
          fc.lorem({ maxCount: 2 }),
        ),
        { maxLength: 20 },
      )
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(pieces, pieces, pieces, fc.integer({ min: 0, max: 3000 }), (story, name, marks, times) => {
        const [suspect] = report().suspects;
        if (suspect === undefined) throw new Error('The sample has a suspect');
        const made = report({
          story: `${story} `.repeat(1 + (times % 40)),
          suspects: [{ ...suspect, namesUsed: [name.slice(0, 400)], marks: marks.slice(0, 400), looks: story }],
          vehicles: [
            {
              kind: null,
              colour: marks.slice(0, 100),
              make: 'Audi',
              model: name.slice(0, 50),
              plate: point('plate', 'QQ15 LWK'),
              features: story.slice(0, 300),
              standings: {},
            },
          ],
          contactPoints: [point('phone', '07700 900143'), point('email', 'mike@example.net'), point('handle', '@mike_north')],
        });
        checkAlertContent(suggestAlert(made, now), knownContactPoints(made));
      }),
    );
  });

  it('is there at once for a story as long as a book', () => {
    const started = performance.now();
    const content = suggestAlert(report({ story: 'a'.repeat(5_000_000) + ' 07700 900143 '.repeat(100_000) }), now);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(content.description.length).toBeLessThan(2000);
  });
});
