import type { MessageId } from '../../i18n/en/index.ts';
import type { AnswerStanding } from '../incident/answer.ts';
import type { SuspectLine, VehicleLine } from '../incident/incident.ts';
import type { Report } from './report.ts';

/** Words of a code, from whichever catalogue the reader has. */
type Say = (id: MessageId, values?: Record<string, string>) => string;
type ReportSuspect = Report['suspects'][number];
type ReportVehicle = Report['vehicles'][number];

/** One line about how a person looked, with how far the answer goes behind it: "grey beard (part of it)". Empty when nothing was said. */
export function suspectLine(suspect: ReportSuspect, line: SuspectLine, say: Say): string {
  return withHowFar(saidOf(suspect, line, say), suspect.standings[line], say);
}

/** One line about a vehicle in the same way. The plate is left to the caller, who may not show all of it. */
export function vehicleLine(vehicle: ReportVehicle, line: Exclude<VehicleLine, 'plate'>, say: Say): string {
  const said = line === 'kind' ? (vehicle.kind === null ? '' : say(`vehicle-kind.${vehicle.kind}`)) : vehicle[line];
  return withHowFar(said, vehicle.standings[line], say);
}

function saidOf(suspect: ReportSuspect, line: SuspectLine, say: Say): string {
  if (line === 'ageBand') return [suspect.ageBand && say(`age.${suspect.ageBand}`), suspect.ageWords.trim()].filter(Boolean).join(', ');
  if (line === 'height') return [suspect.height && say(`height.${suspect.height}`), suspect.heightWords.trim()].filter(Boolean).join(', ');
  return suspect[line].trim();
}

function withHowFar(value: string, standing: AnswerStanding | undefined, say: Say): string {
  return value === '' || standing === undefined ? value : say(`answer.stands-${standing}`, { value });
}
