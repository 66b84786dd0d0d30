import type { NewMember } from '#shared/domain/member/member.ts';
import type { Role } from '#shared/domain/worker/worker.ts';

/** The invented organisations, workers and members that `npm start` makes for trying things. */
type SampleWorker = { name: string; role: Role; passphrase: string };

export const scheme = {
  name: 'National scheme (trial)',
  workers: [
    { name: 'Noor', role: 'administrator', passphrase: 'seven blue umbrellas in march' },
    { name: 'Ana', role: 'publisher', passphrase: 'paper boats beneath the viaduct' },
  ],
} as const satisfies { name: string; workers: readonly SampleWorker[] };

export const project = {
  name: 'Armada Project',
  workers: [
    { name: 'Jo', role: 'manager', passphrase: 'slow kettle by the green door' },
    { name: 'Sam', role: 'outreach', passphrase: 'quiet lantern over wet cobbles' },
  ],
} as const satisfies { name: string; workers: readonly SampleWorker[] };

/** Members of all three kinds, in the proportions of one region (seed 002: 126 people, 23 projects, 18 sites), for a handful of forces. */
export function sampleMembers(count: number): NewMember[] {
  const forces = ['merseyside', 'greater-manchester', 'cleveland', 'metropolitan', 'west-yorkshire', 'northumbria'];
  return Array.from({ length: count }, (_, at) => {
    const kind = at % 10 === 4 ? 'project' : at % 10 === 9 ? 'site' : 'individual';
    const force = forces[at % forces.length] as string;
    return { kind, name: `Member ${at + 1}`, email: `member-${at + 1}@example.org`, forces: at % 15 === 14 ? [] : [force] };
  });
}
