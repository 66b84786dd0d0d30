import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import samples from '../../reference/samples/incidents.json' with { type: 'json' };
import { contactPointKinds } from './contact-point.ts';
import { understandContactPoint } from './understand.ts';

const normal = (kind: 'phone' | 'email' | 'handle' | 'plate', raw: string) => understandContactPoint(kind, raw).normal;

describe('phone numbers', () => {
  it.each([
    '07700 900123',
    '07700900123',
    '(07700) 900-123',
    '07700.900.123',
    '+44 7700 900123',
    '+44 (0)7700 900 123',
    '0044 7700 900123',
    '0044 (0) 7700 900123',
    'tel: 07700 900123',
    'oh seven seven double-oh nine double oh one two three',
    'zero double seven double oh, nine hundred, one two three',
    '07700 nine double oh 123',
    '0 double 7 00 900 123',
    '０７７００ ９００１２３',
  ])('however it is written, one number has one normal form: %s', (raw) => {
    expect(understandContactPoint('phone', raw)).toMatchObject({
      normal: '+447700900123',
      display: '+44 7700 900123',
      complete: true,
    });
  });

  it('a number from abroad keeps its country', () => {
    expect(understandContactPoint('phone', '+40 721 123 456')).toMatchObject({ normal: '+40721123456', complete: true });
  });

  it.each([
    ['07700 9001??', '+4477009001??'],
    ['07700 9001xx', '+4477009001??'],
    ['07700 9001..', '+4477009001??'],
    ['07700…123', '+447700???123'],
    ['07700 ... 123', '+447700???123'],
    ['+44 7700 9*0123', '+4477009?0123'],
    ['0123', '0123'],
  ])('a part is kept, with ? for what is missing: %s', (raw, expected) => {
    expect(understandContactPoint('phone', raw)).toMatchObject({ normal: expected, complete: false });
  });

  it('a number with a digit too many or too few is not complete', () => {
    expect(understandContactPoint('phone', '07700 90012').complete).toBe(false);
    expect(understandContactPoint('phone', '07700 9001234').complete).toBe(false);
  });
});

describe('plates', () => {
  it.each([
    ['qq62 hjk', 'QQ62HJK', 'QQ62 HJK'],
    ['QQ-62-HJK', 'QQ62HJK', 'QQ62 HJK'],
    ['Q123 QQA', 'Q123QQA', 'Q123 QQA'],
    ['qqa 123q', 'QQA123Q', 'QQA 123Q'],
    ['QQA 1234', 'QQA1234', 'QQA 1234'],
    ['QIZ 4321', 'QIZ4321', 'QIZ 4321'],
    ['123 QQ', '123QQ', '123 QQ'],
  ])('every British shape is read: %s', (raw, expected, display) => {
    expect(understandContactPoint('plate', raw)).toMatchObject({ normal: expected, display, complete: true });
  });

  it.each([
    ['QQ1? …K', 'QQ1???K', 'QQ1? ??K'],
    ['QQ62 H..', 'QQ62H??', 'QQ62 H??'],
    ['QQ13 .P.', 'QQ13?P?', 'QQ13 ?P?'],
    ['QQ04 *TM', 'QQ04?TM', 'QQ04 ?TM'],
    ['QQ19 O__', 'QQ19O??', 'QQ19 O??'],
    ['QQ6…', 'QQ6????', 'QQ6? ???'],
  ])('a part of a plate is kept, with ? for what is missing: %s', (raw, expected, display) => {
    expect(understandContactPoint('plate', raw)).toMatchObject({ normal: expected, display, complete: false });
  });

  it.each([
    ['QQI4 ABC', 'QQ14ABC'],
    ['QQ1O ABC', 'QQ10ABC'],
    ['QQ15 A8C', 'QQ15ABC'],
    ['Q9IS QQQ', 'Q915QQQ'],
  ])('a letter typed for a digit is put right where only one plate can be meant: %s', (raw, expected) => {
    expect(normal('plate', raw)).toBe(expected);
  });

  it('a plate that could be two plates is left as it was typed', () => {
    expect(understandContactPoint('plate', 'A8S 12')).toMatchObject({ normal: 'A8S12', complete: false });
  });

  it('a plate that already has a British shape is never changed', () => {
    for (const plate of ['QQ08 VNO', 'OO11 OOO', 'SIB 8051']) expect(normal('plate', plate)).toBe(plate.replace(' ', ''));
  });

  it('the plates and numbers of the samples agree with how they were marked', () => {
    for (const { offender } of samples.incidents) {
      for (const { raw, normal: expected, partial } of offender.plates) {
        expect(understandContactPoint('plate', raw)).toMatchObject({ normal: expected, complete: !partial });
      }
      for (const { raw, e164 } of offender.phones) {
        expect(understandContactPoint('phone', raw)).toMatchObject({ normal: e164, complete: true });
      }
    }
  });
});

describe('e-mail addresses and handles', () => {
  it.each([
    ' Anna@Example.ORG ',
    'anna at example dot org',
    'anna(at)example[dot]org',
    'ANNA AT EXAMPLE DOT ORG',
    'mailto:anna@example.org',
  ])('one address has one normal form: %s', (raw) =>
    expect(understandContactPoint('email', raw)).toMatchObject({ normal: 'anna@example.org', complete: true }),
  );

  it('half an address is kept and not called complete', () => {
    expect(understandContactPoint('email', 'anna@')).toMatchObject({ normal: 'anna@', complete: false });
  });

  it.each([
    ['@Tees_Watch', 'tees_watch', '@tees_watch'],
    ['insta: @foo.bar', 'foo.bar', 'Instagram @foo.bar'],
    ['telegram @foo', 'foo', 'Telegram @foo'],
    ['https://t.me/Foo', 'foo', 'Telegram @foo'],
    ['www.instagram.com/foo/', 'foo', 'Instagram @foo'],
  ])('a handle is compared without its @ and its site: %s', (raw, expected, display) => {
    expect(understandContactPoint('handle', raw)).toMatchObject({ normal: expected, display, complete: true });
  });
});

describe('anything typed', () => {
  it('never throws, keeps the raw text, and reading its own normal form changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...contactPointKinds), fc.string({ unit: 'grapheme' }), (kind, raw) => {
        const once = understandContactPoint(kind, raw);
        expect(once.raw).toBe(raw);
        if (once.complete) expect(normal(kind, once.normal)).toBe(once.normal);
      }),
    );
  });
});

it('a number that is typed digit by digit reads as the beginning of the whole one from seven digits on', () => {
  const whole = understandContactPoint('phone', '07700 900143').normal;
  for (let length = 7; length <= 11; length++) {
    const { normal } = understandContactPoint('phone', '07700900143'.slice(0, length));
    expect([length, whole.startsWith(normal)]).toEqual([length, true]);
  }
});
