import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { makeReceiptCode } from '#shared/domain/consent/receipt-code.ts';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { decideConsent } from '#vault/consent/commands.ts';
import { giveReceipt } from '#vault/consent/receipts.ts';
import { keepDraft, saveDraft, startDraft } from '#vault/drafts/commands.ts';
import { ownOrganisation } from '#vault/enrolment/queries.ts';
import { getIncident } from '#vault/incidents/queries.ts';
import { withdrawByCode } from '#vault/withdrawals/commands.ts';
import { askedWithdrawals } from '#vault/withdrawals/queries.ts';
import { receiveAnswer } from '#vault/withdrawals/receive.ts';
import { type Line, startLine } from '../../support/network.ts';
import { foundedCentral, joinedProject, type Laptop, subjectsOf, waitingOn } from '../sync/laptop.ts';
import { type Scheme, startScheme } from '../sync/scheme.ts';

let server: Scheme;
let central: Laptop;
let home: Laptop;
let away: Laptop;
let homeLine: Line;
let awayLine: Line;
let incidentId: string;
let code: string;

beforeAll(async () => {
  server = await startScheme();
  central = await foundedCentral(server.url, server.setupCode);
});
afterAll(async () => {
  central?.close();
  await server?.stop();
});
beforeEach(async () => {
  homeLine = await startLine(server.port);
  awayLine = await startLine(server.port);
  home = await joinedProject(central, homeLine.url);
  away = await joinedProject(central, awayLine.url);
  const { id, revision } = startDraft(home.vault);
  const saved = saveDraft(home.vault, { id, revision, fields: { ...emptyIncident(), what: ['threats'], story: 'It was dark.' } });
  incidentId = keepDraft(home.vault, { id, revision: saved.revision }).id;
  for (const purpose of ['record', 'alert'] as const) {
    decideConsent(home.vault, {
      incidentId,
      purpose,
      answer: 'yes',
      means: 'spoken',
      givenBy: ownAnswer,
      language: 'en',
      witness: '',
    });
  }
  code = giveReceipt(home.vault, { incidentId }).code;
});
afterEach(async () => {
  home.close();
  away.close();
  await homeLine.stop();
  await awayLine.stop();
});

const standing = () => askedWithdrawals(away.vault).rows.map((row) => row.standing);
const ask = (typed = code) => withdrawByCode(away.vault, { code: typed, purposes: ['alert'] });
const alertAnswer = () => getIncident(home.vault, { id: incidentId }).consentInForce.alert;
const everything = ({ vault }: Laptop) => JSON.stringify(vault.db.prepare('SELECT body FROM op_bodies').pluck().all());
async function inTurn(...laptops: Laptop[]): Promise<void> {
  for (const laptop of laptops) expect(await laptop.sync()).toMatchObject({ line: 'online', problem: null });
}

test('the project that asked hears that it was done, and nothing about whose it was or which project', async () => {
  expect(ask()).toEqual({ where: 'elsewhere' });
  expect(standing()).toEqual(['waiting']);
  await inTurn(away, central);
  expect(standing()).toEqual(['sent']);
  await inTurn(home, central, away);
  expect(alertAnswer()).toBe('no');
  expect(askedWithdrawals(away.vault).rows).toMatchObject([
    { standing: 'done', codeEnd: code.slice(-4), purposes: ['alert'], notedBy: away.vault.worker.name, settledAt: expect.any(String) },
  ]);
  const told = everything(away);
  for (const secret of [incidentId, 'It was dark', ownOrganisation(home.vault.db)?.id ?? '-']) expect(told).not.toContain(secret);
  expect(everything(central)).not.toContain(code);
});

test('asked for with no network it waits, and is done and answered once everybody was online', async () => {
  awayLine.set('cut');
  homeLine.set('cut');
  ask();
  await away.sync();
  expect(standing()).toEqual(['waiting']);
  awayLine.set('open');
  await inTurn(away, central);
  await home.sync();
  expect([standing(), alertAnswer()]).toEqual([['sent'], 'yes']);
  homeLine.set('open');
  await inTurn(home, central, away);
  expect([standing(), alertAnswer()]).toEqual([['done'], 'no']);
  expect([waitingOn(home), waitingOn(away)]).toEqual([0, 0]);
});

test('a code nobody made is said to be unknown: at once where no project makes such codes, else once that project has looked', async () => {
  ask(makeReceiptCode(v7(), new Uint8Array(16).fill(7)));
  await inTurn(away, central, away);
  expect(standing()).toEqual(['unknown']);
  away.clock.pass(1000);
  ask(makeReceiptCode(ownOrganisation(home.vault.db)?.id ?? null, new Uint8Array(16).fill(7)));
  await inTurn(away, central, home, central, away);
  expect(standing()).toEqual(['unknown', 'unknown']);
  expect(alertAnswer()).toBe('yes');
});

test('done is the last word, and a project the request never went to is not heeded', async () => {
  ask();
  await inTurn(away, central);
  const [request = ''] = subjectsOf(central, 'withdrawal.routed').slice(-1);
  const answer = (outcome: 'done' | 'unknown', organisation: string) =>
    receiveAnswer(
      central.vault,
      { type: 'withdrawal.answered', id: v7(), at: '2026-11-14T22:10:00.000Z', request, outcome },
      { organisation },
    );
  answer('done', ownOrganisation(away.vault.db)?.id ?? '');
  await inTurn(central, away);
  expect(standing()).toEqual(['sent']);
  // One laptop of the project does not know the code, another one does.
  answer('unknown', ownOrganisation(home.vault.db)?.id ?? '');
  await inTurn(central, away);
  expect(standing()).toEqual(['unknown']);
  await inTurn(home, central, away);
  expect(standing()).toEqual(['done']);
  answer('unknown', ownOrganisation(home.vault.db)?.id ?? '');
  await inTurn(central, away);
  expect(standing()).toEqual(['done']);
  for (const laptop of [central, home, away]) laptop.vault.log.rebuild();
  expect(standing()).toEqual(['done']);
});
