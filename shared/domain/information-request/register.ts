import type { CalendarDate } from '../primitives.ts';
import { requestDecisions } from './information-request.ts';

export const registerStandings = ['undecided', ...requestDecisions] as const;
export type RegisterStanding = (typeof registerStandings)[number];

/** What the register is asked: null asks for all of it. Days are those on which a request was received. */
export type RegisterFilter = {
  force: string | null;
  standing: RegisterStanding | null;
  onlyDue: boolean;
  from: CalendarDate | null;
  to: CalendarDate | null;
};

export const wholeRegister: RegisterFilter = { force: null, standing: null, onlyDue: false, from: null, to: null };

/** What a line of the register is found by. */
export type RegisterLine = {
  authority: string;
  receivedOn: CalendarDate;
  decision: { decision: (typeof requestDecisions)[number] } | null;
  dueOn: CalendarDate | null;
};

/** Whether a line fits all that is asked. Due is what was to be looked at by today. */
export function fitsRegister(line: RegisterLine, { force, standing, onlyDue, from, to }: RegisterFilter, today: CalendarDate): boolean {
  return (
    (force === null || line.authority === force) &&
    (standing === null || (line.decision?.decision ?? 'undecided') === standing) &&
    (!onlyDue || (line.dueOn !== null && line.dueOn <= today)) &&
    (from === null || line.receivedOn >= from) &&
    (to === null || line.receivedOn <= to)
  );
}
