import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { requestTests } from '#shared/domain/information-request/information-request.ts';
import type { MessageId } from '#shared/i18n/en/index.ts';
import { choose, goTo, makeVault, noteRecoveryKey, pick, press, type, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, takePictures } from '../support/app.ts';
import { readPaper } from '../support/paper.ts';

const passphrase = 'tram kettle orbit walnut seven';
let app: RunningApp;
let page: Page;
let folder: string;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-casework-'));
  app = await launchApp();
  page = app.page;
  await makeVault(page, { name: 'Ines', role: words('role.isva'), passphrase });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: /^What (he|she|they) did$/ }).fill('He took the bag at the bus stop.');
  await press(page, 'record.wants', { person: 'they' });
  await page.getByRole('heading', { name: words('consent.question.record') }).waitFor();
  await goTo(page, 'frame.cases');
  await press(page, 'cases.add');
  await type(page, words('cases.add-name'), 'Jo');
  await press(page, 'cases.add-do');
  await press(page, 'person.link');
  await page
    .getByRole('list', { name: words('person.link-choose') })
    .getByRole('button', { name: /He took the bag/ })
    .click();
  await press(page, 'case.open');
});
test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function picture(name: string): Promise<void> {
  const pictures = process.env.STREETLIGHT_PICTURES;
  if (pictures !== undefined) await takePictures(app, pictures, name);
}

async function part(id: 'part.overview' | 'part.plan' | 'part.dates' | 'part.police' | 'part.requests'): Promise<void> {
  await page
    .getByRole('navigation', { name: words('cases.parts') })
    .getByRole('link', { name: words(id) })
    .click();
}

/** The system's own dialog cannot be worked by a test; its answer is given in its place. */
async function answerSaveDialog(path: string): Promise<void> {
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

test('needs, risk and safety plan are kept and read back', async () => {
  await part('part.plan');
  await choose(page, words('risk.level.high'));
  await type(page, words('risk.words'), 'Knows the flat.');
  await type(page, words('plan.people'), 'Sister first, then Ines.');
  await press(page, 'plan.keep');
  await expect(page.getByText(words('plan.kept'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('casework-plan');
  await part('part.dates');
  await part('part.plan');
  await expect(page.getByRole('textbox', { name: words('plan.people') })).toHaveValue('Sister first, then Ines.');
});

test('what is typed and not kept is there again after another part was opened and after the app was locked', async () => {
  const note = 'She rang from a new number and asked for Tuesday.';
  await part('part.overview');
  await type(page, words('notes.text'), note);
  await press(page, 'tasks.add');
  await type(page, words('tasks.add-title'), 'Ask about the lock');
  await press(page, 'safe.change', { person: 'they' });
  await type(page, words('safe.care'), 'Never after six');
  await page.keyboard.press('Escape');
  await press(page, 'case.close');
  await type(page, words('case.close-words'), 'Moved on');
  await page.keyboard.press('Escape');
  await part('part.dates');
  await type(page, words('appointments.words'), 'Room 3');
  await part('part.plan');
  await type(page, words('plan.leaving'), 'The back stairs.');
  await part('part.overview');
  await expect(page.getByRole('textbox', { name: words('notes.text') })).toHaveValue(note);
  await page.keyboard.press('Control+l');
  await page.getByRole('textbox', { name: words('lock.passphrase'), exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await goTo(page, 'frame.cases');
  await page
    .getByRole('list', { name: words('cases.list') })
    .getByRole('link', { name: /Jo/ })
    .click();
  await expect(page.getByRole('textbox', { name: words('notes.text') })).toHaveValue(note);
  await expect(page.getByText(words('form-draft.waits')).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: words('tasks.add-title') })).toHaveValue('Ask about the lock');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('casework-note-waits');
  await press(page, 'safe.change', { person: 'they' });
  await expect(page.getByRole('textbox', { name: words('safe.care') })).toHaveValue('Never after six');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('casework-safe-waits');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('form-draft.discard') })
    .click();
  await press(page, 'ui.cancel');
  await press(page, 'case.close');
  await expect(page.getByRole('textbox', { name: words('case.close-words') })).toHaveValue('Moved on');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('form-draft.discard') })
    .click();
  await press(page, 'ui.cancel');
  await expect(page.getByText(words('form-draft.waits'))).toHaveCount(2);
  await press(page, 'form-draft.discard');
  await press(page, 'form-draft.discard');
  await expect(page.getByRole('textbox', { name: words('notes.text') })).toHaveValue('');
  await part('part.dates');
  await expect(page.getByRole('textbox', { name: words('appointments.words') })).toHaveValue('Room 3');
  await press(page, 'form-draft.discard');
  await part('part.plan');
  await expect(page.getByRole('textbox', { name: words('plan.leaving') })).toHaveValue('The back stairs.');
  await press(page, 'form-draft.discard');
});

test('a date is saved as a calendar file that says nothing of the case', async () => {
  await part('part.dates');
  await page.getByRole('button', { name: new RegExp(words('appointments.kind')) }).click();
  await page.getByRole('option', { name: words('appointments.kind.court') }).click();
  const day = page.getByRole('group', { name: words('appointments.on') }).getByRole('spinbutton');
  await day.first().click();
  await page.keyboard.type('01122030');
  const time = page.getByRole('group', { name: words('appointments.at') }).getByRole('spinbutton');
  await time.first().click();
  await page.keyboard.type('1030');
  await type(page, words('appointments.words'), 'Invented Crown Court');
  await press(page, 'appointments.make');
  await expect(page.getByText('Invented Crown Court')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('casework-dates');
  const file = join(folder, 'calendar.ics');
  await answerSaveDialog(file);
  await press(page, 'appointments.export');
  await expect(page.getByText(words('appointments.saved'))).toBeAttached();
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('DTSTART:20301201T1030');
  for (const word of ['Invented', 'Court', 'Jo', 'Ines']) expect(text).not.toContain(word);
});

test('police get nothing before a yes to a formal report', async () => {
  await part('part.police');
  await pick(page, words('referral.force'), 'Merseyside Police');
  await page.getByRole('button', { name: /He took the bag/ }).click();
  await press(page, 'referral.offer-do');
  await expect(page.getByText(words('referral.needs-consent'))).toBeVisible();
  await press(page, 'referral.next');
  await page
    .getByRole('button', { name: new RegExp(words('referral.next')) })
    .last()
    .click();
  await page.getByRole('option', { name: words('referral.step.consented') }).click();
  await page.getByRole('button', { name: words('pack.item.story') }).click();
  await press(page, 'referral.move');
  await expect(page.getByText(words('refusal.referral/no-consent'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a police request is entered, waits where it was left, and nothing goes while a duty is not met', async () => {
  await part('part.requests');
  await press(page, 'request.new');
  await type(page, words('request.officer'), 'DC Invented 1234');
  await part('part.dates');
  await part('part.requests');
  await expect(page.getByRole('textbox', { name: words('request.officer') })).toHaveValue('DC Invented 1234');
  await pick(page, words('request.authority'), 'Merseyside Police');
  await type(page, words('request.line'), 'Where she was that night');
  await type(page, words('request.scope'), 'The attendance sheet of 3 November');
  const answerTo = (question: MessageId, answer: MessageId) =>
    choose(page.getByRole('radiogroup', { name: words(question, { person: 'they' }) }), words(answer));
  await answerTo('request.in-writing', 'request.tri.yes');
  await answerTo('request.told', 'request.tri.no');
  await type(page, words('request.why-no-notice'), 'Nobody knew where to write.');
  await answerTo('request.objects', 'request.tri.yes');
  await type(page, words('request.view', { person: 'they' }), 'It is nobody’s business.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('casework-request-new');
  await press(page, 'request.enter');
  await press(page, 'request.decide');
  await choose(page, words('request.decision.part'));
  await expect(page.getByText(words('request.gap.objects', { person: 'they' }))).toBeVisible();
  for (const test of requestTests) {
    await answerTo(`request.test.${test}`, 'request.tri.yes');
    await type(page, `${words('request.test-why')} · ${words(`request.test.${test}`)}`, 'Said in the request');
  }
  await type(page, words('request.why'), 'One line answers it.');
  await type(page, words('request.left'), 'Jo was at the drop-in.');
  await expect(page.getByRole('cell', { name: 'Jo was at the drop-in.' })).toBeVisible();
  const handOver = page.getByRole('button', { name: words('request.hand-over', { force: 'Merseyside Police' }) });
  await expect(handOver).toBeDisabled();
  await type(page, words('request.objection-why', { person: 'they' }), 'A child is missing.');
  await expect(page.getByText(words('pack.left', { count: 1 }))).toBeVisible();
  await expect(handOver).toBeDisabled();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('casework-request');
});

test('what goes to police for a request was decided word by word, is a paper, and stands in the register with its fingerprint', async () => {
  await part('part.overview');
  await part('part.requests');
  await page
    .getByRole('button', { name: words('leaving.remove') })
    .first()
    .click();
  const file = join(folder, 'answer.pdf');
  await answerSaveDialog(file);
  await press(page, 'request.hand-over', { force: 'Merseyside Police' });
  await expect(page.getByText(new RegExp(`^${words('request.decision.part')} · `))).toBeVisible();
  const paper = readPaper(readFileSync(file).toString('base64'), folder, 'answer-read-back');
  expect(paper.words).toContain('Was at the drop-in.');
  expect(paper.words).not.toContain('Jo');
  const ofFile = createHash('sha256').update(readFileSync(file)).digest('hex');
  await expect(page.getByText(words('disclosure.file', { hash: ofFile }))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('casework-request-decided');
});

test('the register shows the requests about everybody, by what is asked, and is saved without the people they are about', async () => {
  await page.getByRole('link', { name: words('register.to') }).click();
  const found = (count: number) => expect(page.getByRole('status').getByText(words('audit.found', { count }))).toBeVisible();
  await found(1);
  const line = page.getByRole('table', { name: words('register.title') }).getByRole('link');
  await expect(line).toHaveAccessibleName(/Merseyside Police.*Jo/);
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('register');
  await choose(page, words('register.due.due'));
  await found(0);
  await press(page, 'audit.all');
  await found(1);
  const file = join(folder, 'register.csv');
  await answerSaveDialog(file);
  await press(page, 'register.save-csv');
  await expect(page.getByText(words('register.saved'))).toBeVisible();
  const saved = readFileSync(file, 'utf8');
  expect(saved).toContain('"Merseyside Police","DC Invented 1234"');
  expect(saved).not.toContain('"Jo"');
  await line.click();
  await expect(page.getByText(new RegExp(`^${words('request.decision.part')} · `))).toBeVisible();
});

test('after her yes the pack holds exactly what was ticked, and the disclosure names the fingerprint of the file', async () => {
  await agreeToFormalReport();
  await goTo(page, 'frame.cases');
  await page
    .getByRole('list', { name: words('cases.list') })
    .getByRole('link', { name: /Jo/ })
    .click();
  await part('part.police');
  await press(page, 'referral.next');
  await page
    .getByRole('button', { name: new RegExp(words('referral.next')) })
    .last()
    .click();
  await page.getByRole('option', { name: words('referral.step.consented') }).click();
  // Ticked before, when there was no yes yet: what was chosen is still there.
  await expect(page.getByRole('button', { name: words('pack.item.story') })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: words('pack.item.workingName') }).click();
  await press(page, 'referral.move');
  await expect(page.getByRole('cell', { name: 'Jo', exact: true })).toBeVisible();
  await page.getByRole('button', { name: words('pack.item.workingName') }).click();
  await expect(page.getByRole('cell', { name: 'He took the bag at the bus stop.' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture('casework-pack');
  const file = join(folder, 'pack.pdf');
  await answerSaveDialog(file);
  await press(page, 'pack.do', { force: 'Merseyside Police' });
  await expect(page.getByText(words('referral.stands', { step: words('referral.step.sent') }))).toBeVisible();
  const paper = readPaper(readFileSync(file).toString('base64'), folder, 'read-back');
  expect(paper.words).toContain('He took the bag at the bus stop.');
  expect(paper.words).not.toContain('Jo');
  const shown = await page.getByText(/^Fingerprint of the content/).innerText();
  expect(paper.words.replace(/\s/g, '')).toContain(shown.slice(-64));
  const ofFile = createHash('sha256').update(readFileSync(file)).digest('hex');
  await expect(page.getByText(words('disclosure.file', { hash: ofFile }))).toBeVisible();
});

async function agreeToFormalReport(): Promise<void> {
  await goTo(page, 'frame.drop-in');
  await page.getByRole('link', { name: /He took the bag/ }).click();
  await press(page, 'record.wants', { person: 'they' });
  // Without a yes to keeping a record there is a yes to nothing.
  for (const purpose of ['record', 'formalReport'] as const) {
    const row = page.getByRole('button', { name: new RegExp(words(`purpose.${purpose}`)) }).first();
    await row.click();
    await page.getByRole('heading', { name: words(`consent.question.${purpose}`) }).waitFor();
    await page.getByRole('button', { name: words('consent.yes'), exact: true }).click();
    await expect(row).toContainText(words('consent.yes'));
  }
}
