import { base64 } from '@scure/base';
import type { Membership } from '#shared/domain/organisation/membership.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { type Envelope, Message } from '#shared/seal/envelope.ts';
import { verifyEnvelope } from '#shared/seal/envelope-signature.ts';
import { openBatch } from '#shared/seal/seal.ts';
import type { OpenVault } from '../context.ts';
import type { OwnOrganisation } from '../enrolment/queries.ts';
import { acknowledgeConsentChange, acknowledgeReport } from '../reports/receive.ts';
import { receiveReport } from '../reviews/receive.ts';
import { receiveConsentChange } from '../reviews/receive-consent.ts';
import { noteSettled, receiveAnswer, routeWithdrawal, takePassedOn } from '../withdrawals/receive.ts';
import { keepUnread } from './arrivals.ts';

/** An envelope whose sender was checked, opened. */
export type Opened = { envelope: Envelope; organisation: string; fromCentral: boolean; messages: unknown[] };

/**
 * Checks who sent an envelope and opens it. Refuses `stream/not-yours` when it was made for another stream, `device/unknown` and
 * `device/revoked` for its sender, `envelope/bad-signature` and `envelope/damaged`.
 */
export async function openEnvelope(
  envelope: Envelope,
  stream: string,
  membership: Membership,
  identities: readonly string[],
): Promise<Opened> {
  if (envelope.stream !== stream) throw new Refusal('stream/not-yours');
  const sender = membership.devices.get(envelope.device);
  if (!sender) throw new Refusal('device/unknown');
  if (!verifyEnvelope(envelope, sender.signKey)) throw new Refusal('envelope/bad-signature');
  if (sender.revoked) throw new Refusal('device/revoked');
  const { messages } = await openBatch(base64.decode(envelope.sealed), identities);
  return { envelope, organisation: sender.organisation, fromCentral: sender.kind === 'central', messages };
}

/**
 * Hands each message to its noun. Called inside the transaction that moves the cursor. A message of a type this version does not know is
 * kept as it is for a newer version. A message from the wrong side (a receipt from a project) is refused as
 * `envelope/bad-signature`: nobody entitled to say it signed it.
 */
export function dispatch(vault: OpenVault, own: OwnOrganisation, opened: Opened): void {
  for (const [place, content] of opened.messages.entries()) {
    const parsed = Message.safeParse(content);
    if (!parsed.success) {
      if (isKnownType(content)) throw new Refusal('envelope/damaged');
      keepUnread(vault.db, opened.envelope.id, place, content);
      continue;
    }
    const message = parsed.data;
    const sender = { organisation: opened.organisation, envelope: opened.envelope.id };
    switch (message.type) {
      case 'report.submitted':
        toCentralOnly(own, opened);
        receiveReport(vault, message, sender);
        break;
      case 'consent.changed':
        toCentralOnly(own, opened);
        receiveConsentChange(vault, message, sender);
        break;
      case 'withdrawal.requested':
        toCentralOnly(own, opened);
        routeWithdrawal(vault, message, sender);
        break;
      case 'withdrawal.passed-on':
        fromCentralOnly(opened);
        takePassedOn(vault, message);
        break;
      case 'withdrawal.answered':
        toCentralOnly(own, opened);
        receiveAnswer(vault, message, sender);
        break;
      case 'withdrawal.settled':
        fromCentralOnly(opened);
        noteSettled(vault, message);
        break;
      case 'report.received':
        fromCentralOnly(opened);
        acknowledgeReport(vault, message);
        break;
      case 'consent.change-received':
        fromCentralOnly(opened);
        acknowledgeConsentChange(vault, message);
    }
  }
}

function toCentralOnly(own: OwnOrganisation, { fromCentral }: Opened): void {
  if (own.kind !== 'central' || fromCentral) throw new Refusal('envelope/bad-signature');
}

function fromCentralOnly({ fromCentral }: Opened): void {
  if (!fromCentral) throw new Refusal('envelope/bad-signature');
}

const knownTypes: ReadonlySet<unknown> = new Set(Message.options.map((option) => option.shape.type.value));

function isKnownType(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && knownTypes.has(message.type);
}
