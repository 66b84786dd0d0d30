import { alerts } from './alerts/projection.ts';
import { consent } from './consent/projection.ts';
import { enrolmentProjection } from './enrolment/projection.ts';
import { incidents } from './incidents/projection.ts';
import type { Projection } from './log/projection.ts';
import { reports } from './reports/projection.ts';
import { reviews } from './reviews/projection.ts';
import { workers } from './workers/projection.ts';

/** Every projection of the vault, in the order in which an op is applied to them. A noun adds its own here. */
export const projections: readonly Projection[] = [workers, incidents, consent, enrolmentProjection, reports, reviews, alerts];
