import { bytesToHex } from '@noble/hashes/utils.js';
import { Refusal } from '../../errors/refusals.ts';
import { canonicalJson } from '../../seal/canonical.ts';
import { type Signer, sha256Hex, signingBytes, verifyBytes } from '../../seal/sign.ts';
import type { Membership } from '../organisation/membership.ts';
import { AlertContent, AlertDocument, type SignedAlert } from './alert.ts';

/**
 * The alert as it travels: its canonical JSON text, signed by a central device. Everybody keeps that text byte for byte, so that a
 * member's laptop checks what the publisher signed and not what a server made of it. Throws when the document is not a valid alert.
 */
export function signAlert(document: AlertDocument, deviceId: string, signer: Pick<Signer, 'sign'>): SignedAlert {
  const text = canonicalJson(AlertDocument.parse(document));
  return { document: text, device: deviceId, signature: bytesToHex(signer.sign(signingBytes('alert', text))) };
}

/**
 * The document inside, if a central device that is still a member signed exactly this text. Throws `Refusal('alert/false-signature')` for
 * everything else: an unknown or revoked device, a project's device, a changed text, a text that is no alert.
 */
export function verifySignedAlert(signed: SignedAlert, membership: Membership): AlertDocument {
  const device = membership.devices.get(signed.device);
  if (device === undefined || device.kind !== 'central' || device.revoked) throw new Refusal('alert/false-signature');
  if (!verifyBytes(device.signKey, signingBytes('alert', signed.document), signed.signature)) throw new Refusal('alert/false-signature');
  const document = readDocument(signed);
  // One document has one text; a second spelling of the same alert would have a second hash.
  if (document === null || canonicalJson(document) !== signed.document) throw new Refusal('alert/false-signature');
  return document;
}

/** The document inside, without looking at the signature: only for alerts that were verified before they were kept. Null when it is no alert. */
export function readDocument(signed: SignedAlert): AlertDocument | null {
  let value: unknown;
  try {
    value = JSON.parse(signed.document);
  } catch {
    return null;
  }
  const parsed = AlertDocument.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Names one exact content: an approval holds this hash, and only what was approved is published. SHA-256 of the canonical JSON, hex. */
export function contentHash(content: AlertContent): string {
  return sha256Hex(canonicalJson(AlertContent.parse(content)));
}

/** The part of a published document that its author wrote. */
export function contentOf(document: AlertDocument): AlertContent {
  const { status, severity, certainty, headline, description, facts, instructions, areas, expiresAt } = document;
  return { status, severity, certainty, headline, description, facts, instructions, areas, expiresAt };
}
