import { parseDateTime, toZoned } from '@internationalized/date';
import { localAuthority } from '../../reference/local-authorities.ts';
import { policeForce } from '../../reference/police-forces.ts';
import { dayFault, isReversed, yearsBefore } from '../day/day.ts';
import { ukDay } from '../task/task.ts';
import { homeZone } from './clocks.ts';
import type { IncidentFields, IncidentPatch } from './incident.ts';

/** What of an incident cannot be, each named by the part of the page where it is put right. */
export const incidentFaults = [
  'day-future',
  'day-early',
  'time-future',
  'time-without-day',
  'force-unknown',
  'authority-unknown',
  'first-future',
  'first-early',
  'last-future',
  'last-early',
  'last-before-first',
] as const;
export type IncidentFault = (typeof incidentFaults)[number];

/** The part of an incident that a fault is in: the name of its field. */
export function faultyPart(fault: IncidentFault): 'when' | 'where' | 'messages' {
  if (fault === 'force-unknown' || fault === 'authority-unknown') return 'where';
  return fault.startsWith('first') || fault.startsWith('last') ? 'messages' : 'when';
}

/** Reports come decades after what happened; older than this, nobody is alive who was there. */
const longestAgo = 100;

/**
 * What of these fields cannot be, seen from the latest moment at which something can have happened (`latestMoment`); empty when all of it can.
 * Codes of forces and authorities that were replaced are known: a record stays what it was.
 */
export function faultsOf({ when, where, messages }: Pick<IncidentPatch, 'when' | 'where' | 'messages'>, latestAt: Date): IncidentFault[] {
  const latest = ukDay(latestAt);
  const bounds = { earliest: yearsBefore(latest, longestAgo), latest };
  const faults: (IncidentFault | null)[] = [];
  if (when) faults.push(whenFault(when, bounds, latestAt));
  if (where?.force && policeForce(where.force) === null) faults.push('force-unknown');
  if (where?.localAuthority && localAuthority(where.localAuthority) === null) faults.push('authority-unknown');
  if (messages) faults.push(...messagesFaults(messages, bounds));
  return faults.filter((fault) => fault !== null);
}

/**
 * The fields as they may go into a kept record: where a part cannot be, what stood there before stays, and everything else that was typed is
 * taken. Words are never a fault.
 */
export function withoutFaults<Fields extends Pick<IncidentFields, 'when' | 'where' | 'messages'>>(
  fields: Fields,
  stands: Pick<Fields, 'when' | 'where' | 'messages'>,
  latestAt: Date,
): Fields {
  const faults = faultsOf(fields, latestAt);
  const isFaulty = (part: ReturnType<typeof faultyPart>) => faults.some((fault) => faultyPart(fault) === part);
  const { when, where, messages } = fields;
  const { firstOn, lastOn } = stands.messages;
  return {
    ...fields,
    ...(isFaulty('when') && { when: { ...stands.when, words: when.words } }),
    ...(isFaulty('where') && { where: { ...where, force: stands.where.force, localAuthority: stands.where.localAuthority } }),
    ...(isFaulty('messages') && { messages: { ...messages, firstOn, lastOn } }),
  };
}

type Bounds = { earliest: string; latest: string };

function whenFault({ on, time, precision }: NonNullable<IncidentPatch['when']>, bounds: Bounds, latestAt: Date): IncidentFault | null {
  if (on === null) return time === null ? null : 'time-without-day';
  const fault = dayFault(on, bounds);
  if (fault !== null) return fault === 'future' ? 'day-future' : 'day-early';
  if (precision !== 'exact' || time === null) return null;
  const at = toZoned(parseDateTime(`${on}T${time}`), homeZone, 'earlier').toDate();
  return at > latestAt ? 'time-future' : null;
}

function messagesFaults({ firstOn, lastOn }: NonNullable<IncidentPatch['messages']>, bounds: Bounds): IncidentFault[] {
  const faultOf = <Which extends 'first' | 'last'>(which: Which, on: string | null) => {
    const fault = on === null ? null : dayFault(on, bounds);
    return fault === null ? [] : [`${which}-${fault}` as const];
  };
  const faults = [...faultOf('first', firstOn), ...faultOf('last', lastOn)];
  return faults.length === 0 && isReversed(firstOn, lastOn) ? ['last-before-first'] : faults;
}
