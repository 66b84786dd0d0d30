import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { packOf } from '../disclosures/pack.ts';
import { refuseUnknownIncident } from '../incidents/queries.ts';
import { incidentsOf, recordsOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { answerDecisions, findRequest } from './queries.ts';

/** The log keeps at most this much of a marked phrase beside the decision about it. */
const longestNoted = 400;

/**
 * What would go to police in answer to a request: the chosen parts of incidents of this person, and the answer in words, read by the leak
 * guard. Nothing leaves by asking. Throws `request/not-found`, `incident/not-found` for an incident that is not this person's.
 */
export function answerPack(vault: OpenVault, { requestId, incidents, items, left }: In['requests']['answer']): Out['requests']['answer'] {
  const { personId, authority } = findRequest(vault.db, requestId).request;
  const hers = incidentsOf(vault.db, recordsOf(vault.db, personId));
  for (const id of incidents) {
    refuseUnknownIncident(vault.db, id);
    if (!hers.includes(id)) throw new Refusal('incident/not-found');
  }
  const decisions = answerDecisions(vault.db, requestId);
  return packOf(vault, { force: authority, personId, incidents, items, words: left, decisions });
}

/**
 * Decides about one marked word of an answer: remove, say it in other words, or keep with a reason. Logged; the newest counts. A key that
 * marks nothing any more changes nothing. Throws `request/not-found`.
 */
export function decideInAnswer(vault: OpenVault, input: In['requests']['decideWord']): Out['requests']['decideWord'] {
  const { key, decision, ...asked } = input;
  const { personId } = findRequest(vault.db, asked.requestId).request;
  const finding = answerPack(vault, asked).findings.find((one) => one.key === key);
  if (finding !== undefined) {
    const body = { requestId: asked.requestId, key, text: finding.text.slice(0, longestNoted), decision };
    vault.log.commit([{ type: 'answer.decided', subject: personId, body }], vault.worker.id);
    vault.changes.tell('people', personId);
  }
  return answerPack(vault, asked);
}
