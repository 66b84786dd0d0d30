import { alerts } from './vault/alerts.ts';
import { appointments } from './vault/appointments.ts';
import { attachments } from './vault/attachments.ts';
import { audit } from './vault/audit.ts';
import { cases } from './vault/cases.ts';
import { changes } from './vault/changes.ts';
import { clock } from './vault/clock.ts';
import { consent } from './vault/consent.ts';
import { contacts } from './vault/contacts.ts';
import { drafts } from './vault/drafts.ts';
import { enrolment } from './vault/enrolment.ts';
import { forms } from './vault/forms.ts';
import { incidents } from './vault/incidents.ts';
import { members } from './vault/members.ts';
import { notes } from './vault/notes.ts';
import { people } from './vault/people.ts';
import { referrals } from './vault/referrals.ts';
import { reports } from './vault/reports.ts';
import { requests } from './vault/requests.ts';
import { reviews } from './vault/reviews.ts';
import { rights } from './vault/rights.ts';
import { safeguarding } from './vault/safeguarding.ts';
import { search } from './vault/search.ts';
import { session } from './vault/session.ts';
import { statistics } from './vault/statistics.ts';
import { sync } from './vault/sync.ts';
import { tasks } from './vault/tasks.ts';
import { workers } from './vault/workers.ts';

/** The wall between window and vault: one file a noun beside this one. People and their casework are local only: nothing of it is ever sealed for the server. */
export const vaultContract = {
  session,
  workers,
  enrolment,
  drafts,
  incidents,
  consent,
  safeguarding,
  reports,
  attachments,
  statistics,
  sync,
  reviews,
  alerts,
  members,
  people,
  notes,
  forms,
  tasks,
  cases,
  contacts,
  appointments,
  referrals,
  requests,
  rights,
  audit,
  search,
  clock,
  changes,
};
export type VaultContract = typeof vaultContract;
