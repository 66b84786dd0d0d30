import { z } from 'zod';
import { Id } from '../primitives.ts';

export const roles = ['outreach', 'isva', 'manager', 'reviewer', 'publisher', 'administrator'] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

export const projectRoles = ['outreach', 'isva', 'manager'] as const satisfies readonly Role[];
export const centralRoles = ['reviewer', 'publisher', 'administrator'] as const satisfies readonly Role[];

/** The roles somebody may give to a new colleague: a project's manager those of a project, central's administrator those of central. */
export function rolesToGive(giver: Role): readonly Role[] {
  if (!permits(giver, 'addWorker')) return [];
  return (projectRoles as readonly Role[]).includes(giver) ? projectRoles : centralRoles;
}

/** A person who opens this laptop with a passphrase of their own. */
export const Worker = z.strictObject({ id: Id, name: z.string().trim().min(1).max(80), role: Role });
export type Worker = z.infer<typeof Worker>;

/** Acts that need a role. Everything else any open session may do. */
export const permissions = {
  recordIncident: ['outreach', 'isva', 'manager'],
  decideConsent: ['outreach', 'isva', 'manager'],
  submitReport: ['outreach', 'isva', 'manager'],
  supportPeople: ['outreach', 'isva', 'manager'],
  mergePeople: ['isva', 'manager'],
  workCases: ['isva', 'manager'],
  readCounts: ['manager', 'administrator'],
  erasePerson: ['manager'],
  reviewRetention: ['isva', 'manager'],
  setRetention: ['manager'],
  giveAccess: ['isva', 'manager'],
  readAudit: ['manager', 'administrator'],
  addWorker: ['manager', 'administrator'],
  issueInvite: ['administrator'],
  review: ['reviewer', 'publisher', 'administrator'],
  composeAlert: ['reviewer', 'publisher', 'administrator'],
  approveAlert: ['publisher', 'administrator'],
  publishAlert: ['publisher', 'administrator'],
  manageMembers: ['publisher', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;
export type Act = keyof typeof permissions;

/** Whether a role may do something. Enforced in the vault's handlers, not on screen. */
export function permits(role: Role, act: Act): boolean {
  return (permissions[act] as readonly Role[]).includes(role);
}
