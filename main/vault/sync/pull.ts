import type { SignedAlert } from '#shared/domain/alert/alert.ts';
import { verifySignedAlert } from '#shared/domain/alert/signed-alert.ts';
import type { Membership } from '#shared/domain/organisation/membership.ts';
import { Refusal, type RefusalCode } from '#shared/errors/refusals.ts';
import type { Envelope, StreamName } from '#shared/seal/envelope.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { receiveAlert } from '../alerts/receive.ts';
import type { OpenVault } from '../context.ts';
import { followMembership } from '../enrolment/membership-store.ts';
import { type OwnOrganisation, ownIdentities } from '../enrolment/queries.ts';
import { sqliteCode } from '../store/driver.ts';
import { refusing } from '../store/sqlite-errors.ts';
import { cursorOf, forgetSetAside, markTaken, moveCursor, rewind, setAside, setAsideDue, wasTaken } from './arrivals.ts';
import type { ServerClient } from './server-client.ts';
import { dispatch, openEnvelope } from './take-envelope.ts';

/** What one round works with. `membership` is replaced when it is read again. */
export type Round = { vault: OpenVault; own: OwnOrganisation; client: ServerClient; membership: Membership };

const pageSize = 50;
/** The one we know and one more. */
const smallestPage = 2;
const alertsSource = 'alerts';

/** One thing that arrived: its place, its own id, and how to take it in. `prepare` checks and opens, `apply` runs inside the transaction. */
type Arrival = { seq: number; id: string; content: unknown; prepare: (membership: Membership) => Promise<() => void> };
type Page = { arrivals: Arrival[]; more: boolean };

/** Reads and takes in everything new: the organisation's inbox, then the alerts, then what was set aside and is due again. */
export async function pullArrivals(round: Round): Promise<void> {
  const stream = inboxOf(round.own);
  await pullSource(round, stream, (after, limit) => readInbox(round, stream, after, limit));
  await pullSource(round, alertsSource, (after, limit) => readAlerts(round, after, limit));
  await retrySetAside(round);
}

/** The inbox a laptop of this organisation reads. */
export function inboxOf(own: OwnOrganisation): StreamName {
  return own.kind === 'central' ? 'inbox:central' : `inbox:${own.id}`;
}

/**
 * Pages through what is new. The newest thing we know is asked for again: a server that has another one in its place was put back from a
 * copy, or told us numbers that were never given; then everything is read from the beginning, and what we have is passed over.
 */
async function pullSource(round: Round, source: string, read: (after: number, limit: number) => Promise<Page>): Promise<void> {
  let limit = pageSize;
  for (;;) {
    const cursor = cursorOf(round.vault.db, source);
    const after = cursor ? cursor.seq - 1 : 0;
    let page: Page;
    try {
      page = await read(after, limit);
    } catch (error) {
      // A page of very large envelopes.
      if (limit === smallestPage || !(error instanceof Refusal && error.data.tooLarge)) throw error;
      limit = smallestPage;
      continue;
    }
    refuseDisorder(page.arrivals, after);
    if (cursor && (page.arrivals[0]?.seq !== cursor.seq || page.arrivals[0].id !== cursor.id)) {
      rewind(round.vault.db, source);
      continue;
    }
    const added = cursor ? page.arrivals.slice(1) : page.arrivals;
    for (const arrival of added) await take(round, source, arrival, 0);
    if (added.length === 0 || !page.more) return;
  }
}

/** Sequence numbers only ever rise; a server that says otherwise would make us read the same page for ever. */
function refuseDisorder(arrivals: readonly Arrival[], after: number): void {
  let last = after;
  for (const { seq } of arrivals) {
    if (seq <= last) throw new Refusal('server/nonsense');
    last = seq;
  }
}

async function readInbox({ vault, own, client }: Round, stream: StreamName, after: number, limit: number): Promise<Page> {
  const { envelopes, more } = await client.streams.read({ stream, after, limit });
  const prepare = (envelope: Envelope) => async (membership: Membership) => {
    const opened = await openEnvelope(envelope, stream, membership, ownIdentities(vault.db));
    return () => dispatch(vault, own, opened);
  };
  return {
    arrivals: envelopes.map(({ seq, envelope }) => ({ seq, id: envelope.id, content: envelope, prepare: prepare(envelope) })),
    more,
  };
}

async function readAlerts({ vault, client }: Round, after: number, limit: number): Promise<Page> {
  const { alerts, more } = await client.alerts.read({ after, limit });
  const prepare = (signed: SignedAlert) => async (membership: Membership) => {
    if (!membership.devices.has(signed.device)) throw new Refusal('device/unknown');
    verifySignedAlert(signed, membership);
    return () => receiveAlert(vault, signed);
  };
  return {
    arrivals: alerts.map(({ seq, alert }) => ({ seq, id: sha256Hex(alert.document), content: alert, prepare: prepare(alert) })),
    more,
  };
}

/** Takes one in, or sets it aside: either way the cursor moves in the same transaction, and the next one gets its turn. */
async function take(round: Round, source: string, arrival: Arrival, tries: number): Promise<void> {
  const { db } = round.vault;
  try {
    const apply = wasTaken(db, arrival.id) ? () => {} : await prepared(round, arrival);
    const taken = db.transaction(() => {
      apply();
      markTaken(db, arrival.id);
      forgetSetAside(db, source, arrival.seq);
      moveCursor(db, source, arrival.seq, arrival.id);
    });
    refusing(() => taken.immediate());
  } catch (error) {
    if (round.vault.closing.aborted) throw error;
    const reason = reasonToSetAside(error, source);
    if (!(error instanceof Refusal)) round.vault.failures('sync.take', error);
    const kept = db.transaction(() => {
      setAside(db, { source, seq: arrival.seq, content: JSON.stringify(arrival.content), reason, tries }, round.vault.clock.now());
      moveCursor(db, source, arrival.seq, arrival.id);
    });
    refusing(() => kept.immediate());
  }
}

/** A sender we do not know may have joined since the membership was read: it is read once more before that is believed. */
async function prepared(round: Round, arrival: Arrival): Promise<() => void> {
  try {
    return await arrival.prepare(round.membership);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'device/unknown')) throw error;
    round.membership = await followMembership(round.vault, round.client);
    return await arrival.prepare(round.membership);
  }
}

/** What says that this arrival cannot be used, whoever asks. */
const aboutTheArrival: ReadonlySet<RefusalCode> = new Set([
  'envelope/damaged',
  'envelope/bad-signature',
  'stream/not-yours',
  'device/unknown',
  'device/revoked',
  'alert/false-signature',
]);

/**
 * A full disk, a server that went away or a store in trouble must not cost an arrival: those are thrown, and the cursor stays. Anything
 * else, a mistake of ours included, must not cost the arrivals behind it.
 */
function reasonToSetAside(error: unknown, source: string): RefusalCode {
  if (sqliteCode(error) !== null) throw error;
  if (!(error instanceof Refusal)) return 'envelope/damaged';
  if (!aboutTheArrival.has(error.code)) throw error;
  if (source === alertsSource) return 'alert/false-signature';
  // To the reader it makes no difference why a signature is worth nothing.
  return error.code === 'envelope/damaged' ? error.code : 'envelope/bad-signature';
}

async function retrySetAside(round: Round): Promise<void> {
  for (const { source, seq, tries } of setAsideDue(round.vault.db, round.vault.clock.now(), 5)) {
    const page = source === alertsSource ? await readAlerts(round, seq - 1, 1) : await readInbox(round, source as StreamName, seq - 1, 1);
    const arrival = page.arrivals[0];
    // Gone from the server: what we kept stays kept, and is asked for again later.
    if (arrival?.seq !== seq) continue;
    await take(round, source, arrival, tries + 1);
  }
}
