import { afterEach, expect, test } from 'vitest';
import { createTestVault, type TestVault } from '../../../tests/support/vault.ts';

let opened: TestVault | null = null;
afterEach(() => opened?.close());

test('a kept draft is an op in a log that checks out, and projections come back from it the same', async () => {
  opened = await createTestVault();
  const { client, vault } = opened;
  const draft = await client.drafts.start();
  const saved = await client.drafts.save({ id: draft.id, revision: draft.revision, fields: { ...draft.fields, story: 'He drove off.' } });
  const kept = await client.drafts.keep({ id: draft.id, revision: saved.revision });
  expect(kept).toMatchObject({ id: draft.id, recordedBy: 'Amina Okafor', standing: 'kept-here', fields: { story: 'He drove off.' } });
  vault.log.rebuild();
  expect(await client.incidents.get({ id: draft.id })).toEqual(kept);
  expect(vault.log.verify()).toEqual({ ops: 2, brokenAt: null });
});
