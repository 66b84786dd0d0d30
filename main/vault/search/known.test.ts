import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AlertContent } from '#shared/domain/alert/alert.ts';
import type { ContactPointKind } from '#shared/domain/contact-point/contact-point.ts';
import { emptyIncident, emptyVehicle, type IncidentFields } from '#shared/domain/incident/incident.ts';
import { keepIncident } from '../../../tests/support/recording.ts';
import { createTestVault, type TestVault } from '../../../tests/support/vault.ts';

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault();
});
afterEach(() => v.close());

const used = (kind: 'phone' | 'email' | 'handle', raw: string): Partial<IncidentFields> => ({
  story: 'x',
  contactPoints: [{ id: '0197a000-0000-7000-8000-00000000000b', kind, raw }],
});
const drove = (plate: string): Partial<IncidentFields> => ({
  story: 'x',
  vehicles: [{ ...emptyVehicle('0197a000-0000-7000-8000-00000000000a'), plate }],
});
const keep = (fields: Partial<IncidentFields>) => keepIncident(v.client, fields);
async function known(kind: ContactPointKind, raw: string, except: string | null = null) {
  const { matches } = await v.client.search.known({ kind, raw, except });
  return matches.map(({ how, hit }) => [how, hit.id]);
}
const content: AlertContent = {
  status: 'Exercise',
  severity: 'dangerous',
  certainty: 'observed',
  headline: 'Robbery: man, blue Audi',
  description: 'Locked the doors.',
  facts: [
    { label: 'phone', value: 'ends in 43' },
    { label: 'plate', value: 'has Q Q 1 and ends in K' },
  ],
  instructions: [],
  areas: [{ kind: 'force', code: 'merseyside' }],
  expiresAt: '2026-12-31T00:00:00.000Z',
};

test('the same number comes first, then one that is a slip away, then parts; others do not come', async () => {
  const part = await keep(used('phone', '07700 9001??'));
  const near = await keep(used('phone', '07700 900148'));
  const same = await keep(used('phone', '+44 7700 900143'));
  await keep(used('phone', '07700 900999'));
  expect(await known('phone', '07700900143')).toEqual([
    ['same', same],
    ['one-off', near],
    ['part', part],
  ]);
});

test('a number being typed matches as soon as it says enough, from its beginning or by its end', async () => {
  const id = await keep(used('phone', '07700 900143'));
  expect(await known('phone', '07700')).toEqual([]);
  for (const typed of ['07700 9', '07700 900 14', '900143', '+44 7700 90', '07700 9001?3'])
    expect([typed, await known('phone', typed)]).toEqual([typed, [['part', id]]]);
  expect(await known('phone', '07700 8')).toEqual([]);
});

test('a plate seen in part meets whole ones, and a whole one meets kept parts', async () => {
  const whole = await keep(drove('QQ14 ABK'));
  const part = await keep(drove('QQ1? ??K'));
  expect(await known('plate', 'qq1? ??k')).toEqual([
    ['part', part],
    ['part', whole],
  ]);
  expect(await known('plate', 'QQ14 ABK')).toEqual([
    ['same', whole],
    ['part', part],
  ]);
  expect(await known('plate', 'QQ14 ABX')).toEqual([['one-off', whole]]);
});

test('an e-mail address and a handle are known too, also with a slip', async () => {
  const email = await keep(used('email', 'Some.One@example.org'));
  const handle = await keep(used('handle', 'insta: @night_driver'));
  expect(await known('email', 'some.one@example.org')).toEqual([['same', email]]);
  expect(await known('email', 'someone@example.org')).toEqual([['one-off', email]]);
  expect(await known('handle', '@night_driver')).toEqual([['same', handle]]);
  expect(await known('email', 'som')).toEqual([]);
});

test('an alert matches by the ending it tells, and says which', async () => {
  const alertId = '0197a000-0000-7000-8000-0000000000aa';
  v.vault.log.commit([{ type: 'alert.composed', subject: alertId, body: { reports: [], content } }], v.worker.id);
  const { matches } = await v.client.search.known({ kind: 'phone', raw: '07700 900143', except: null });
  expect(matches).toMatchObject([{ how: 'part', kept: '…43', hit: { noun: 'alert', id: alertId, severity: 'dangerous' } }]);
  expect(await known('phone', '07700 900148')).toEqual([]);
  expect(await known('plate', 'QQ1? ??K')).toEqual([['part', alertId]]);
  expect(await known('email', 'someone@example.org')).toEqual([]);
});

test('the record itself never counts, as a draft or kept', async () => {
  const { id, fields } = await v.client.drafts.start();
  await v.client.drafts.save({ id, revision: 1, fields: { ...fields, ...used('phone', '07700 900143') } });
  expect(await known('phone', '07700 900143')).toEqual([['same', id]]);
  expect(await known('phone', '07700 900143', id)).toEqual([]);
  await v.client.drafts.keep({ id, revision: 2 });
  expect(await known('phone', '07700 900143', id)).toEqual([]);
  expect(await known('phone', '07700 900143')).toEqual([['same', id]]);
});

test('the number of the person who told us is never held against anybody', async () => {
  await keep({ story: 'x', toldBy: { ...emptyIncident().toldBy, phone: '07700 900143', email: 'someone@example.org' } });
  expect(await known('phone', '07700 900143')).toEqual([]);
  expect(await known('email', 'someone@example.org')).toEqual([]);
});

test('where very many match, the closest are shown and all are counted', async () => {
  for (let i = 0; i < 20; i++) await keep(used('phone', `07700 9001${i + 10}`));
  const { matches, total } = await v.client.search.known({ kind: 'phone', raw: '07700 9001', except: null });
  expect([matches.length, total]).toEqual([12, 20]);
});
