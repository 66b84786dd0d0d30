import { expect, type Locator, type Page, test } from '@playwright/test';
import { lock, makeVault, noteRecoveryKey, press, unlock, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp, setLight, takePictures } from '../support/app.ts';
import { countPointers, keyboardOf } from '../support/keyboard.ts';

const passphrase = 'tram kettle orbit walnut seven';
const second = { name: 'Ruth', passphrase: 'nine slow herons over water' };
const pictures = process.env.STREETLIGHT_PICTURES ?? '';
let app: RunningApp;
let page: Page;
let keys: ReturnType<typeof keyboardOf>;
let pointers: () => Promise<number>;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp();
  page = app.page;
  keys = keyboardOf(page);
  await makeVault(page, { name: 'Sam', role: words('role.manager'), passphrase });
  await noteRecoveryKey(page);
  await press(page, 'first.without');
  await page.getByText(words('drop-in.empty')).waitFor();
  pointers = await countPointers(page);
});
test.afterAll(async () => app.close());

const region = (name: string): Locator => page.getByRole('region', { name });
const saved = (): Locator => page.getByText(/^Saved \d\d:\d\d$/);
const two = (number: number): string => String(number).padStart(2, '0');
const yesterday = (): string => {
  const day = new Date(Date.now() - 86_400_000);
  return `${two(day.getDate())}${two(day.getMonth() + 1)}${day.getFullYear()}`;
};

test('without a mouse: what happened, the story, several numbers and names, and a run of messages', async () => {
  await page.keyboard.press('Control+n');
  await page.getByRole('heading', { name: words('record.what') }).waitFor();
  await keys.chip(page, words('offence.rape'));
  await keys.write(page, words('record.story', { doer: 'they' }), 'He offered a lift from the station and locked the doors. Dani got out.');
  await keys.write(page, words('record.phone'), '07700 900143');
  await keys.pressKey(page, words('record.add-phone'));
  await keys.write(page, words('record.phone'), '07700 9001??', 1);
  await keys.write(page, words('record.email'), 'night.driver@example.org');
  await keys.write(page, words('record.handle'), '@night_driver');
  await keys.pressKey(page, words('record.messages'));
  await keys.write(page, words('record.messages-count'), '2');
  await keys.tabTo(page.getByRole('group', { name: words('record.messages-first') }));
  await page.keyboard.type(yesterday());
  await keys.chip(page, words('answer.part'), 'radio');
  await keys.chip(page, words('record.related-yes'), 'radio');
  await expect(page.getByText(words('record.course-harassment'))).toBeVisible();
});

test('without a mouse: when and where, with the clocks, the council and its police force, and the railway', async () => {
  await keys.chip(region(words('record.when')), words('record.precision-day'), 'radio');
  await keys.tabTo(page.getByRole('group', { name: words('record.day') }));
  await page.keyboard.type(yesterday());
  await expect(page.getByText(words('clock.pep'))).toBeVisible();
  await keys.write(page, words('record.when-words', { person: 'they' }), 'Last night');
  await keys.pickFrom(page.getByRole('button', { name: new RegExp(words('record.place-kind')) }), words('place.car'));
  await keys.write(page, words('record.town'), 'Liverpool');
  await keys.tabTo(page.getByRole('combobox', { name: words('record.authority') }));
  await page.keyboard.type('Liverpool');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await keys.pressKey(page, words('record.force-confirm', { force: 'Merseyside Police' }));
  await keys.write(page, words('record.outcode'), 'l1');
  await keys.chip(page, words('record.railway-yes'));
});

test('without a mouse: two vehicles and two people, in part, not sure and rather not say', async () => {
  const drove = region(words('record.drove', { doer: 'they' }));
  await keys.chip(drove, words('vehicle-kind.van'));
  await keys.write(drove, words('record.plate'), 'QQ14 Z..');
  await keys.pickFrom(
    drove.getByRole('button', { name: new RegExp(words('answer.how-sure-of', { label: words('record.plate') })) }),
    words('answer.part'),
  );
  await keys.write(drove, words('record.colour'), 'dark blue');
  await keys.pressKey(drove, words('record.add-vehicle'));
  await expect(drove.getByRole('group', { name: words('record.drove-nth', { number: 2 }) })).toBeFocused();
  await keys.tabTo(drove.getByRole('textbox', { name: words('record.make'), exact: true }).nth(1));
  await page.keyboard.insertText('Audi');

  const who = region(words('record.who'));
  await keys.chip(who, words('record.pronoun-he'), 'radio');
  await keys.write(who, words('record.names-used'), 'Mike, Mick');
  await keys.write(who, words('record.looks', { doer: 'he' }), 'Limped.');
  await keys.chip(who, words('age.35-44'));
  await keys.chip(who, words('answer.not-sure'));
  await keys.write(who, words('record.words-more', { label: words('record.age') }), 'about my uncle’s age');
  await keys.chip(who, words('height.tall'));
  await keys.pressKey(who, words('record.more-looks'));
  await keys.write(who, words('record.hair'), 'grey beard');
  await keys.pickFrom(
    who.getByRole('button', { name: new RegExp(words('answer.how-sure-of', { label: words('record.hair') })) }),
    words('answer.part'),
  );
  await keys.pickFrom(
    who.getByRole('button', { name: new RegExp(words('answer.how-sure-of', { label: words('record.marks') })) }),
    words('answer.rather-not-say'),
  );
  await keys.pressKey(who, words('record.behaviour', { doer: 'he' }));
  await keys.chip(who, words('approach.lift'));
  await keys.write(who, words('record.words-more', { label: words('behaviour.approach') }), 'Pulled up by the taxi rank');
  await keys.chip(who, words('weapon.knife'));
  await keys.chip(who, words('condom.refused'));
  await keys.pressKey(who, words('record.add-person'));
  await expect(who.getByRole('group', { name: words('record.who-nth', { number: 2 }) })).toBeFocused();
  const other = who.getByRole('textbox', { name: words('record.looks', { doer: 'they' }), exact: true });
  await keys.tabTo(other);
  await page.keyboard.insertText('Sat in the back and said nothing.');
});

test('without a mouse: what came after, and a report about the police who answered', async () => {
  for (const [part, option] of [
    ['record.injuries', 'injury.neck'],
    ['record.evidence', 'evidence.clothes'],
  ] as const) {
    await keys.pressKey(page, words(part));
    await keys.chip(page, words(option));
  }
  await keys.pressKey(page, words('record.hate', { person: 'they' }));
  await keys.chip(page, words('hate.sex-worker-status'));
  await keys.pressKey(page, words('record.police'));
  await keys.chip(page, words('record.told-yes'), 'radio');
  await keys.chip(page, words('police-response.abusive'), 'radio');
  await keys.write(page, words('record.police-words'), 'They laughed and sent us away.');
});

test('without a mouse: a file is chosen, taken in and looked at while the page is still a draft', async () => {
  await keys.pressKey(page, words('attachment.title'));
  const chooser = page.waitForEvent('filechooser');
  await keys.pressKey(page, words('attachment.add'));
  // The system's own dialog stands outside the window; everything before and behind it is real.
  await (await chooser).setFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('He rang at ten.') });
  await page.getByText('note.txt', { exact: true }).waitFor();
  await expect(page.getByText(/SHA-256 [0-9a-f]{16}/)).toBeVisible();
});

test('without a mouse: who is speaking, and what is kept apart', async () => {
  const told = region(words('record.told'));
  await keys.chip(page, words('sector.street'), 'radio');
  await keys.chip(told, words('record.role-survivor'), 'radio');
  await keys.chip(told, words('record.pronoun-she'), 'radio');
  await keys.write(told, words('record.told-name'), 'Dani Marlowe');
  await expect(saved()).toBeVisible();
  expect(await pointers()).toBe(0);
});

test('the page with everything open is clean for axe by day and by night, and nothing is wider than the window', async () => {
  for (const light of ['night', 'day'] as const) {
    await setLight(app, light);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (pictures === '') return;
  for (const [name, target] of [
    ['record-top', page.getByRole('heading', { name: words('record.what') })],
    ['record-contact', region(words('record.contact', { doer: 'he' }))],
    ['record-drove', region(words('record.drove', { doer: 'he' }))],
    ['record-who', region(words('record.who'))],
    ['record-after', region(words('record.after'))],
    ['record-told', page.getByRole('button', { name: words('attachment.title') })],
  ] as const) {
    await target.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await takePictures(app, pictures, name);
  }
});

test('without a mouse: each purpose is asked and answered, and the record is kept with what was chosen, file and all', async () => {
  pointers = await countPointers(page);
  await keys.pressKey(page, words('record.wants', { person: 'she' }));
  for (const [purpose, key] of [
    ['record', 'y'],
    ['isva', 'n'],
    ['statistics', 'y'],
    ['alert', 'y'],
    ['checker', 'n'],
  ] as const) {
    await expect(page.getByRole('heading', { name: words(`consent.question.${purpose}`) })).toBeVisible();
    await page.keyboard.press(key);
  }
  await expect(page.getByRole('heading', { name: words('consent.question.policeIntelligence') })).toBeVisible();
  await keys.pressKey(page, words('consent.finish-later'));
  await expect(page.getByRole('button', { name: words('approach.lift'), exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('textbox', { name: words('record.words-more', { label: words('behaviour.approach') }) }).first()).toHaveValue(
    'Pulled up by the taxi rank',
  );
  await expect(page.getByText(words('clock.pep'))).toBeVisible();
  await expect(page.getByText('British Transport Police, Merseyside Police')).toBeVisible();
  await expect(page.getByText('note.txt', { exact: true })).toBeVisible();
  const who = region(words('record.who'));
  await expect(
    who.getByRole('button', {
      name: new RegExp(
        `${words('answer.how-sure-of', { label: words('record.hair') })}.*${words('answer.part')}|${words('answer.part')}.*${words('record.hair')}`,
      ),
    }),
  ).toBeVisible();
  await expect(who.getByRole('heading', { name: words('record.who-nth', { number: 2 }) })).toBeVisible();
});

test('without a mouse: what would leave is read and every marked word decided; how somebody was hurt does not stand in it', async () => {
  await keys.pressKey(page, words('record.leaving'));
  const facts = page.getByRole('table', { name: words('leaving.facts') });
  await expect(facts.getByText('How it began: Offered a lift, Pulled up by the taxi rank')).toBeVisible();
  await expect(facts.getByText('35 to 44, about my uncle’s age (not sure)')).toBeVisible();
  await expect(facts.getByText('2 messages')).toBeVisible();
  await expect(facts.getByText(words('injury.neck'))).toHaveCount(0);
  const rows = page.getByRole('list', { name: words('leaving.list') });
  const open = rows.getByText(words('leaving.decide'), { exact: true });
  for (let left = await open.count(); left > 0; left--) {
    const remove = rows.getByRole('button', { name: words('leaving.remove'), exact: true });
    if ((await remove.count()) === 0) await keys.pressKey(rows, /“/);
    await keys.tabTo(remove);
    await page.keyboard.press('Enter');
    await expect(open).toHaveCount(left - 1);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await pointers()).toBe(0);
  if (pictures !== '') await takePictures(app, pictures, 'leaving-full');
  await press(page, 'leaving.to-record');
});

test('three fields and done: a note is left for a colleague in a minute, and opens for them as their turn', async () => {
  await page.evaluate(() => {
    window.location.hash = '/settings';
  });
  await press(page, 'settings.add');
  await page.getByRole('textbox', { name: words('settings.add-name'), exact: true }).fill(second.name);
  await page.getByRole('radio', { name: words('role.outreach'), exact: true }).click();
  for (const label of [words('passphrase.choose'), words('passphrase.repeat')]) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(second.passphrase);
  }
  await press(page, 'settings.add-do');
  await page
    .getByText(words('settings.added', { name: second.name }))
    .first()
    .waitFor();

  await page.keyboard.press('Control+n');
  await page.getByRole('heading', { name: words('record.what') }).waitFor();
  await keys.chip(page, words('offence.threats'));
  await keys.write(page, words('record.story', { doer: 'they' }), 'He waited outside.');
  await keys.write(page, words('record.phone'), '07700 900144');
  await keys.pressKey(page, words('record.hand-over'));
  await expect(page.getByRole('dialog')).toBeVisible();
  if (pictures !== '') await takePictures(app, pictures, 'hand-over');
  await keys.pickFrom(page.getByRole('button', { name: new RegExp(words('record.hand-over-who')) }), second.name);
  expect(await accessibilityFaults(page)).toEqual([]);
  await keys.pressKey(page.getByRole('dialog'), words('record.hand-over-do'));
  const row = page.getByRole('link', { name: /Threatened/ });
  await expect(row.getByText(words('standing.turn', { name: second.name, from: 'Sam' }))).toBeVisible();
  await lock(page);
  await unlock(page, second.name, second.passphrase);
  await expect(row.getByText(words('standing.your-turn', { from: 'Sam' }))).toBeVisible();
  await row.click();
  await expect(page.getByRole('textbox', { name: words('record.story', { doer: 'they' }) })).toHaveValue('He waited outside.');
  await press(page, 'record.finish-later');
});

test('who told us is hidden from another outreach worker until they say why, and only then can it be changed', async () => {
  await page.getByRole('link', { name: /^Rape/ }).click();
  const told = region(words('record.told'));
  const show = told.getByRole('button', { name: words('person.unmask', { field: words('record.told-name').toLowerCase() }) });
  await expect(show).toBeVisible();
  await expect(told.getByText(words('record.line-hidden'))).toBeVisible();
  await expect(page.getByText('Dani Marlowe')).toHaveCount(0);
  await show.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  if (pictures !== '') await takePictures(app, pictures, 'told-hidden');
  await show.click();
  const dialog = page.getByRole('dialog');
  expect(await accessibilityFaults(page)).toEqual([]);
  await keys.write(dialog, words('person.unmask-reason'), 'They asked to be called by name');
  await keys.pressKey(dialog, words('person.unmask-do'));
  const name = told.getByRole('textbox', { name: words('record.told-name'), exact: true });
  await expect(name).toHaveValue('Dani Marlowe');
  await name.fill('Dani Marlowe-Hope');
  await expect(saved()).toBeVisible();
  for (const light of ['night', 'day'] as const) {
    await setLight(app, light);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await lock(page);
  await unlock(page, 'Sam', passphrase);
  await page.getByRole('link', { name: /^Rape/ }).click();
  await expect(told.getByRole('textbox', { name: words('record.told-name'), exact: true })).toHaveValue('Dani Marlowe-Hope');
  await press(page, 'record.line-looks', { count: 1 });
  await expect(told.getByText(words('record.line-look', { name: second.name, reason: 'They asked to be called by name' }))).toBeVisible();
  if (pictures !== '') await takePictures(app, pictures, 'told-looks');
});

test('where somebody else tells, the person it happened to has a part of their own; that they do not know is said beside consent', async () => {
  await page.keyboard.press('Control+n');
  await page.getByRole('heading', { name: words('record.what') }).waitFor();
  await keys.chip(page, words('offence.robbery'));
  const told = region(words('record.told'));
  const part = told.getByRole('group', { name: words('record.happened'), exact: true });
  await expect(part).toHaveCount(0);
  await keys.chip(told, words('record.role-third-party'), 'radio');
  await expect(part).toBeVisible();
  if (pictures !== '') await part.screenshot({ path: `${pictures}/happened-empty.png` });
  await keys.write(part, words('record.happened-alias'), 'Ruby');
  await keys.write(part, words('record.happened-name'), 'Zephrine Jqulk');
  await keys.write(part, words('record.happened-phone'), '07700 900955');
  await keys.chip(part, words('record.pronoun-she'), 'radio');
  await keys.chip(part, words('record.knows-no'), 'radio');
  await expect(saved()).toBeVisible();
  for (const light of ['night', 'day'] as const) {
    await setLight(app, light);
    expect(await accessibilityFaults(page)).toEqual([]);
    if (pictures !== '') await part.screenshot({ path: `${pictures}/happened-full-${light}.png` });
  }
  await press(page, 'record.wants', { person: 'she' });
  await expect(page.getByText(words('consent.does-not-know'))).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  if (pictures !== '') await takePictures(app, pictures, 'happened-consent');
  await press(page, 'consent.finish-later');
  await lock(page);
  await unlock(page, second.name, second.passphrase);
  await page.getByRole('link', { name: /^Robbery/ }).click();
  const show = part.getByRole('button', { name: words('person.unmask', { field: words('record.happened-name').toLowerCase() }) });
  await expect(show).toBeVisible();
  await expect(part.getByRole('textbox', { name: words('record.happened-alias'), exact: true })).toHaveValue('Ruby');
  await expect(page.getByText('Zephrine Jqulk')).toHaveCount(0);
  if (pictures !== '') await part.screenshot({ path: `${pictures}/happened-hidden.png` });
});
