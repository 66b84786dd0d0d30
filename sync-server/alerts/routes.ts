import { Refusal } from '#shared/errors/refusals.ts';
import { sentenceFor } from '../delivery/sentence.ts';
import { countsOf, unsentOf } from '../delivery/store.ts';
import { namesOf } from '../members/store.ts';
import { asDevice, onlyCentral, procedures } from '../procedures.ts';
import { publish as publishAlert } from './publish.ts';
import { newestVersion, readAlerts } from './store.ts';

const publish = procedures.alerts.publish.use(asDevice).handler(async ({ input: { alert }, context: { services, device } }) => {
  onlyCentral(device);
  return publishAlert(services, alert);
});

const read = procedures.alerts.read
  .use(asDevice)
  .handler(async ({ input: { after, limit }, context: { services } }) => readAlerts(services.db, after, limit));

/** Of the newest version: an earlier one that was still waiting has given way to it. */
const deliveries = procedures.alerts.deliveries.use(asDevice).handler(async ({ input, context: { services, device } }) => {
  onlyCentral(device);
  // One moment for all of it: a message that fails between two questions would be counted and not named.
  const { counts, unsent, names } = await services.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (db) => {
      const version = await newestVersion(db, input.alert);
      if (version === null) throw new Refusal('alert/not-found');
      const unsent = await unsentOf(db, input.alert, version);
      const members = unsent.map((one) => one.member);
      return { counts: await countsOf(db, input.alert, version), unsent, names: await namesOf(db, members) };
    });
  return {
    counts,
    failures: unsent.map(({ member, state, attempts, reason, answer, at }) => ({
      member,
      name: names.get(member) ?? '',
      state,
      attempts,
      reason: sentenceFor(reason, answer),
      at: at.toISOString(),
    })),
  };
});

export const alerts = { publish, read, deliveries };
