import type { OrganisationKind } from '#shared/domain/organisation/membership.ts';
import { permits, type Role } from '#shared/domain/worker/worker.ts';

/** The addresses of the app's screens, as links write them. */
export const paths = {
  dropIn: '#/drop-in',
  incident: (id: string) => `#/drop-in/${id}`,
  consent: (id: string) => `#/drop-in/${id}/consent`,
  leaving: (id: string) => `#/drop-in/${id}/leaving`,
  cases: '#/cases',
  person: (id: string) => `#/cases/${id}`,
  personPart: (id: string, part: string) => `#/cases/${id}/${part}`,
  requests: '#/requests',
  code: '#/code',
  records: '#/records',
  trailOf: (id: string) => `#/records/${id}`,
  reviews: '#/review',
  review: (id: string) => `#/review/${id}`,
  publish: '#/publish',
  alertToPublish: (id: string) => `#/publish/${id}`,
  members: '#/members',
  alerts: '#/alerts',
  alert: (id: string) => `#/alerts/${id}`,
  sheets: '#/sheets',
  sheet: (id: string) => `#/sheets/${id}`,
  settings: '#/settings',
} as const;

/** Where a person begins: central with what came in, a project at the drop-in, and central staff of a laptop that is not enrolled with enrolling it. */
export function homeOf(kind: OrganisationKind | null, role: Role): string {
  if (kind === 'central') return paths.reviews;
  return kind === null && !permits(role, 'recordIncident') ? paths.settings : paths.dropIn;
}

/** Goes to one of the addresses above. */
export function goTo(path: string): void {
  window.location.hash = path.slice(1);
}
