import type { DayFault } from '../../domain/day/day.ts';
import type { IncidentFault } from '../../domain/incident/faults.ts';

type EveryFault = Record<`day.${DayFault}` | `fault.${IncidentFault}`, string>;

/** Days that cannot be, and a clock that may be wrong. `today` is what this laptop’s clock says. */
export const days = {
  'day.future': 'This day is still to come: by this laptop’s clock today is {today}. Put it right to go on.',
  'day.early': 'This day is before what it follows, or too long ago to be meant. Look at the year.',
  'day.reversed': 'This day is before the first one. Change one of the two.',
  'risk.review-before': 'This day is before the judgement itself. Choose a later one.',
  'fault.day-future':
    'This day is still to come: by this laptop’s clock today is {today}. It is not kept in the record until it is put right.',
  'fault.day-early': 'That is more than a hundred years ago. Look at the year.',
  'fault.time-future': 'This time is still to come by this laptop’s clock. It is not kept in the record until it is put right.',
  'fault.time-without-day': 'A time needs its day. Choose the day too, or take the time away.',
  'fault.force-unknown': 'This police force is not in the list of this app. Choose it again.',
  'fault.authority-unknown': 'This local authority is not in the list of this app. Choose it again.',
  'fault.first-future': 'This day is still to come: by this laptop’s clock today is {today}.',
  'fault.first-early': 'That is more than a hundred years ago. Look at the year.',
  'fault.last-future': 'This day is still to come: by this laptop’s clock today is {today}.',
  'fault.last-early': 'That is more than a hundred years ago. Look at the year.',
  'fault.last-before-first': 'The last day is before the first one. Change one of the two.',
  'clock-hint.behind':
    'This laptop’s clock says {now}, but the newest entry here was made on {newest}. One of them is wrong. Look at the clock before you choose a day.',
} as const satisfies EveryFault & Record<string, string>;
