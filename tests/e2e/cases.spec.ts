import { expect, type Page, test } from '@playwright/test';
import { choose, goTo, makeVault, noteRecoveryKey, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, takePictures } from '../support/app.ts';

const passphrase = 'tram kettle orbit walnut seven';
let app: RunningApp;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Ines', role: words('role.isva'), passphrase });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
});
test.afterAll(async () => app.close());

/** Pictures for a person to look at, when a folder is named. */
async function picture(name: string): Promise<void> {
  const folder = process.env.STREETLIGHT_PICTURES;
  if (folder !== undefined) await takePictures(app, folder, name);
}

test('the Cases place is on the rail and says what to do while nobody is in it', async () => {
  await goTo(page, 'frame.cases');
  await expect(page.getByText(words('cases.none-words'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('cases-empty');
});

test('a working name is enough, and the first thing said is that nobody has asked how to reach her', async () => {
  await press(page, 'cases.add');
  await type(page, words('cases.add-name'), 'Jo');
  expect(await accessibilityFaults(page)).toEqual([]);
  await press(page, 'cases.add-do');
  await expect(page.getByRole('heading', { name: 'Jo', level: 1 })).toBeVisible();
  await expect(page.getByText(words('safe.unasked'))).toBeVisible();
});

test('the rules of contact are said in plain words and stand before any detail', async () => {
  await press(page, 'person.edit');
  await type(page, words('person.phone'), '07700 900143');
  await press(page, 'person.keep');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: words('safe.change', { person: 'they' }) }).click();
  const dialog = page.getByRole('dialog');
  await choose(dialog.getByRole('radiogroup', { name: words('safe.way.call') }), words('safe.rule.no'));
  await choose(dialog.getByRole('radiogroup', { name: words('safe.way.text') }), words('safe.rule.yes'));
  await type(dialog, words('safe.when'), 'weekdays before 3');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('cases-safe-contact');
  await press(page, 'person.keep');
  await expect(page.getByText('Do not call.')).toBeVisible();
  await expect(page.getByText('Text only, weekdays before 3.')).toBeVisible();
  await expect(page.getByText('07700 900143')).toHaveCount(0);
  await press(page, 'person.show-details');
  await expect(page.getByText('07700 900143')).toBeVisible();
});

test('an incident of the drop-in is linked and stands on the line of time with notes and tasks', async () => {
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: /^What (he|she|they) did$/ }).fill('He followed her to the bus and took her bag.');
  await press(page, 'record.wants', { person: 'they' });
  await page.getByRole('heading', { name: words('consent.question.record') }).waitFor();
  await goTo(page, 'frame.cases');
  await page.getByRole('link', { name: /^Jo/ }).click();
  await press(page, 'person.link');
  await page
    .getByRole('list', { name: words('person.link-choose') })
    .getByRole('button', { name: /He followed her/ })
    .click();
  await type(page, words('notes.text'), 'Afraid of the bus stop now.');
  await press(page, 'notes.keep');
  await press(page, 'tasks.add');
  await type(page, words('tasks.add-title'), 'Ring the clinic');
  await press(page, 'tasks.add-do');
  const line = page.getByRole('list', { name: words('timeline.title') });
  await expect(line.getByText(words('timeline.task', { title: 'Ring the clinic' }))).toBeVisible();
  await expect(line.getByText('Afraid of the bus stop now.')).toBeVisible();
  await expect(line.getByRole('link', { name: /He followed her/ })).toBeVisible();
  await page.getByRole('button', { name: words('tasks.done-what', { title: 'Ring the clinic' }) }).click();
  await expect(line.getByText(words('timeline.task-done', { title: 'Ring the clinic' }))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('cases-person');
});

test('a case is opened by its ISVA, and the list says who holds it', async () => {
  await press(page, 'case.open');
  await expect(page.getByRole('link', { name: /^Jo/ }).getByText(words('cases.held-by', { name: 'Ines' }))).toBeVisible();
});

test('what is due over everybody stands on the first page, leads to the case, and is ticked off there', async () => {
  await type(page, words('tasks.add-title'), 'Find a new lock');
  await press(page, 'tasks.add-do');
  await goTo(page, 'frame.cases');
  const due = page.getByRole('list', { name: words('due.title') });
  await expect(due.getByRole('link', { name: 'Find a new lock' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('cases-due');
  await due.getByRole('link', { name: 'Find a new lock' }).click();
  await expect(page.getByRole('heading', { name: 'Jo', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: words('tasks.done-what', { title: 'Find a new lock' }) }).click();
  await expect(page.getByRole('button', { name: words('tasks.reopen-what', { title: 'Find a new lock' }) })).toBeVisible();
  await goTo(page, 'frame.cases');
  await expect(page.getByText(words('due.none'))).toBeVisible();
});

test('an incident says whose it is and how to reach them before any way to do so, and links back', async () => {
  await goTo(page, 'frame.drop-in');
  await page.getByRole('link', { name: /He followed her/ }).click();
  const whose = page.getByRole('region', { name: words('whose.title') });
  await expect(whose.getByText('Do not call.')).toBeVisible();
  const told = page.getByRole('region', { name: words('record.told'), exact: true });
  const tops = await Promise.all([whose, told].map((part) => part.evaluate((element) => element.getBoundingClientRect().top)));
  expect(tops[0]).toBeLessThan(tops[1] as number);
  await whose.scrollIntoViewIfNeeded();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('incident-whose');
  await whose.getByRole('button', { name: words('whose.unlink-from', { name: 'Jo' }) }).click();
  await expect(whose.getByText(words('whose.none'))).toBeVisible();
  await picture('incident-nobodys');
  await whose.getByRole('combobox', { name: words('whose.choose') }).pressSequentially('Jo');
  await page.getByRole('option', { name: 'Jo', exact: true }).click();
  await whose.getByRole('button', { name: words('person.link-do'), exact: true }).click();
  await whose.getByRole('link', { name: 'Jo', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Jo', level: 1 })).toBeVisible();
});

test('what was written in a case is found by one key and opens on the person', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('afraid');
  const row = page.getByRole('option', { name: new RegExp(words('find.title.note', { name: 'Jo', words: '' })) });
  await expect(row).toBeVisible();
  await picture('find-note');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Jo', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('900143');
  await expect(page.getByText(words('find.noun.detail'))).toBeVisible();
  await expect(page.getByRole('dialog').getByText('900143')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('find-detail');
  await page.keyboard.press('Escape');
});

test('two records of one person become one and can be parted again', async () => {
  await press(page, 'cases.add');
  await type(page, words('cases.add-name'), 'Josie');
  await press(page, 'cases.add-do');
  await expect(page.getByRole('heading', { name: 'Josie', level: 1 })).toBeVisible();
  await press(page, 'person.merge');
  await page.getByRole('combobox', { name: words('person.merge-choose') }).pressSequentially('Jo');
  await page.getByRole('option', { name: 'Jo', exact: true }).click();
  await press(page, 'person.merge-do');
  const people = page.getByRole('list', { name: words('cases.list') });
  await expect(people.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: words('person.unmerge-what', { name: 'Jo' }) }).click();
  await expect(people.getByRole('listitem')).toHaveCount(2);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('two open cases of one person are both read whole, and somebody says which goes on', async () => {
  const open = page.getByRole('list', { name: words('case.two-title') });
  await press(page, 'case.open');
  await expect(page.getByRole('button', { name: words('case.close') })).toBeVisible();
  await page.getByRole('combobox', { name: words('person.merge-choose') }).pressSequentially('Jo');
  await page.getByRole('option', { name: 'Jo', exact: true }).click();
  await press(page, 'person.merge-do');
  await expect(open.getByRole('listitem')).toHaveCount(2);
  await open
    .getByRole('button', { name: /^Needs, risk and plan/ })
    .first()
    .click();
  await expect(open.getByText(words('plan.apart-nothing'))).toBeVisible();
  const inList = page.getByRole('list', { name: words('cases.list') });
  await expect(inList.getByText(words('cases.open-count', { count: 2 }))).toBeVisible();
  await open.scrollIntoViewIfNeeded();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('cases-two-open');
  await page
    .getByRole('navigation', { name: words('cases.parts') })
    .getByRole('link', { name: words('part.plan') })
    .click();
  await expect(open.getByRole('listitem')).toHaveCount(2);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('cases-two-open-plan');
  await goTo(page, 'frame.cases');
  const choice = page.getByRole('list', { name: words('due.title') }).getByRole('link', { name: words('due.two-cases') });
  await expect(choice).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('cases-two-open-due');
  await choice.click();
  await open
    .getByRole('button', { name: /goes on/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('cases-two-open-choose');
  await dialog.getByRole('button', { name: words('case.goes-on') }).click();
  await expect(dialog).toHaveCount(0);
  const others = page.getByRole('list', { name: words('case.others') });
  await expect(others.getByText(new RegExp(words('case.closing.gone-on')))).toBeVisible();
  await others.scrollIntoViewIfNeeded();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('cases-gone-on');
  await page.getByRole('button', { name: words('person.unmerge-what', { name: 'Jo' }) }).click();
  await expect(page.getByRole('list', { name: words('cases.list') }).getByRole('listitem')).toHaveCount(2);
  await expect(others).toHaveCount(0);
});
