import { alerts } from './alerts/projection.ts';

import { appointments } from './appointments/projection.ts';

import { attachments } from './attachments/projection.ts';

import { cases } from './cases/projection.ts';
import { consent } from './consent/projection.ts';
import { contacts } from './contacts/projection.ts';
import { disclosures } from './disclosures/projection.ts';
import { enrolmentProjection } from './enrolment/projection.ts';
import { incidents } from './incidents/projection.ts';
import type { Projection } from './log/projection.ts';
import { notes } from './notes/projection.ts';
import { people } from './people/projection.ts';
import { referrals } from './referrals/projection.ts';
import { reports } from './reports/projection.ts';
import { requests } from './requests/projection.ts';
import { reviews } from './reviews/projection.ts';
import { accesses, retentionReviews, retentionSettings, unwantedIncidents } from './rights/projection.ts';
import { safeguarding } from './safeguarding/projection.ts';
import { search } from './search/projection.ts';
import { tasks } from './tasks/projection.ts';
import { withdrawals } from './withdrawals/projection.ts';
import { workers } from './workers/projection.ts';

/**
 * Every projection of the vault, in the order in which an op is applied to them: search last, because it reads what the others
 * have made of it. A noun adds its own here.
 */
export const projections: readonly Projection[] = [
  workers,
  incidents,
  consent,
  withdrawals,
  enrolmentProjection,
  reports,
  reviews,
  alerts,
  people,
  notes,
  tasks,
  cases,
  safeguarding,
  contacts,
  appointments,
  referrals,
  disclosures,
  requests,
  attachments,
  retentionReviews,
  retentionSettings,
  unwantedIncidents,
  accesses,
  search,
];
