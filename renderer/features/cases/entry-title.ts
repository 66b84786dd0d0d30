import type { VaultOutputs } from '../../data/index.ts';
import { useText } from '../../ui/index.ts';
import { useGivenBy } from '../consent/index.ts';
import { useDay, useMoment, useWhat } from './words.ts';

export type Entry = VaultOutputs['people']['timeline']['entries'][number];

/** One line of time in a sentence. */
export function useEntryTitle(): (entry: Entry) => string {
  const text = useText();
  const day = useDay();
  const what = useWhat();
  const moment = useMoment();
  const givenBy = useGivenBy();
  return (entry) => {
    switch (entry.kind) {
      case 'added':
      case 'merged':
        return text(`timeline.${entry.kind}`, { name: entry.name });
      case 'incident':
        return entry.on === null
          ? text('timeline.incident', { what: what(entry) })
          : text('timeline.incident-on', { what: what(entry), date: day(entry.on) });
      case 'consent':
        return text('timeline.consent', {
          answer: entry.answer,
          purpose: text(`purpose.${entry.purpose}`),
          who: givenBy(entry.givenBy) || 'none',
        });
      case 'note':
        return text(entry.note === 'project' ? 'timeline.note' : `timeline.note-${entry.note}`);
      case 'task':
      case 'task-done':
        return text(`timeline.${entry.kind}`, { title: entry.title });
      case 'case-opened':
        return text('timeline.case-opened', { name: entry.caseworker });
      case 'case-closed':
        return text('timeline.case-closed', { reason: text(`case.closing.${entry.reason}`) });
      case 'contact':
        return text('timeline.contact', { way: text(`contact.way.${entry.way}`), outcome: text(`contact.outcome.${entry.outcome}`) });
      case 'appointment':
        return text('timeline.appointment', {
          isCancelled: entry.isCancelled ? 'yes' : 'no',
          what: text(`appointments.kind.${entry.what}`),
          at: moment(entry.startsAt),
        });
      case 'referral':
        return text('timeline.referral', { step: text(`referral.step.${entry.step}`) });
      case 'disclosure':
        if (entry.because === 'safeguarding') return text('timeline.told', { to: entry.to });
        return entry.items.length === 0
          ? text('timeline.disclosure', { to: entry.to })
          : text('timeline.disclosure-items', {
              to: entry.to,
              items: entry.items.map((item) => text(`pack.item.${item}`)).join(', '),
            });
      case 'concern':
      case 'concern-confirmed':
        return text(`timeline.${entry.kind}`, { risk: text(`risk.${entry.risk}`) });
      case 'access':
        return text('timeline.access', { as: entry.as });
      case 'request':
        return text('timeline.request', { officer: entry.officer });
      case 'request-decided':
        return text('timeline.request-decided', { decision: text(`request.decision.${entry.decision}`) });
      case 'unmasked':
        return text('timeline.unmasked', { field: text(`person.${entry.field}`), reason: entry.reason });
      case 'line-unmasked':
        return text('timeline.line-unmasked', { line: text(`record.line.${entry.line}`), reason: entry.reason });
    }
  };
}
