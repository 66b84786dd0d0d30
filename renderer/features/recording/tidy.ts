import { emptySuspect, emptyVehicle, type IncidentFields, type IncidentPatch } from '#shared/domain/incident/incident.ts';

/** The fields without the blank lines a page shows before anybody wrote on them. */
export function tidy(fields: IncidentFields): IncidentFields {
  return {
    ...fields,
    suspects: fields.suspects.filter((suspect) => !same(suspect, emptySuspect(suspect.id))),
    vehicles: fields.vehicles.filter((vehicle) => !same(vehicle, emptyVehicle(vehicle.id))),
    contactPoints: fields.contactPoints.filter(({ raw, standing }) => raw.trim() !== '' || standing !== undefined),
  };
}

/** The top-level fields of `now` that differ from `before`: what an amendment names. */
export function changedFields(before: IncidentFields, now: IncidentFields): IncidentPatch {
  const names = (Object.keys(now) as (keyof IncidentFields)[]).filter((name) => !same(before[name], now[name]));
  return Object.fromEntries(names.map((name) => [name, now[name]]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
