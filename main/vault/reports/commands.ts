import { v7 } from 'uuid';
import type { Report } from '#shared/domain/report/report.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { NewOp } from '#shared/log/op.ts';
import { consentDecisions } from '../consent/queries.ts';
import type { OpenVault } from '../context.ts';
import type { In, Out } from '../procedures.ts';
import { newEnvelopeId, queueMessage } from '../sync/outbox.ts';
import { type Carried, tellCentral } from './carry-consent.ts';
import { prepareReport } from './leaving.ts';
import { reportStandings, type Sent, sentReportOf } from './queries.ts';

/** The log keeps at most this much of a marked phrase beside the decision about it. */
const longestNoted = 400;

/**
 * Decides about one marked word or phrase: remove, generalise, or keep with a reason. Each decision is logged; the newest counts, also after
 * edits elsewhere in the record. A key that marks nothing any more changes nothing. Throws `incident/not-found`.
 */
export function decideFinding(vault: OpenVault, { incidentId, key, decision }: In['reports']['decide']): Out['reports']['decide'] {
  const finding = prepareReport(vault, { incidentId }).findings.find((one) => one.key === key);
  if (finding !== undefined) {
    const body = { incidentId, key, kind: finding.kind, text: finding.text.slice(0, longestNoted), decision };
    vault.log.commit([{ type: 'finding.decided', subject: incidentId, body }], vault.worker.id);
    vault.changes.tell('reports', incidentId);
  }
  return prepareReport(vault, { incidentId });
}

/** Lets the report say less of date and place than the record, or (null) as much again. Logged. Throws `incident/not-found`. */
export function widenReport(vault: OpenVault, { incidentId, to }: In['reports']['widen']): Out['reports']['widen'] {
  prepareReport(vault, { incidentId });
  vault.log.commit([{ type: 'report.widened', subject: incidentId, body: { incidentId, to } }], vault.worker.id);
  vault.changes.tell('reports', incidentId);
  return prepareReport(vault, { incidentId });
}

/**
 * Sends the anonymised report of an incident: logged and queued in one transaction, durable when it answers, sealed and sent when there is a
 * network. Nothing leaves that was not shown: `shown` must be the hash `prepareReport` answered, and the record must still make that very
 * report. Throws what stands in the way: `incident/not-found`, `report/already-sent`, `report/not-enrolled`, `report/no-consent`,
 * `report/changed-since-shown`, `report/undecided`.
 */
export function submitReport(vault: OpenVault, { incidentId, shown }: In['reports']['submit']): Out['reports']['submit'] {
  const leaving = prepareReport(vault, { incidentId });
  const blocked = (code: (typeof leaving.blockedBy)[number]) => {
    if (leaving.blockedBy.includes(code)) throw new Refusal(code);
  };
  blocked('report/already-sent');
  blocked('report/not-enrolled');
  blocked('report/no-consent');
  if (leaving.shown !== shown) throw new Refusal('report/changed-since-shown');
  blocked('report/undecided');
  const { report } = leaving;
  const at = vault.clock.now();
  const envelope = newEnvelopeId();
  const earlier = sentReportOf(vault.db, incidentId);
  const submitted: NewOp = { type: 'report.submitted', subject: incidentId, body: { incidentId, report, envelope } };
  const again = earlier?.mayHaveLeft ? sendAgain(vault, earlier, report) : null;
  vault.log.commit([submitted, ...(again?.ops ?? [])], vault.worker.id, (db) => {
    queueMessage(db, {
      envelope,
      stream: 'inbox:central',
      message: { type: 'report.submitted', id: v7({ msecs: at.getTime() }), at: at.toISOString(), report },
    });
    again?.also(db);
  });
  vault.changes.tell('reports', incidentId);
  vault.changes.tell('incidents', incidentId);
  return { reportId: report.id, standing: reportStandings(vault.db, [incidentId]).get(incidentId)?.standing ?? 'waiting' };
}

/** Central may hold a withdrawal of the copy that was pulled: the new yes must be the newer word, whichever of them arrives first. */
function sendAgain(vault: OpenVault, earlier: Sent, { consent, consentEnds: ends }: Report): Carried {
  const newest = consentDecisions(vault.db, earlier.incidentId).at(-1)?.decidedAt ?? vault.clock.now().toISOString();
  return tellCentral(vault, earlier, { consent, ends }, newest);
}
