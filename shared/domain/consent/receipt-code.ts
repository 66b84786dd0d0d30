import { sha256Hex } from '../../seal/sign.ts';

/**
 * The code on a receipt: sixteen signs in four groups, such as `K7QF-2M9X-RV4H-88CW`. The signs hold no vowels and nothing that is taken for
 * something else. The first four point to the project that made it, so that any other project's request finds its way there without
 * central knowing a single code; eleven are chance; the last one catches a slip of the pen.
 */
const signs = '23456789CDFGHJKMPQRTVWX';
const base = BigInt(signs.length);
const tagLength = 4;
const chanceLength = 11;
const codeLength = tagLength + chanceLength + 1;

/** The sign for a laptop that belongs to no scheme: such a code is known only where it was made. */
const noTag = (signs[0] ?? '').repeat(tagLength);

/** A code made by this organisation, from at least 16 bytes of chance. */
export function makeReceiptCode(organisationId: string | null, chance: Uint8Array): string {
  if (chance.length < 16) throw new RangeError('A code needs 16 bytes of chance');
  const body = receiptTag(organisationId) + inSigns(numberOf(chance), chanceLength);
  return inGroups(body + checkSign(body));
}

/** The code somebody typed, in its one form; null when it is none. Case, spaces and dashes do not matter. */
export function readReceiptCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s\-–—]/g, '');
  if (plain.length !== codeLength || [...plain].some((sign) => !signs.includes(sign))) return null;
  const body = plain.slice(0, -1);
  return checkSign(body) === plain.at(-1) ? inGroups(plain) : null;
}

/** The first four signs of an organisation's codes. A few organisations may share them: each looks the code up for itself. */
export function receiptTag(organisationId: string | null): string {
  if (organisationId === null) return noTag;
  return inSigns(BigInt(`0x${sha256Hex(`receipt:${organisationId}`)}`), tagLength);
}

/** Whether an organisation's codes begin like this one. */
export function makesCodesLike(organisationId: string, code: string): boolean {
  return receiptTag(organisationId) === tagOfCode(code);
}

/** The tag of a code in its one form. */
export function tagOfCode(code: string): string {
  return code.slice(0, tagLength);
}

function inGroups(plain: string): string {
  return plain.match(/.{4}/g)?.join('-') ?? plain;
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
}

function inSigns(number: bigint, length: number): string {
  let rest = number;
  let text = '';
  for (let at = 0; at < length; at++) {
    text = (signs[Number(rest % base)] ?? '') + text;
    rest /= base;
  }
  return text;
}

/**
 * Weights rise by one from sign to sign and the sum is taken modulo the number of signs, which is a prime (23) above every weight: one wrong
 * sign, and two neighbours changed about, are always caught.
 */
function checkSign(body: string): string {
  const sum = [...body].reduce((total, sign, at) => total + (at + 1) * signs.indexOf(sign), 0);
  return signs[sum % signs.length] ?? '';
}
