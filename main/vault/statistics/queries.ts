import { type ConsentState, isAgreedTo } from '#shared/domain/consent/consent.ts';
import type { OffenceCode } from '#shared/domain/incident/offence.ts';
import type { IncidentSummary } from '#shared/domain/incident/summary.ts';
import { type CountedWhich, type Counts, tellable } from '#shared/domain/statistics/counts.ts';
import { refuseReversed } from '../clock/days.ts';
import { consentToday } from '../consent/queries.ts';
import type { OpenVault } from '../context.ts';
import { keptSummaries } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';

/**
 * Totals of the kept incidents, from the records themselves. `kept` counts all of them, for the project's own eyes. `toTell` counts only those
 * where counting was agreed to, with small numbers hidden: what may be told to a funder or the police. Drafts are in neither. Throws
 * `day/cannot-be` for days the wrong way round.
 */
export function countIncidents(vault: OpenVault, which: In['statistics']['count']): Out['statistics']['count'] {
  refuseReversed(which.from, which.until);
  const all: Counted[] = [];
  for (const { id, summary } of keptSummaries(vault.db)) {
    if (isAmong(summary, which)) all.push({ summary, consent: consentToday(vault, id) });
  }
  return { kept: countsOf(all), toTell: tellable(countsOf(all.filter(({ consent }) => isAgreedTo(consent, 'statistics')))) };
}

type Counted = { summary: IncidentSummary; consent: ConsentState };

function isAmong({ on, force }: IncidentSummary, which: CountedWhich): boolean {
  if (which.force !== null && force !== which.force) return false;
  if (which.from === null && which.until === null) return true;
  return on !== null && on >= (which.from ?? '') && on <= (which.until ?? '9999-12-31');
}

function countsOf(counted: readonly Counted[]): Counts {
  const byAct = new Map<OffenceCode | null, number>();
  for (const { summary } of counted) byAct.set(summary.what[0] ?? null, (byAct.get(summary.what[0] ?? null) ?? 0) + 1);
  return {
    incidents: counted.length,
    byMainAct: [...byAct].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count),
    anonymous: counted.filter(({ consent }) => isAgreedTo(consent, 'policeIntelligence')).length,
    formal: counted.filter(({ consent }) => isAgreedTo(consent, 'formalReport')).length,
  };
}
