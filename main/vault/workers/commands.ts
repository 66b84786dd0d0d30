import { v7 } from 'uuid';
import { rolesToGive, type Worker } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { OpenVault } from '../context.ts';
import { leastScore, passphraseStrength } from '../keys/strength.ts';
import type { In } from '../procedures.ts';
import { allWorkers } from './queries.ts';

/**
 * Adds a worker with a passphrase of her own. The way in is written before the worker: if the app dies in between, a slot without a worker
 * is left, which opens nothing and is dropped at the next opening. Throws `worker/role-not-yours`, `worker/name-taken`, `session/weak-passphrase`.
 */
export async function addWorker(vault: OpenVault, input: In['workers']['add']): Promise<Worker> {
  if (!rolesToGive(vault.worker.role).includes(input.role)) throw new Refusal('worker/role-not-yours');
  const strength = await passphraseStrength(input.passphrase, [input.name]);
  if (strength.score < leastScore) throw new Refusal('session/weak-passphrase', { score: strength.score });
  refuseTaken(vault, input.name);
  const worker: Worker = { id: v7({ msecs: vault.clock.now().getTime() }), name: input.name.normalize('NFC'), role: input.role };
  await vault.slots.add(worker, input.passphrase);
  try {
    refuseTaken(vault, input.name);
    vault.log.commit([{ type: 'worker.added', subject: worker.id, body: worker }], vault.worker.id);
  } catch (error) {
    vault.slots.remove(worker.id);
    throw error;
  }
  vault.changes.tell('workers', worker.id);
  return worker;
}

function refuseTaken(vault: OpenVault, name: string): void {
  const folded = fold(name);
  if (allWorkers(vault.db).some((worker) => fold(worker.name) === folded)) throw new Refusal('worker/name-taken');
}

function fold(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('en-GB');
}
