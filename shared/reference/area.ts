import type { AlertArea } from '../domain/alert/alert.ts';
import { localAuthority } from './local-authorities.ts';
import { policeForces } from './police-forces.ts';

const forces = new Set<string>(policeForces.map((force) => force.id));

/**
 * The slug of the police force an alert's area lies in, or null when that is not known. Outward postcodes cross the borders of forces and
 * no open list gives them, so they are never known. Whoever sends treats null as everywhere: a warning too many is the smaller harm.
 */
export function forceOfArea(area: AlertArea): string | null {
  if (area.kind === 'force') return forces.has(area.code) ? area.code : null;
  if (area.kind === 'local-authority') return localAuthority(area.code)?.force ?? null;
  return null;
}
