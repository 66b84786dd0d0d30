import { Refusal } from '#shared/errors/refusals.ts';

/** Longest local part and domain of an address, RFC 5321, 4.5.3.1. */
const longest = { local: 64, domain: 255 };

/**
 * The address as it is kept: the domain in lower case. The contract has let in only what looks like an address; this refuses with
 * `member/address-unusable` what a mail server would still trip over.
 */
export function usableAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const [local, domain] = [email.slice(0, at), email.slice(at + 1).toLowerCase()];
  if (at < 1 || local.length > longest.local || domain.length > longest.domain || /[^\x21-\x7e]/.test(email)) {
    throw new Refusal('member/address-unusable');
  }
  return `${local}@${domain}`;
}
