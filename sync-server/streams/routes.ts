import { Refusal } from '#shared/errors/refusals.ts';
import { verifyEnvelope } from '#shared/seal/envelope-signature.ts';
import { findDevice } from '../devices/store.ts';
import { asDevice, procedures } from '../procedures.ts';
import { toDeclared } from '../refusal-boundary.ts';
import { inboxesOf, mayWrite } from './rules.ts';
import { readEnvelopes, storeEnvelopes } from './store.ts';

const append = procedures.streams.append.use(asDevice).handler(async ({ input: { envelopes }, context: { services, device } }) => {
  const { db, clock, membership, notices } = services;
  const organisations = (await membership.current())?.organisations ?? new Map();
  for (const envelope of envelopes) {
    if (!mayWrite(device, envelope.stream, organisations)) throw new Refusal('stream/not-yours');
    if (envelope.device !== device.id || !verifyEnvelope(envelope, device.signKey)) throw new Refusal('envelope/bad-signature');
  }
  const stored = await db.transaction().execute(async (transaction) => {
    const kept = await storeEnvelopes(transaction, envelopes, clock.now());
    const added = new Set(kept.filter((one) => one.added).map((one) => one.id));
    const told = new Set(envelopes.filter((envelope) => added.has(envelope.id)).map((envelope) => envelope.stream));
    for (const stream of told) await notices.tell(transaction, stream);
    return kept;
  });
  return { stored: stored.map(({ id, seq }) => ({ id, seq })) };
});

const read = procedures.streams.read.use(asDevice).handler(async ({ input, context: { services, device } }) => {
  if (!inboxesOf(device).includes(input.stream)) throw new Refusal('stream/not-yours');
  return readEnvelopes(services.db, input.stream, input.after, input.limit);
});

/**
 * Names every topic once at the start, so that nothing told between the last reading and now is missed, then each as it is told. Ends with
 * `device/revoked` as soon as this device is revoked.
 */
const watch = procedures.streams.watch.use(asDevice).handler(async function* ({ context: { services, device }, signal }) {
  const gone = new AbortController();
  const topics = new Set(['membership', 'alerts', ...inboxesOf(device)]);
  try {
    for await (const topic of services.notices.watch(topics, signal ? AbortSignal.any([signal, gone.signal]) : gone.signal)) {
      if (topic === 'membership' && (await findDevice(services.db, device.id))?.revoked) throw toDeclared(new Refusal('device/revoked'));
      yield { topic };
    }
  } finally {
    gone.abort();
  }
});

export const streams = { append, read, watch };
