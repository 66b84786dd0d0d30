import type { OrganisationKind } from '#shared/domain/organisation/membership.ts';

/** The addresses of the app's screens, as links write them. */
export const paths = {
  dropIn: '#/drop-in',
  incident: (id: string) => `#/drop-in/${id}`,
  consent: (id: string) => `#/drop-in/${id}/consent`,
  leaving: (id: string) => `#/drop-in/${id}/leaving`,
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

/** Where a person of this kind of organisation begins. A laptop that is not enrolled belongs to a project. */
export function homeOf(kind: OrganisationKind | null): string {
  return kind === 'central' ? paths.reviews : paths.dropIn;
}

/** Goes to one of the addresses above. */
export function goTo(path: string): void {
  window.location.hash = path.slice(1);
}
