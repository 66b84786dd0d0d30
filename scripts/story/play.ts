import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { choose, goTo, lock, makeVault, noteRecoveryKey, pick, press, type, typeDay, unlock, words } from './acts.ts';
import { areaForce } from './area.ts';
import { alertText, members, note, offender, projectName, schemeName, survivor, workers } from './facts.ts';
import type { Stage } from './stage.ts';

/** Seconds each step took, by name. */
export type Timings = Record<string, number>;

/** Plays the main job, step by step, as people would: every act through a field or a button of the real windows. */
export async function play(stage: Stage, say: (line: string) => void): Promise<Timings> {
  const timings: Timings = {};
  const step = async (name: string, run: () => Promise<void>) => {
    const started = performance.now();
    await run();
    timings[name] = Math.round(performance.now() - started) / 1000;
    say(`${name}: ${timings[name]} s`);
  };
  let invite = '';
  await step('central founds the scheme and invites a project', async () => {
    invite = await foundCentral(stage);
  });
  await step('1 the project makes its vault and joins', () => firstRun(stage, invite));
  stage.line.set('cut');
  await step('2 an incident is recorded with no network', () => record(stage));
  await step('3 consent, one purpose at a time', () => askConsent(stage));
  await step('4 what will leave is seen and decided', () => decideWhatLeaves(stage));
  stage.line.set('open');
  await step('5 the network returns and the report goes', () => reportGoes(stage));
  await step('6 central reviews, composes, a second worker approves', () => reviewAndApprove(stage));
  await step('7 published, and the server sends it', () => publishAndSend(stage));
  await step('8 the alert arrives and the sheet is made', () => makeSheet(stage));
  return timings;
}

async function foundCentral(stage: Stage): Promise<string> {
  const { page } = stage.central;
  await makeVault(page, { ...workers.author, role: words('role.administrator') });
  await noteRecoveryKey(page);
  await type(page, words('first.found-name'), schemeName);
  await type(page, words('first.found-server'), stage.line.url);
  await type(page, words('first.found-code'), stage.server.setupCode ?? '');
  await press(page, 'first.found');
  await page.getByRole('navigation', { name: words('frame.places') }).waitFor();

  await goTo(page, 'frame.settings');
  await press(page, 'settings.add');
  await type(page, words('settings.add-name'), workers.approver.name);
  await choose(page, words('role.publisher'));
  await type(page, words('passphrase.choose'), workers.approver.passphrase);
  await type(page, words('passphrase.repeat'), workers.approver.passphrase);
  await press(page, 'settings.add-do');
  await page
    .getByText(words('settings.added', { name: workers.approver.name }))
    .first()
    .waitFor();
  await type(page, words('invite.name'), projectName);
  await press(page, 'invite.make');
  const line = page.getByRole('textbox', { name: words('invite.line') });
  await line.waitFor();
  await stage.photograph(stage.central, 'central-settings');
  const invite = await line.inputValue();

  await goTo(page, 'frame.members');
  for (const member of members) {
    await page.getByRole('textbox', { name: words('members.name'), exact: true }).waitFor();
    await choose(page, words(`members.kind.${member.kind}`));
    await type(page, words('members.name'), member.name);
    await type(page, words('members.email'), member.email);
    for (const force of member.forces) await pick(page, words('members.forces'), force);
    await press(page, 'members.add');
    await page
      .getByText(words('members.added', { name: member.name }))
      .first()
      .waitFor();
  }
  await stage.photograph(stage.central, 'members');
  return invite;
}

async function firstRun(stage: Stage, invite: string): Promise<void> {
  const { page } = stage.project;
  await page.getByRole('heading', { name: words('first.welcome') }).waitFor();
  await stage.photograph(stage.project, 'first-run');
  await makeVault(page, { ...workers.outreach, role: words('role.outreach') });
  await noteRecoveryKey(page);
  await type(page, words('first.invite'), invite.slice(0, invite.length / 2));
  await page.getByText(words('refusal.invite/unreadable')).waitFor();
  await type(page, words('first.invite'), invite);
  await page.getByRole('button', { name: words('first.join', { name: projectName }) }).waitFor();
  await stage.photograph(stage.project, 'join');
  await press(page, 'first.join', { name: projectName });
  await page.getByRole('navigation', { name: words('frame.places') }).waitFor();
  await page.getByText(words('frame.online')).first().waitFor();
}

async function record(stage: Stage): Promise<void> {
  const { page } = stage.project;
  await press(page, 'drop-in.record');
  await page.getByRole('heading', { name: words('record.what') }).waitFor();
  await page.getByText(words('frame.offline')).first().waitFor();
  await page.getByRole('button', { name: words('offence.robbery'), exact: true }).click();
  await page.getByRole('button', { name: words('offence.threats'), exact: true }).click();

  const told = page.getByRole('region', { name: words('record.told') });
  await choose(told, words('record.role-survivor'));
  await choose(told, words('record.pronoun-she'));
  await type(told, words('record.told-name'), survivor.name);
  await type(told, words('record.told-alias'), survivor.alias);
  await type(told, words('record.told-phone'), survivor.phone);
  await type(told, words('record.told-email'), survivor.email);
  await type(told, words('record.told-address'), survivor.address);
  await type(told, words('record.told-venue', { person: 'she' }), survivor.venue);
  await type(told, words('record.told-others'), `sister ${survivor.sister}`);

  const who = page.getByRole('region', { name: words('record.who') });
  await choose(who, words('record.pronoun-he'));
  await type(who, words('record.names-used'), offender.name);
  await type(who, words('record.looks', { doer: 'he' }), 'Heavy, grey beard');
  await who.getByRole('button', { name: words('age.35-44'), exact: true }).click();
  await press(page, 'record.more-looks');
  await type(who, words('record.accent'), 'Northern English');

  const contact = page.getByRole('region', { name: words('record.contact', { doer: 'he' }) });
  await type(contact, words('record.phone'), offender.phone);
  await contact.getByText('+44 7700 900143').waitFor();
  const drove = page.getByRole('region', { name: words('record.drove', { doer: 'he' }) });
  await type(drove, words('record.colour'), 'dark blue');
  await type(drove, words('record.make'), 'Audi');
  await type(drove, words('record.model'), 'estate');
  await type(drove, words('record.plate'), offender.plate);

  const where = page.getByRole('region', { name: words('record.where') });
  await type(where, words('record.town'), 'Liverpool');
  await pick(page, words('record.force'), areaForce.spoken);
  await type(where, words('record.outcode'), 'l1');
  await choose(page.getByRole('region', { name: words('record.when') }), words('record.precision-day'));
  await typeDay(page, words('record.day'));
  await type(page.getByRole('region', { name: words('record.when') }), words('record.when-words', { person: 'she' }), 'Last night, late');
  await type(page, words('record.story', { doer: 'he' }), note);
  await page
    .getByText(new RegExp(words('saved.at', { time: '\\d\\d:\\d\\d' })))
    .first()
    .waitFor();
  await stage.photograph(stage.project, 'record');
}

async function askConsent(stage: Stage): Promise<void> {
  const { page } = stage.project;
  await press(page, 'record.wants', { person: 'she' });
  const answers = {
    record: 'y',
    isva: 'l',
    statistics: 'y',
    alert: 'y',
    checker: 'y',
    policeIntelligence: 'y',
    scas: 'l',
    callBack: 'n',
    formalReport: 'n',
  } as const;
  for (const [purpose, key] of Object.entries(answers) as [keyof typeof answers, string][]) {
    await page.getByRole('heading', { name: words(`consent.question.${purpose}`) }).waitFor();
    if (purpose === 'policeIntelligence') await stage.photograph(stage.project, 'consent');
    await page.keyboard.press(key);
  }
  await page.getByRole('heading', { name: words('consent.summary') }).waitFor();
  await stage.photograph(stage.project, 'consent-summary');
  await press(page, 'consent.to-leaving');
}

async function decideWhatLeaves(stage: Stage): Promise<void> {
  const { page } = stage.project;
  await page.getByRole('heading', { name: words('leaving.title') }).waitFor();
  const send = page.getByRole('button', { name: words('leaving.send') });
  if (await send.isEnabled()) throw new Error('It could be sent with words undecided');
  const open = page.getByText(words('leaving.decide'), { exact: true });
  let decided = 0;
  for (let left = await open.count(); left > 0; left = await open.count()) {
    if (decided === 1) await stage.photograph(stage.project, 'leaving');
    const removes = page.getByRole('button', { name: words('leaving.remove'), exact: true });
    const replaces = page.getByRole('button', { name: /^“.*”$/ });
    await ((await replaces.count()) > 0 && left > 1 ? replaces : removes).first().click();
    decided++;
    await page.waitForFunction(
      ({ label, before }) =>
        [...document.querySelectorAll('*')].filter((element) => element.children.length === 0 && element.textContent === label).length <
        before,
      { label: words('leaving.decide'), before: left },
    );
  }
  await stage.photograph(stage.project, 'leaving-decided');
  await send.click();
  await page.getByText(words('leaving.waiting'), { exact: true }).first().waitFor();
  await stage.photograph(stage.project, 'waiting');
}

async function reportGoes(stage: Stage): Promise<void> {
  const { page } = stage.project;
  await page.getByText(words('frame.online')).first().waitFor({ timeout: 90_000 });
  await page.getByText(words('leaving.received'), { exact: true }).first().waitFor({ timeout: 90_000 });
  await goTo(page, 'frame.drop-in');
  await page
    .getByText(/NUM \d+/)
    .first()
    .waitFor();
  await stage.photograph(stage.project, 'received');
}

async function reviewAndApprove(stage: Stage): Promise<void> {
  const { page } = stage.central;
  await goTo(page, 'frame.review');
  await page
    .getByRole('list', { name: words('reviews.list') })
    .getByRole('link')
    .first()
    .click();
  await page.getByText(offender.phoneShown).first().waitFor();
  await press(page, 'reviews.claim');
  await page.getByText(words('reviews.claimed-you')).first().waitFor();
  await stage.photograph(stage.central, 'review');
  await press(page, 'reviews.write');
  await page.getByRole('textbox', { name: words('publish.headline') }).waitFor();
  await type(page, words('publish.headline'), `Robbery. His number is ${offender.phone}`);
  await page
    .getByText(words('publish.full-number', { text: offender.phone }))
    .first()
    .waitFor();
  await stage.photograph(stage.central, 'full-number-refused');
  await type(page, words('publish.headline'), alertText.headline);
  await type(page, words('publish.description'), alertText.description);
  await page
    .getByText(/^Saved \d\d:\d\d/)
    .first()
    .waitFor();
  await stage.photograph(stage.central, 'compose');

  await lock(page);
  await stage.photograph(stage.central, 'locked');
  await unlock(page, workers.approver.name, workers.approver.passphrase);
  await goTo(page, 'frame.publish');
  await page.getByRole('link', { name: alertText.headline }).first().click();
  await press(page, 'publish.approve');
  await page.getByText(words('publish.change-note')).waitFor();
  await stage.photograph(stage.central, 'approved');
}

async function publishAndSend(stage: Stage): Promise<void> {
  const { page } = stage.central;
  const inArea = members.filter(({ gets }) => gets).length;
  await press(page, 'publish.publish', { count: inArea });
  await page.getByText(words('publish.gone-out'), { exact: true }).first().waitFor({ timeout: 90_000 });
  await stage.photograph(stage.central, 'published');
}

async function makeSheet(stage: Stage): Promise<void> {
  const { page, electron } = stage.project;
  await goTo(page, 'frame.alerts');
  await page.getByRole('link', { name: alertText.headline }).first().click({ timeout: 90_000 });
  await page
    .getByText(words('alerts.signed', { organisation: schemeName }))
    .first()
    .waitFor();
  await stage.photograph(stage.project, 'alert');
  await press(page, 'alerts.print');
  await page.getByRole('button', { name: words('sheets.save') }).waitFor();
  await stage.photograph(stage.project, 'sheet');
  const file = join(stage.out, 'sheet.pdf');
  rmSync(file, { force: true });
  // The system's save dialog is outside the window and cannot be pressed from here; everything behind it is real.
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await press(page, 'sheets.save');
  await page.getByText(words('sheets.saved')).first().waitFor();
}
