import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer, keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault({ role: 'manager', name: 'Bea Lund' });
});
afterEach(() => v.close());

test('a record the person said no to is due at once, linked or not, until somebody has decided', async () => {
  const [linked, loose, wanted] = [
    await keepIncident(v.client, { what: ['threats'] }),
    await keepIncident(v.client, { what: ['robbery'] }),
    await keepIncident(v.client, { what: ['threats'] }),
  ];
  const { id: personId } = await v.client.people.add({ workingName: 'Quenby' });
  await v.client.people.linkIncident({ personId, incidentId: linked });
  await answer(v.client, linked, { record: 'no' });
  await answer(v.client, loose, { record: 'no' });
  await answer(v.client, wanted, { record: 'yes' });
  const due = async () => (await v.client.rights.due()).rows.filter(({ isDue }) => isDue).map(({ id, isUnwanted }) => [id, isUnwanted]);
  expect(new Map((await due()) as [string, boolean][])).toEqual(
    new Map([
      [linked, true],
      [loose, true],
    ]),
  );
  v.clock.pass(1000);
  await v.client.rights.keepAnyway({ incidentId: linked, ground: 'legal-claim', words: 'Her solicitor asked' });
  await v.client.rights.eraseUnwanted({ incidentId: loose, left: 'count' });
  expect(await due()).toEqual([]);
});
