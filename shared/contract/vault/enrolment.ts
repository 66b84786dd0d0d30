import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Id, Instant } from '../../domain/primitives.ts';
import { Role } from '../../domain/worker/worker.ts';
import { asked, open, refuses } from '../refusal-errors.ts';

export const enrolment = {
  /** Reads an invite without using it, so that the worker sees who invites before joining. */
  read: oc
    .input(z.strictObject({ invite: z.string().max(4000) }))
    .output(z.strictObject({ name: z.string(), server: z.string(), rootFingerprint: z.string() }))
    .errors({ ...open, ...refuses('invite/unreadable', 'server/insecure') }),
  join: oc
    .input(z.strictObject({ invite: z.string().max(4000) }))
    .output(z.strictObject({ organisation: Id, name: z.string() }))
    .errors({
      ...open,
      ...refuses(
        'invite/unreadable',
        'invite/used',
        'invite/expired',
        'invite/unknown',
        'enrolment/already',
        'membership/chain-broken',
        'membership/conflict',
        'server/away',
        'server/slow',
        'server/nonsense',
        'server/busy',
        'server/insecure',
      ),
    }),
  /** The first central laptop founds the scheme with the set-up code the server shows. */
  found: oc
    .input(z.strictObject({ server: z.url(), setupCode: z.string().max(60), name: z.string().trim().min(1).max(120) }))
    .output(z.strictObject({ organisation: Id, rootFingerprint: z.string() }))
    .errors({
      ...open,
      ...refuses(
        'setup/wrong-code',
        'setup/already-founded',
        'enrolment/already',
        'membership/chain-broken',
        'server/away',
        'server/slow',
        'server/nonsense',
        'server/busy',
        'server/insecure',
      ),
    }),
  /** Central: one line of text for a project, one use. */
  invite: oc
    .input(z.strictObject({ name: z.string().trim().min(1).max(120), role: Role, validDays: z.number().int().min(1).max(90) }))
    .output(z.strictObject({ invite: z.string(), expiresAt: Instant }))
    .errors({
      ...open,
      ...asked,
      ...refuses('enrolment/not-central', 'membership/conflict', 'membership/chain-broken'),
    }),
};
