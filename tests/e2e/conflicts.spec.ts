import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { v7 } from 'uuid';
import { makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, setLight, takePictures } from '../support/app.ts';
import { keyboardOf } from '../support/keyboard.ts';
import { startVaultProcess } from '../support/vault.ts';

const passphrase = 'tram kettle orbit walnut seven';
const pictures = process.env.STREETLIGHT_PICTURES ?? '';

test('two versions written apart stand side by side on the record, and the one that is picked stands on the page', async () => {
  const first = await launchApp();
  await makeVault(first.page, { name: 'Sam', role: words('role.outreach'), passphrase });
  await noteRecoveryKey(first.page);
  await press(first.page, 'first.without');
  await first.page.getByText(words('drop-in.empty')).waitFor();
  await first.close({ keepData: true });

  // Two writers who have not seen each other, as two laptops of one project would be: the real vault, without its window.
  const vault = await startVaultProcess(join(first.userData, 'vault'));
  const locked = await vault.client.session.state();
  if (locked.phase !== 'locked') throw new Error(`The vault is ${locked.phase}`);
  await vault.client.session.unlock({ slot: locked.workers[0]?.slot ?? '', passphrase });
  const draft = await vault.client.drafts.start();
  const saved = await vault.client.drafts.save({ id: draft.id, revision: draft.revision, fields: { ...draft.fields, what: ['threats'] } });
  const { id, seen } = await vault.client.drafts.keep({ id: draft.id, revision: saved.revision });
  await vault.client.incidents.amend({ id, patch: { story: 'He had a red car.', sector: 'street' }, seen });
  await vault.client.incidents.amend({ id, patch: { story: 'He had a blue van.', what: ['threats', 'robbery'] }, seen });
  // And one draft on two pages: two windows of one laptop.
  const twice = await vault.client.drafts.start();
  for (const story of ['She said a grey coat.', 'She said a green coat.']) {
    await vault.client.drafts.save({ id: twice.id, revision: twice.revision, page: v7(), fields: { story } });
  }
  await vault.client.session.lock();
  await vault.stop();

  const app = await launchApp({ userData: first.userData });
  const { page } = app;
  await type(page, words('lock.passphrase'), passphrase);
  await press(page, 'lock.unlock');
  await page.getByRole('link', { name: /Threatened/ }).click();
  const story = page.getByRole('textbox', { name: words('record.story', { doer: 'they' }) });
  await expect(story).toHaveValue('He had a blue van.');
  const panel = page.getByRole('region', { name: words('conflict.title', { count: 1 }) });
  await expect(panel.getByText('He had a red car.')).toBeVisible();
  await expect(panel.getByText('He had a blue van.')).toBeVisible();
  for (const light of ['night', 'day'] as const) {
    await setLight(app, light);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  if (pictures !== '') await takePictures(app, pictures, 'conflict');
  const keys = keyboardOf(page);
  await keys.tabTo(panel.getByRole('button').nth(1));
  await page.keyboard.press('Enter');
  await expect(story).toHaveValue('He had a red car.');
  await expect(panel).toHaveCount(0);

  await page.getByRole('link', { name: /She said a green coat/ }).click();
  await expect(story).toHaveValue('She said a green coat.');
  await expect(panel.getByText('She said a grey coat.')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures !== '') await takePictures(app, pictures, 'draft-versions');
  await panel.getByRole('button').nth(1).click();
  await expect(story).toHaveValue('She said a grey coat.');
  await expect(panel).toHaveCount(0);
  await app.close();
});
