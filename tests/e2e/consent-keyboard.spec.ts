import { expect, type Page, test } from '@playwright/test';
import { goTo, makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, takePictures } from '../support/app.ts';

let app: RunningApp;
let page: Page;
const pictures = process.env['STREETLIGHT_PICTURES'];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Ines', role: words('role.isva'), passphrase: 'tram kettle orbit walnut seven' });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: words('offence.robbery'), exact: true }).click();
  await type(page, words('record.story', { doer: 'they' }), 'It was Dawn who told us.');
  await press(page, 'record.wants', { person: 'they' });
});
test.afterAll(async () => app.close());

/** Goes on with the tabulator until something with this name has the focus: nothing is out of reach of the keys. */
async function tabTo(name: string, role: 'button' | 'radio' | 'link' | 'textbox' = 'button'): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  for (let step = 0; step < 80; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`“${name}” cannot be reached with the tabulator`);
}

const heading = (purpose: 'record' | 'isva' | 'statistics' | 'alert' | 'checker') =>
  page.getByRole('heading', { name: words(`consent.question.${purpose}`) });

/** A day as one types it into the parts of a date: day, month, year. */
function typedDay(daysFromNow: number): string {
  const day = new Date(Date.now() + daysFromNow * 86_400_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day.getDate())}${two(day.getMonth() + 1)}${day.getFullYear()}`;
}

test('the conversation is held with the keys alone, in another language, with a witness and a last day', async () => {
  await expect(heading('record')).toBeVisible();
  await tabTo('English', 'radio');
  for (const language of ['Română', 'Polski']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: language, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('[lang="pl"]').first()).toBeVisible();
  await tabTo(words('consent.witness'), 'textbox');
  await page.keyboard.type('Ola');
  await page.keyboard.press('Tab');
  await page.keyboard.press('y');
  await expect(heading('isva')).toBeVisible();
  await page.keyboard.press('l');
  await expect(heading('statistics')).toBeVisible();
  await page.keyboard.press('n');
  await expect(heading('alert')).toBeVisible();

  await tabTo(words('consent.review-open'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: words('consent.day-end') })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type(typedDay(3));
  await page.keyboard.press('Escape');
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await takePictures(app, pictures, 'consent-day');
  await tabTo(`${words('consent.yes')} Tak`);
  await page.keyboard.press('Enter');
  await expect(heading('checker')).toBeVisible();
});

test('a day that has passed is refused in words and the question stays', async () => {
  await tabTo(words('consent.review-open'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(typedDay(-2));
  await tabTo(`${words('consent.yes')} Tak`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words('refusal.consent/day-passed'))).toBeVisible();
  await expect(heading('checker')).toBeVisible();
  if (pictures) await takePictures(app, pictures, 'consent-day-passed');
});

test('what is to be asked again stands at the drop-in without a name, and with it where cases are worked on', async () => {
  const person = await addPersonToRecord();
  await goTo(page, 'frame.drop-in');
  const due = page.getByRole('region', { name: words('consent.due') });
  await expect(due).toContainText(words('offence.robbery'));
  await expect(due).toContainText(words('purpose.alert'));
  await expect(due).not.toContainText(person);
  await expect(due).not.toContainText('Dawn');
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await takePictures(app, pictures, 'due-drop-in');
  await goTo(page, 'frame.cases');
  await expect(due).toContainText(person);
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures) await takePictures(app, pictures, 'due-cases');
  await due.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words('consent.question.checker') })).toBeVisible();
});

test('a yes is taken back with the keys alone, and then nothing is to be asked again', async () => {
  await tabTo(words('consent.to-summary'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: words('consent.timeline') })).toContainText('Ola');
  await tabTo(words('consent.withdraw-all'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: words('consent.withdraw') })).toHaveCount(0);
  await goTo(page, 'frame.drop-in');
  await expect(page.getByText(words('drop-in.choose'))).toBeVisible();
  await expect(page.getByRole('region', { name: words('consent.due') })).toHaveCount(0);
});

/** Links the record to a new person. Answers her working name. */
async function addPersonToRecord(): Promise<string> {
  await goTo(page, 'frame.cases');
  await press(page, 'cases.add');
  await type(page, words('cases.add-name'), 'Jo');
  await press(page, 'cases.add-do');
  await page.getByRole('heading', { name: 'Jo', exact: true }).waitFor();
  await press(page, 'person.link');
  await page
    .getByRole('list', { name: words('person.link-choose') })
    .getByRole('button')
    .last()
    .click();
  await page.getByRole('region', { name: words('consent.due') }).waitFor();
  return 'Jo';
}
