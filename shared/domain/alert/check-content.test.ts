import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understandContactPoint } from '../contact-point/understand.ts';
import type { AlertContent } from './alert.ts';
import { checkAlertContent } from './check-content.ts';
import { sampleDocument } from './sample-document.ts';
import { contentOf } from './signed-alert.ts';

const content = (change: Partial<AlertContent> = {}) => ({ ...contentOf(sampleDocument), ...change });
const phone = understandContactPoint('phone', '07700 900143');
const plate = understandContactPoint('plate', 'QQ15 LWK');
const email = understandContactPoint('email', 'big.mike@example.net');
const handle = understandContactPoint('handle', '@bigmike_north');
const known = [phone, plate, email, handle];
const refused = (text: unknown = expect.anything()) => expect.objectContaining({ code: 'alert/full-number', data: { text } }) as never;

describe('an alert beside the numbers of its reports', () => {
  it('may tell parts: last digits, the beginning of a plate, a name', () => {
    checkAlertContent(content(), known);
    checkAlertContent(content({ description: 'Begins 077, ends in 43. Calls himself Big. Took £900 on 14 November 2026.' }), known);
  });

  it.each<[string, Partial<AlertContent>]>([
    ['a number in two fields', { headline: '07700 900', description: 'and 143' }],
    [
      'a number in three fields, out of order',
      { headline: '143 at the end', description: 'first 077', instructions: ['in the middle 00900'] },
    ],
    ['a number with letters between', { description: '7x7x0x0x9x0x0x1x4x3' }],
    ['a number in words and figures', { description: 'seven seven 00', instructions: ['nine hundred 143'] }],
    ['all but two digits', { description: 'it is 07700 9001' }],
    ['a plate with dots', { description: 'Q.Q.1.5.L.W.K' }],
    ['a plate in two fields', { headline: 'QQ15', description: 'LWK' }],
    ['an address in words', { description: 'big mike at example dot net' }],
    ['an address in two fields', { headline: 'big.mike', description: 'on example.net' }],
    ['a handle with spaces', { description: 'look for big mike north' }],
  ])('may not tell %s', (_what, change) => {
    expect(() => checkAlertContent(content(change), known)).toThrow(refused());
  });

  it('names what it found, so that the writer can shorten it', () => {
    expect(() => checkAlertContent(content({ headline: 'Rings from 07700 900999 at night' }), [])).toThrow(refused('07700 900999'));
    expect(() => checkAlertContent(content({ headline: '07700 9', description: 'and 00143' }), known)).toThrow(refused('+44 7700 900143'));
  });

  it('may tell a part we ourselves have only in part', () => {
    checkAlertContent(content({ description: 'Plate QQ62 H and then we do not know' }), [understandContactPoint('plate', 'QQ62 H..')]);
  });

  it('never tells a phone number, however it is cut into two texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.constantFrom('', ' ', '-', ' x ', '. '), (at, gap) => {
        const digits = '07700900143';
        const change = {
          headline: `Rings from ${digits.slice(0, at)}`,
          facts: [],
          description: `${gap}${[...digits.slice(at)].join(gap)} is the rest`,
        };
        expect(() => checkAlertContent(content(change), known)).toThrow(refused());
      }),
    );
  });
});
