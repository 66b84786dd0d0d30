import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { choose, makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, setLight } from '../support/app.ts';

let app: RunningApp;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Sam', role: words('role.outreach'), passphrase: 'tram kettle orbit walnut seven' });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
});
test.afterAll(async () => app.close());

const panel = () => page.getByRole('region', { name: words('unwanted.title', { person: 'they' }) });

async function refused(): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: words('offence.threats'), exact: true }).click();
  await press(page, 'record.wants', { person: 'they' });
  await page.getByRole('heading', { name: words('consent.question.record') }).waitFor();
  await page.keyboard.press('n');
  await panel().waitFor();
}

test('a no to the first question asks nothing more, and says that the record is still here and must be decided about', async () => {
  await refused();
  await expect(page.getByText(words('consent.stays'))).toHaveCount(0);
  for (const light of ['day', 'night'] as const) {
    await setLight(app, light);
    expect(await accessibilityFaults(page)).toEqual([]);
    if (process.env.PICTURES !== undefined) await page.screenshot({ path: join(process.env.PICTURES, `unwanted-${light}.png`) });
  }
});

test('kept on a ground it says so, with who and why', async () => {
  await choose(panel(), words('unwanted.ground.safeguarding'));
  await type(page, words('unwanted.reason'), 'A child is at risk');
  await press(page, 'unwanted.keep-do');
  await expect(panel()).toContainText('A child is at risk');
  await expect(panel().getByRole('button', { name: words('unwanted.keep-do') })).toHaveCount(0);
});

test('erased at once it is gone from the list, after one question', async () => {
  await refused();
  await press(page, 'unwanted.erase');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('unwanted.erase-do') })
    .click();
  await expect(page.getByRole('region', { name: words('drop-in.list') }).getByRole('link')).toHaveCount(1);
});
