import type { AlertArea } from '#shared/domain/alert/alert.ts';
import type { Member } from '#shared/domain/member/member.ts';
import { forceOfArea } from '#shared/reference/area.ts';

/**
 * How many members an alert for these areas reaches, by the server's own rule: members who asked for everywhere, and those who asked for
 * a force of the areas. An area whose force is not known (a postcode district) reaches everybody. Who has stopped gets nothing.
 */
export function countRecipients(members: readonly Member[], areas: readonly AlertArea[]): number {
  const forces = areas.map(forceOfArea);
  const isEverywhere = forces.includes(null);
  return members.filter((member) => {
    if (member.unsubscribedAt !== null) return false;
    return isEverywhere || member.forces.length === 0 || member.forces.some((force) => forces.includes(force));
  }).length;
}
