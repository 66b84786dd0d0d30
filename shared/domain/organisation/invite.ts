import { base64urlnopad, utf8 } from '@scure/base';
import { Refusal } from '../../errors/refusals.ts';
import { sha256Hex } from '../../seal/sign.ts';
import { Invite } from './membership.ts';

const prefix = 'streetlight1';
/** Hex digits of SHA-256 that show a line was cut or mistyped. Not a protection: the chain is. */
const checkDigits = 8;

const checkOf = (payload: string) => sha256Hex(payload).slice(0, checkDigits);

/** The invite as one line without spaces, for a message, paper or a QR code: `streetlight1.<base64url of JSON>.<check>`. */
export function writeInvite(invite: Invite): string {
  const payload = base64urlnopad.encode(utf8.decode(JSON.stringify(Invite.parse(invite))));
  return `${prefix}.${payload}.${checkOf(payload)}`;
}

/**
 * Reads an invite as it was pasted: line breaks, spaces and the invisible characters that mail and chat programs put in are dropped.
 * Refuses `invite/unreadable` when it is no invite or part of it is missing.
 */
export function readInvite(text: string): Invite {
  const line = text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  const [start, payload, check, ...rest] = line.split('.');
  if (start !== prefix || !payload || rest.length > 0 || check !== checkOf(payload)) throw new Refusal('invite/unreadable');
  try {
    return Invite.parse(JSON.parse(utf8.encode(base64urlnopad.decode(payload))));
  } catch {
    throw new Refusal('invite/unreadable');
  }
}
