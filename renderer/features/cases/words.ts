import { useIntl } from 'react-intl';
import type { OffenceCode } from '#shared/domain/incident/offence.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { useOpenSession, type VaultOutputs } from '../../data/index.ts';
import { useText } from '../../ui/index.ts';

/** A calendar date as people here say it: "14 Nov 2026". */
export function useDay(): (on: string) => string {
  const intl = useIntl();
  return (on) => intl.formatDate(`${on}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** A moment by the clock of this laptop: "14 Nov 2026, 22:10". */
export function useMoment(): (at: string) => string {
  const intl = useIntl();
  return (at) =>
    intl.formatDate(at, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** What happened in plain words, else the first words of the story. */
export function useWhat(): (incident: { what: readonly OffenceCode[]; opening: string }) => string {
  const text = useText();
  return ({ what, opening }) => {
    const kinds = what.slice(0, 3).map((code, place) => {
      const words = text(`offence.${code}`);
      return place === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1);
    });
    if (kinds.length > 0) return kinds.join(', ');
    return opening.trim() === '' ? text('timeline.incident-unnamed') : opening;
  };
}

type OpenCase = VaultOutputs['people']['list']['rows'][number]['openCases'][number];

/** One of several open cases in a line: whose, since when and, to those who work cases, how high the risk. */
export function useOpenCase(): (held: OpenCase) => string {
  const text = useText();
  const day = useDay();
  const { worker } = useOpenSession();
  const seesRisk = permits(worker.role, 'workCases');
  return ({ caseworker, openedAt, risk }) =>
    text('cases.open-one', { name: caseworker, date: day(ukDay(new Date(openedAt))), risk: seesRisk ? (risk ?? 'none') : 'hidden' });
}
