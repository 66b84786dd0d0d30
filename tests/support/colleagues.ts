import type { Role, Worker } from '#shared/domain/worker/worker.ts';
import { type TestVault, testPassphrase } from './vault.ts';

/** Adds a colleague to a vault a manager opened. Everybody has the same passphrase. */
export function addColleague(v: TestVault, role: Role, name: string): Promise<Worker> {
  return v.client.workers.add({ name, role, passphrase: testPassphrase });
}

/** Runs something with the vault opened by this worker, and gives it back to its first worker. */
export async function as<T>(v: TestVault, worker: Worker, run: () => Promise<T>): Promise<T> {
  const change = async (slot: string) => {
    v.session.lock();
    await v.session.unlock({ slot, passphrase: testPassphrase });
  };
  await change(worker.id);
  try {
    return await run();
  } finally {
    await change(v.worker.id);
  }
}
