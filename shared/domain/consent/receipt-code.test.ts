import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReceiptCode, readReceiptCode, receiptTag, tagOfCode } from './receipt-code.ts';

const organisation = '0193f0a0-0000-7000-8000-000000000001';
const chance = fc.uint8Array({ minLength: 16, maxLength: 16 });

test('a code is read however it is written down, and points to the project that made it', () => {
  fc.assert(
    fc.property(chance, (bytes) => {
      const code = makeReceiptCode(organisation, bytes);
      expect(code).toMatch(/^[2-9CDFGHJKMPQRTVWX]{4}(-[2-9CDFGHJKMPQRTVWX]{4}){3}$/);
      for (const written of [code, code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', ' – ')]) {
        expect(readReceiptCode(written)).toBe(code);
      }
      expect(tagOfCode(code)).toBe(receiptTag(organisation));
    }),
  );
});

test('one wrong sign, or two neighbours changed about, is no code', () => {
  fc.assert(
    fc.property(chance, fc.nat(15), fc.nat(21), (bytes, at, step) => {
      const signs = '23456789CDFGHJKMPQRTVWX';
      const plain = makeReceiptCode(organisation, bytes).replaceAll('-', '');
      const wrong = signs[(signs.indexOf(plain[at] ?? '') + 1 + step) % signs.length] ?? '';
      expect(readReceiptCode(plain.slice(0, at) + wrong + plain.slice(at + 1))).toBeNull();
      const swapped = plain.slice(0, at) + (plain[at + 1] ?? '') + (plain[at] ?? '') + plain.slice(at + 2);
      if (at < 14 && plain[at] !== plain[at + 1]) expect(readReceiptCode(swapped)).toBeNull();
    }),
  );
});

test('what is no code is told from one', () => {
  for (const typed of ['', 'K7QF', 'hello there friend', 'AAAA-AAAA-AAAA-AAAA']) expect(readReceiptCode(typed)).toBeNull();
});

test('a code made before the laptop belonged to a scheme points to nobody', () => {
  expect(tagOfCode(makeReceiptCode(null, new Uint8Array(16)))).toBe(receiptTag(null));
  expect(receiptTag(null)).not.toBe(receiptTag(organisation));
});
