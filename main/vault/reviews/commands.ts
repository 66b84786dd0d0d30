import type { OpenVault } from '../context.ts';
import type { In, Out } from '../procedures.ts';
import { getReview } from './queries.ts';

/** Says "this one is mine". A report somebody else claimed may be claimed over: people go home. Throws `report/not-found`. */
export function claimReview(vault: OpenVault, { id }: In['reviews']['claim']): Out['reviews']['claim'] {
  getReview(vault, { id });
  vault.log.commit([{ type: 'review.claimed', subject: id, body: { reportId: id } }], vault.worker.id);
  vault.changes.tell('reviews', id);
  return getReview(vault, { id });
}
