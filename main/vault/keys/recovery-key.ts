import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base32: no I, L, O or U, so that a printed key can be read aloud and typed back. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 20;
const secretChars = 32;
const checkChars = 3;

/** A new recovery key of 160 random bits as it is printed: seven groups of five, the last three characters a checksum. */
export function makeRecoveryKey(): string {
  const secret = encode(randomBytes(secretBytes));
  return `${secret}${checksum(secret)}`.replace(/.{5}(?=.)/g, '$&-');
}

/**
 * The secret in a recovery key as somebody typed it: spaces, dashes and case do not matter, O reads as 0, I and L as 1. Null when it is
 * not whole or a character is wrong, which says nothing about any vault.
 */
export function readRecoveryKey(typed: string): string | null {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (text.length !== secretChars + checkChars || [...text].some((char) => !alphabet.includes(char))) return null;
  const secret = text.slice(0, secretChars);
  return checksum(secret) === text.slice(secretChars) ? secret : null;
}

function checksum(secret: string): string {
  return encode(createHash('sha256').update(`streetlight/recovery/1\n${secret}`).digest()).slice(0, checkChars);
}

function encode(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(value >>> (bits - 5)) & 31];
    value &= (1 << bits) - 1;
  }
  return text;
}
