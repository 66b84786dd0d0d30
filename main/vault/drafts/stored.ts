import { emptyIncident, emptySuspect, emptyVehicle, IncidentFields } from '#shared/domain/incident/incident.ts';
import { IncidentSummary, summarise } from '#shared/domain/incident/summary.ts';

/**
 * The fields of a draft as some version of this app left them, or null when they cannot be read. What that version did not ask yet is blank;
 * something it kept that this one has no place for makes the page unreadable rather than being dropped unseen.
 */
export function readStoredFields(text: string): IncidentFields | null {
  const stored = parsed(text);
  if (!isRecord(stored)) return null;
  const { suspects, vehicles } = stored;
  const whole = {
    ...stored,
    ...(Array.isArray(suspects) && { suspects: suspects.map((one: unknown) => completed(emptySuspect(''), one)) }),
    ...(Array.isArray(vehicles) && { vehicles: vehicles.map((one: unknown) => completed(emptyVehicle(''), one)) }),
  };
  return IncidentFields.safeParse(completed(emptyIncident(), whole)).data ?? null;
}

/** What a list shows of a draft: as it stands beside the fields, else made from them anew; null when neither can be read. */
export function readStoredSummary(text: string, fields: () => string): IncidentSummary | null {
  const summary = IncidentSummary.safeParse(parsed(text)).data;
  if (summary !== undefined) return summary;
  const whole = readStoredFields(fields());
  return whole === null ? null : summarise(whole);
}

/** `stored` with what it lacks taken from `blank`, part by part; lists are taken as they are. */
function completed(blank: unknown, stored: unknown): unknown {
  if (!isRecord(blank) || !isRecord(stored)) return stored === undefined ? blank : stored;
  const names = new Set([...Object.keys(blank), ...Object.keys(stored)]);
  return Object.fromEntries([...names].map((name) => [name, completed(blank[name], stored[name])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
