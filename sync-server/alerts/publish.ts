import type { AlertDocument, SignedAlert } from '#shared/domain/alert/alert.ts';
import { checkAlertContent } from '#shared/domain/alert/check-content.ts';
import { contentOf, verifySignedAlert } from '#shared/domain/alert/signed-alert.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { forceOfArea } from '#shared/reference/area.ts';
import { countDeliveries, queueDeliveries, reachedBefore, supersede } from '../delivery/store.ts';
import { subscribedIn } from '../members/store.ts';
import type { Services } from '../services.ts';
import type { DatabaseTransaction } from '../store/database.ts';
import { lockNumbering } from '../store/numbering.ts';
import { findAlert, keepAlert, newestVersion } from './store.ts';

/** The forces an alert is about; null, the whole country, when one of its areas belongs to no force we know. */
export function forcesOf({ areas }: Pick<AlertDocument, 'areas'>): string[] | null {
  const forces = areas.map(forceOfArea);
  return forces.some((force) => force === null) ? null : [...new Set(forces.filter((force) => force !== null))];
}

/**
 * Takes a signed alert in and queues one delivery for each member it concerns, all in one transaction. The same alert again is answered as
 * the first time. The signature and the ban on full numbers are checked here once more: the publisher's laptop is not the last word.
 */
export async function publish(services: Services, alert: SignedAlert): Promise<{ seq: number; recipients: number }> {
  const membership = await services.membership.current();
  if (!membership) throw new Refusal('alert/false-signature');
  const document = verifySignedAlert(alert, membership);
  checkAlertContent(contentOf(document), []);

  return services.db.transaction().execute(async (transaction) => {
    await lockNumbering(transaction, 'alerts');
    const known = await findAlert(transaction, document.id, document.version);
    if (known) {
      if (known.alert.document !== alert.document) throw new Refusal('alert/already-published');
      return { seq: known.seq, recipients: await countDeliveries(transaction, document) };
    }
    if (((await newestVersion(transaction, document.id)) ?? 0) > document.version) throw new Refusal('alert/already-published');
    const now = services.clock.now();
    if (document.msgType !== 'Cancel' && new Date(document.expiresAt) <= now) throw new Refusal('alert/expired');

    const seq = await keepAlert(transaction, document, alert, now);
    await supersede(transaction, document, now);
    const members = await concerned(transaction, document);
    const deliveries = await queueDeliveries(transaction, document, members, now);
    await services.queue.add(transaction, deliveries);
    await services.notices.tell(transaction, 'alerts');
    return { seq, recipients: members.length };
  });
}

/**
 * An alert goes to the members of its area. An update goes to them and to whoever may have had the earlier version; a cancel only to the
 * latter, because nobody else has anything to take back.
 */
async function concerned(transaction: DatabaseTransaction, document: AlertDocument): Promise<string[]> {
  const before = await reachedBefore(transaction, document);
  if (document.msgType === 'Cancel') return before;
  return [...new Set([...(await subscribedIn(transaction, forcesOf(document))), ...before])];
}
