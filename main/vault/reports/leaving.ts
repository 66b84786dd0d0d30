import { v5 } from 'uuid';
import { maySend } from '#shared/domain/consent/consent.ts';
import { toldToCentral } from '#shared/domain/consent/ends.ts';
import { buildReport, leavingTexts, undecided } from '#shared/domain/report/build.ts';
import { forOthers } from '#shared/domain/report/guard/for-others.ts';
import { guard, guardInput } from '#shared/domain/report/guard.ts';
import { smallPlace } from '#shared/domain/report/small-place.ts';
import { rareFactsKept, widen } from '#shared/domain/report/widening.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { canonicalJson } from '#shared/seal/canonical.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import type { OpenVault } from '../context.ts';
import { ownOrganisation } from '../enrolment/queries.ts';
import { getIncident, wholeIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { knownAround } from './known.ts';
import { findingDecisions, type Sent, sentReportOf, wideningOf } from './queries.ts';

/** Namespace of report ids (RFC 9562, UUID version 5). */
const reportNamespace = '5f0b1c52-6f0e-4a53-9a6a-3d1f6f0a4c11';

/**
 * What would leave for an incident as it stands now: every text, every marked word, the report, and what stands in its way. Changes nothing.
 * The report's id comes from the incident's by a one-way hash: it is the same from look to look and on every laptop of the team, so that one
 * incident is never two reports, and nobody outside can tell the incident from it. Throws `incident/not-found`.
 */
export function prepareReport(vault: OpenVault, { incidentId }: In['reports']['prepare']): Out['reports']['prepare'] {
  const { consent: answers, consentInForce, masked } = getIncident(vault, { id: incidentId });
  // The guard reads what this worker may not: it must find it in the story whoever asks.
  const fields = wholeIncident(vault.db, incidentId);
  const { ends } = toldToCentral(answers, ukDay(vault.clock.now()));
  const findings = guard(guardInput(fields, knownAround(vault.db, incidentId, fields)));
  const decisions = findingDecisions(vault.db, incidentId);
  const widened = wideningOf(vault.db, incidentId);
  const full = buildReport({ id: v5(incidentId, reportNamespace), fields, findings, decisions, consent: consentInForce, ends });
  const report = widened === null ? full : widen(full, widened);
  const open = new Set(undecided(findings, decisions).map(({ key }) => key)).size;
  const blockedBy: Out['reports']['prepare']['blockedBy'] = [];
  if (isOut(sentReportOf(vault.db, incidentId))) blockedBy.push('report/already-sent');
  if (ownOrganisation(vault.db)?.kind !== 'project') blockedBy.push('report/not-enrolled');
  if (!maySend(consentInForce)) blockedBy.push('report/no-consent');
  if (open > 0) blockedBy.push('report/undecided');
  return {
    texts: leavingTexts(fields),
    findings: masked.length === 0 ? findings : forOthers(findings),
    decisions,
    report,
    shown: sha256Hex(canonicalJson(report)),
    undecided: open,
    pointsTo: smallPlace(report, rareFactsKept(findings, decisions)),
    widened,
    blockedBy,
  };
}

/** One that was taken back before it left may be sent again, unless central says that it has it. */
function isOut(sent: Sent | null): boolean {
  return sent !== null && !(sent.recalled && sent.reference === null);
}
