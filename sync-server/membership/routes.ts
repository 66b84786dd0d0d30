import { readEntryBody } from '#shared/domain/organisation/chain.ts';
import type { MembershipEntry } from '#shared/domain/organisation/membership.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { asDevice, onlyCentral, procedures } from '../procedures.ts';
import type { Services } from '../services.ts';
import type { DatabaseTransaction } from '../store/database.ts';
import { closeSetup, isSetupCode } from './setup-code.ts';
import { appendEntry, readEntries, refuseExpiredInvite } from './store.ts';

const read = procedures.membership.read.handler(async ({ input, context }) => ({
  entries: await readEntries(context.services.db, input.after),
}));

const found = procedures.membership.found.handler(async ({ input: { setupCode, entry }, context: { services } }) => {
  if (readEntryBody(entry).type !== 'central.founded') throw new Refusal('membership/chain-broken');
  return append(services, entry, async (transaction) => {
    // The founder whose answer was lost asks again when the code is already gone.
    const [first] = await readEntries(transaction, -1);
    if (first) {
      if (first.body === entry.body && first.signature === entry.signature) return;
      throw new Refusal('setup/already-founded');
    }
    if (!(await isSetupCode(transaction, setupCode))) throw new Refusal('setup/wrong-code');
    await closeSetup(transaction);
  });
});

const enrol = procedures.membership.enrol.handler(async ({ input: { entry }, context: { services } }) => {
  const body = readEntryBody(entry);
  if (body.type !== 'device.enrolled') throw new Refusal('membership/chain-broken');
  const now = services.clock.now();
  return append(services, entry, async (transaction) =>
    refuseExpiredInvite(await services.membership.current(transaction), body.invite, now),
  );
});

const appendAsCentral = procedures.membership.append.use(asDevice).handler(async ({ input: { entry }, context }) => {
  onlyCentral(context.device);
  const { type } = readEntryBody(entry);
  if (type !== 'invite.issued' && type !== 'device.revoked') throw new Refusal('membership/chain-broken');
  return append(context.services, entry, async () => undefined);
});

/** `before` looks at the entry inside the same transaction and throws to refuse it. */
async function append(
  { db, clock, membership, notices }: Services,
  entry: MembershipEntry,
  before: (transaction: DatabaseTransaction) => Promise<void>,
): Promise<{ seq: number }> {
  return db.transaction().execute(async (transaction) => {
    await before(transaction);
    const { seq, added } = await appendEntry(transaction, membership, entry, clock.now());
    if (added) await notices.tell(transaction, 'membership');
    return { seq };
  });
}

export const membership = { read, found, enrol, append: appendAsCentral };
