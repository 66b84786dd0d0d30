import { base64 } from '@scure/base';
import type { Membership } from '#shared/domain/organisation/membership.ts';
import { Refusal, type RefusalCode } from '#shared/errors/refusals.ts';
import { Envelope } from '#shared/seal/envelope.ts';
import { signEnvelope } from '#shared/seal/envelope-signature.ts';
import { sealBatch } from '#shared/seal/seal.ts';
import type { OpenVault } from '../context.ts';
import { recipientsOf } from '../enrolment/queries.ts';
import { keepSealed, markSent, stillWaits, type Waiting, waitingAfter } from './outbox.ts';
import type { ServerClient } from './server-client.ts';

/** One call carries at most this many characters of sealed text, so that a slow line gets somewhere between two failures. */
const largestCall = 2_000_000;
const mostPerCall = 100;

/** What the server may refuse about one thing that waits, without that meaning anything for the others. */
const aboutThisOne: ReadonlySet<RefusalCode> = new Set([
  'envelope/too-large',
  'envelope/bad-signature',
  'stream/not-yours',
  'alert/false-signature',
  'alert/full-number',
  'alert/expired',
  'alert/already-published',
  'enrolment/not-central',
]);

/**
 * Sends everything that waits, in order. What the server has is marked as sent at once. Something the server refuses for itself stays
 * waiting and does not hold up the others; the first such refusal is answered. Any other refusal is thrown, and the rest waits.
 */
export async function pushOutbox(
  vault: OpenVault,
  client: ServerClient,
  membership: Membership,
  now: () => Date,
): Promise<RefusalCode | null> {
  let refused: RefusalCode | null = null;
  const one = async (send: () => Promise<void>) => {
    try {
      await send();
    } catch (error) {
      if (!(error instanceof Refusal && aboutThisOne.has(error.code))) throw error;
      refused ??= error.code;
    }
  };
  let after = 0;
  for (;;) {
    const waiting = waitingAfter(vault.db, after, mostPerCall);
    const last = waiting.at(-1);
    if (!last) return refused;
    after = last.position;
    let call: Sealed[] = [];
    for (const item of waiting) {
      if (item.kind === 'alert') {
        await one(() => publish(vault, client, item));
        continue;
      }
      await one(async () => {
        const sealed = await seal(vault, item, membership, now);
        if (sealed === null) return;
        if (sizeOf(call) + sealed.envelope.sealed.length > largestCall) {
          const full = call;
          call = [];
          await appendAll(vault, client, full, one);
        }
        call.push(sealed);
      });
    }
    await appendAll(vault, client, call, one);
  }
}

type Sealed = { position: number; envelope: Envelope };
const sizeOf = (call: readonly Sealed[]) => call.reduce((sum, { envelope }) => sum + envelope.sealed.length, 0);

/** Sealed once: the same id always carries the same bytes, however often it is sent. Null when it was taken back or changed meanwhile. */
async function seal(
  vault: OpenVault,
  item: Extract<Waiting, { kind: 'message' }>,
  membership: Membership,
  now: () => Date,
): Promise<Sealed | null> {
  if (item.sealed) return { position: item.position, envelope: item.sealed };
  const address = item.stream.slice('inbox:'.length);
  const organisation = address === 'central' ? membership.central : address;
  const recipients = recipientsOf(membership, organisation);
  if (recipients.length === 0) throw new Refusal('stream/not-yours');
  const unsigned = {
    id: item.envelope,
    stream: item.stream,
    device: vault.device.id,
    madeAt: now().toISOString(),
    sealed: base64.encode(await sealBatch([item.message], recipients)),
  };
  if (!Envelope.shape.sealed.safeParse(unsigned.sealed).success) throw new Refusal('envelope/too-large');
  const envelope = signEnvelope(unsigned, { publicKey: vault.device.signPublic, sign: (bytes) => vault.device.sign(bytes) });
  if (!keepSealed(vault.db, envelope, item.message)) return null;
  return { position: item.position, envelope };
}

/** All in one call; when the server refuses one of them, each by itself, so that only that one stays. */
async function appendAll(
  vault: OpenVault,
  client: ServerClient,
  sealed: readonly Sealed[],
  one: (send: () => Promise<void>) => Promise<void>,
): Promise<void> {
  // Something taken back while others were being sealed does not go after all.
  const call = sealed.filter(({ position }) => stillWaits(vault.db, position));
  if (call.length === 0) return;
  if (call.length === 1) return one(() => append(vault, client, call));
  try {
    await append(vault, client, call);
  } catch (error) {
    if (!(error instanceof Refusal && aboutThisOne.has(error.code))) throw error;
    // Also while the others of the call were being tried.
    for (const single of call) if (stillWaits(vault.db, single.position)) await one(() => append(vault, client, [single]));
  }
}

async function append(vault: OpenVault, client: ServerClient, call: readonly Sealed[]): Promise<void> {
  const { stored } = await client.streams.append({ envelopes: call.map(({ envelope }) => envelope) });
  const kept = new Set(stored.map(({ id }) => id));
  if (!call.every(({ envelope }) => kept.has(envelope.id))) throw new Refusal('server/nonsense');
  markSent(
    vault.db,
    call.map(({ position }) => position),
  );
  vault.changes.tell('reports', null);
}

async function publish(vault: OpenVault, client: ServerClient, { position, signed }: Extract<Waiting, { kind: 'alert' }>): Promise<void> {
  await client.alerts.publish({ alert: signed });
  markSent(vault.db, [position]);
  vault.changes.tell('alerts', null);
}
