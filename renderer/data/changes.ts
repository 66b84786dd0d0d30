import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { ChangedNoun } from './changed-noun.ts';
import { vault, vaultQueries } from './clients.ts';

/**
 * What has to be read again when a noun changed. A consent given changes what may leave; a report gone changes the list of incidents.
 * More is read again than strictly needed rather than less: a stale line on this screen can hurt somebody.
 */
const readAgain: Readonly<Record<ChangedNoun, readonly QueryKey[]>> = {
  session: [vaultQueries.key()],
  drafts: [vaultQueries.incidents.list.key(), vaultQueries.drafts.key(), vaultQueries.search.find.key()],
  incidents: [
    vaultQueries.statistics.key(),
    vaultQueries.incidents.key(),
    vaultQueries.rights.key(),
    vaultQueries.reports.key(),
    vaultQueries.people.key(),
    vaultQueries.consent.due.key(),
    vaultQueries.search.find.key(),
  ],
  consent: [
    vaultQueries.consent.key(),
    vaultQueries.rights.key(),
    vaultQueries.incidents.key(),
    vaultQueries.reports.key(),
    vaultQueries.people.key(),
  ],
  attachments: [vaultQueries.attachments.key()],
  safeguarding: [vaultQueries.safeguarding.key()],
  reports: [
    vaultQueries.consent.key(),
    vaultQueries.incidents.key(),
    vaultQueries.reports.key(),
    vaultQueries.sync.key(),
    vaultQueries.reviews.key(),
    vaultQueries.search.find.key(),
  ],
  reviews: [vaultQueries.reviews.key(), vaultQueries.search.find.key()],
  alerts: [
    vaultQueries.alerts.key(),
    vaultQueries.consent.key(),
    vaultQueries.reviews.key(),
    vaultQueries.sync.key(),
    vaultQueries.search.key(),
  ],
  sync: [vaultQueries.sync.key(), vaultQueries.consent.key(), vaultQueries.incidents.list.key(), vaultQueries.search.find.key()],
  workers: [vaultQueries.workers.key(), vaultQueries.session.key(), vaultQueries.search.find.key()],
  search: [vaultQueries.search.views.key()],
  members: [vaultQueries.members.key()],
  people: [
    vaultQueries.people.key(),
    vaultQueries.tasks.key(),
    vaultQueries.appointments.key(),
    vaultQueries.referrals.key(),
    vaultQueries.requests.key(),
    vaultQueries.rights.key(),
    vaultQueries.audit.key(),
    vaultQueries.reports.key(),
    vaultQueries.consent.key(),
  ],
  enrolment: [vaultQueries.enrolment.key(), vaultQueries.session.key(), vaultQueries.sync.key(), vaultQueries.reports.key()],
};

/**
 * Listens to the vault and makes what changed be read again, until `signal` ends it or the vault is gone. Resolves then; never throws,
 * because the vault's end is told on another way (`vault-life.ts`).
 */
export async function followChanges(client: QueryClient, signal: AbortSignal): Promise<void> {
  try {
    for await (const change of await vault.changes(undefined, { signal })) {
      for (const queryKey of readAgain[change.noun]) void client.invalidateQueries({ queryKey });
    }
  } catch {
    // The line is gone or was given up; a new one is opened when the vault is back.
  }
}
