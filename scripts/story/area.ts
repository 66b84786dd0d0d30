import { policeForces } from '#shared/reference/police-forces.ts';

const merseyside = policeForces.find(({ id }) => id === 'merseyside');
if (!merseyside) throw new Error('Merseyside is not in the list of forces');

/** The force the story plays in, under the name people choose from the list. */
export const areaForce = { id: merseyside.id, spoken: merseyside.name };
