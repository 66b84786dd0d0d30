import type { IncidentPlace } from './incident.ts';

/** The British Transport Police, who police railways in England, Wales and Scotland. */
const railwayForce = 'btp';

/**
 * The forces whose ground it is, in the order in which they are told: on the railway the British Transport Police first, then the force of
 * the area the worker confirmed. Northern Ireland's railways are policed by its own service alone. Empty while nobody said.
 */
export function forcesOf({ force, railway }: Pick<IncidentPlace, 'force' | 'railway'>): string[] {
  const isBritish = force !== 'northern-ireland';
  const forces = [...(railway && isBritish ? [railwayForce] : []), ...(force === null ? [] : [force])];
  return [...new Set(forces)];
}
