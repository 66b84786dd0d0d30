import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Id } from '../../domain/primitives.ts';
import { Role, Worker } from '../../domain/worker/worker.ts';
import { refuses } from '../refusal-errors.ts';
import { passphrase } from './passphrase.ts';

export const SessionState = z.discriminatedUnion('phase', [
  /** First run: nothing on this laptop yet. */
  z.strictObject({ phase: z.literal('empty') }),
  /** `waitSeconds` is above zero after wrong passphrases. */
  z.strictObject({
    phase: z.literal('locked'),
    workers: z.array(z.strictObject({ slot: Id, name: z.string() })),
    waitSeconds: z.number().int().nonnegative(),
  }),
  z.strictObject({
    phase: z.literal('open'),
    worker: Worker,
    organisation: z.strictObject({ id: Id, name: z.string(), kind: z.enum(['central', 'project']) }).nullable(),
  }),
  /** The file cannot be used; `reason` is a refusal code. Nothing is deleted. */
  z.strictObject({ phase: z.literal('unusable'), reason: z.enum(['vault/damaged', 'vault/from-newer-version', 'vault/in-use']) }),
]);
export type SessionState = z.infer<typeof SessionState>;

export const session = {
  state: oc.output(SessionState),
  /** zxcvbn, 0 to 4. Said as it is typed; nothing is kept. `create` needs at least 3. */
  passphraseStrength: oc
    .input(z.strictObject({ passphrase: z.string().max(1000), names: z.array(z.string().max(100)).max(10) }))
    .output(z.strictObject({ score: z.number().int().min(0).max(4), guessesLog10: z.number(), hints: z.array(z.string()) })),
  /** Makes the vault. The recovery key is answered once and never again. */
  create: oc
    .input(z.strictObject({ passphrase, name: z.string().trim().min(1).max(80), role: Role }))
    .output(z.strictObject({ recoveryKey: z.string(), worker: Worker }))
    .errors(refuses('vault/already-here', 'session/weak-passphrase', 'vault/disk-full')),
  unlock: oc
    .input(z.strictObject({ slot: Id, passphrase }))
    .output(SessionState)
    .errors(
      refuses('vault/none-here', 'session/wrong-passphrase', 'session/wait', 'vault/damaged', 'vault/from-newer-version', 'vault/in-use'),
    ),
  /** Opens with the printed key and gives one worker a new passphrase. */
  recover: oc
    .input(z.strictObject({ recoveryKey: z.string().max(200), slot: Id, newPassphrase: passphrase }))
    .output(SessionState)
    .errors(
      refuses(
        'vault/none-here',
        'session/wrong-recovery-key',
        'session/wait',
        'session/weak-passphrase',
        'vault/damaged',
        'vault/from-newer-version',
        'vault/in-use',
      ),
    ),
  lock: oc.output(SessionState),
};
