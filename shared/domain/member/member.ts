import { z } from 'zod';
import { Id, Instant, ShortText } from '../primitives.ts';

/** Somebody who receives warnings: a sex worker, a project, an advertising site. */
export const memberKinds = ['individual', 'project', 'site'] as const;
export const MemberKind = z.enum(memberKinds);

export const Member = z.strictObject({
  id: Id,
  kind: MemberKind,
  /** A working name is enough. */
  name: ShortText,
  email: z.email().max(254),
  /** Police force slugs. Empty means the whole country. */
  forces: z.array(z.string().max(60)),
  joinedAt: Instant,
  unsubscribedAt: Instant.nullable(),
});
export type Member = z.infer<typeof Member>;

export const NewMember = Member.pick({ kind: true, name: true, email: true, forces: true });
export type NewMember = z.infer<typeof NewMember>;
