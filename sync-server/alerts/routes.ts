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
  const { db } = services;
  const version = await newestVersion(db, input.alert);
  if (version === null) throw new Refusal('alert/not-found');
  const unsent = await unsentOf(db, input.alert, version);
  const names = await namesOf(
    db,
    unsent.map((one) => one.member),
  );
  return {
    counts: await countsOf(db, input.alert, version),
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
