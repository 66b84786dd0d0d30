import { afterEach, expect, test } from 'vitest';
import { centralRoles, projectRoles, type Role, roles } from '#shared/domain/worker/worker.ts';
import { createTestVault, type TestVault, testPassphrase } from '../support/vault.ts';

let v: TestVault;
afterEach(() => v.close());

const mayGive: Record<Role, readonly Role[]> = {
  outreach: [],
  isva: [],
  manager: projectRoles,
  reviewer: [],
  publisher: [],
  administrator: centralRoles,
};

test.each(roles)('nobody can give a role of the other house, or any role without the right to add somebody: %s', async (giver) => {
  v = await createTestVault({ role: giver });
  for (const role of roles) {
    const added = v.client.workers.add({ name: `New ${role}`, role, passphrase: testPassphrase });
    const code = mayGive[giver].length === 0 ? 'permission/not-your-role' : 'worker/role-not-yours';
    if (mayGive[giver].includes(role)) expect(await added).toMatchObject({ role });
    else await expect(added).rejects.toMatchObject({ code });
  }
  const { workers } = await v.client.workers.list();
  expect(workers.map(({ role }) => role)).toEqual([giver, ...mayGive[giver]]);
  const state = v.session.lock();
  expect(state.phase === 'locked' && state.workers.length).toBe(workers.length);
});
