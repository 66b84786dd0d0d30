import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AnswerStanding, answerStandings } from '#shared/domain/incident/answer.ts';
import {
  emptyIncident,
  emptySuspect,
  emptyVehicle,
  type IncidentFields,
  type IncidentPatch,
  suspectLines,
  vehicleLines,
} from '#shared/domain/incident/incident.ts';
import type { OffenceCode } from '#shared/domain/incident/offence.ts';
import type { Op } from '#shared/log/op.ts';
import { keepIncident } from '../../../tests/support/recording.ts';
import { createTestVault, type TestVault } from '../../../tests/support/vault.ts';
import { openBlank } from '../store/driver.ts';
import { incidents, readFields } from './projection.ts';

let v: TestVault;
beforeEach(async () => {
  v = await createTestVault();
});
afterEach(() => v.close());

async function keep(story: string): Promise<string> {
  const { id, fields } = await v.client.drafts.start();
  await v.client.drafts.save({ id, revision: 1, fields: { ...fields, story } });
  await v.client.drafts.keep({ id, revision: 2 });
  return id;
}

/** A page somebody has begun. */
async function begin(story: string): Promise<string> {
  const { id, fields } = await v.client.drafts.start();
  await v.client.drafts.save({ id, revision: 1, fields: { ...fields, story } });
  return id;
}

test('an amendment replaces the fields it names and leaves the others; what stood before stays in the log', async () => {
  const id = await keep('He had a red car.');
  v.clock.pass(60_000);
  const amended = await v.client.incidents.amend({ id, patch: { story: 'He had a blue car.' } });
  expect(amended).toMatchObject({ changedAt: '2026-11-14T22:11:00.000Z', recordedAt: '2026-11-14T22:10:00.000Z' });
  expect(amended.fields).toEqual({ ...emptyIncident(), story: 'He had a blue car.' });
  expect(v.vault.db.prepare(`SELECT count(*) FROM op_bodies WHERE body LIKE '%red car%'`).pluck().get()).toBe(1);
  expect(v.vault.db.prepare('SELECT count(*) FROM incident_conflicts').pluck().get()).toBe(0);
});

test('an amendment that says nothing writes nothing; one of an unknown record is refused', async () => {
  const id = await keep('x');
  await v.client.incidents.amend({ id, patch: {} });
  expect(v.vault.log.verify().ops).toBe(2);
  const unknown = v.client.incidents.amend({ id: v.worker.id, patch: { story: 'y' } });
  await expect(unknown).rejects.toMatchObject({ code: 'incident/not-found', defined: true });
});

test('the list holds drafts and records together, newest change first, with what is needed to tell them apart', async () => {
  const first = await keep('The first story, which is the older one.');
  v.clock.pass(1000);
  const draft = await begin('Half of it.');
  v.clock.pass(1000);
  const second = await keep(`Long ${'words '.repeat(50)}`);
  v.clock.pass(1000);
  await v.client.incidents.amend({ id: first, patch: { what: ['robbery', 'threats'], where: { ...emptyIncident().where, kind: 'car' } } });
  const { rows, total } = await v.client.incidents.list({});
  expect(rows.map(({ id }) => id)).toEqual([first, second, draft]);
  expect(total).toBe(3);
  expect(rows[0]).toMatchObject({ what: ['robbery', 'threats'], placeKind: 'car', writtenBy: 'Amina Okafor', isDraft: false });
  expect(rows[1]?.opening.length).toBeLessThanOrEqual(80);
  expect(rows[2]).toMatchObject({ isDraft: true, standing: 'being-written', opening: 'Half of it.' });
});

test('paging by the last moment seen skips nothing, even where many changed at the same moment', async () => {
  const made: string[] = [];
  for (let i = 0; i < 12; i++) {
    if (i % 5 === 0) v.clock.pass(1000);
    made.push(i % 3 === 0 ? await begin(`half ${i}`) : await keep(`story ${i}`));
  }
  const seen: string[] = [];
  let before: string | undefined;
  for (let page = 0; page < 20; page++) {
    const { rows, total } = await v.client.incidents.list(before === undefined ? { limit: 2 } : { limit: 2, before });
    expect(total).toBe(12);
    if (rows.length === 0) break;
    seen.push(...rows.map(({ id }) => id));
    before = rows.at(-1)?.changedAt;
  }
  expect(seen).toHaveLength(12);
  expect(new Set(seen)).toEqual(new Set(made));
});

const subject = '0197a000-0000-7000-8000-0000000000aa';
const stamp = (n: number, device: string) => `2026-11-14T22:10:00.000Z-${n.toString(16).padStart(6, '0')}-${device}`;
const opOf = (n: number, device: string, base: string | null): Op => ({
  id: `0197a000-0000-7000-8000-${n.toString().padStart(12, '0')}`,
  hlc: stamp(n, device),
  actor: device,
  device,
  type: 'incident.amended',
  subject,
  bodyHash: '0'.repeat(64),
  base,
  prev: '0'.repeat(64),
  signature: '0'.repeat(128),
});

test('records converge: whatever the order in which amendments of two laptops arrive, the tables are the same', () => {
  const patches: fc.Arbitrary<IncidentPatch> = fc.oneof(
    fc.record({ story: fc.constantFrom('a', 'b') }),
    fc.record({ what: fc.constantFrom<OffenceCode[]>(['robbery'], ['threats']) }),
    fc.record({ story: fc.constantFrom('a', 'c'), sector: fc.constantFrom('street' as const, null) }),
  );
  const histories = fc
    .array(fc.record({ patch: patches, device: fc.constantFrom('aa', 'bb'), seen: fc.nat(100) }), { minLength: 1, maxLength: 8 })
    .map((entries) =>
      entries.map(({ patch, device, seen }, i) => ({
        patch,
        op: opOf(i + 2, device, seen % (i + 2) === 0 ? null : stamp(seen % (i + 2), 'aa')),
      })),
    );
  const orders = histories.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  const tablesAfter = (history: { patch: IncidentPatch; op: Op }[]) => {
    const db = openBlank();
    incidents.create(db);
    const recorded = { op: { ...opOf(1, 'aa', null), type: 'incident.recorded' }, body: { fields: emptyIncident() } };
    incidents.apply(db, { ...recorded, type: 'incident.recorded', subject });
    for (const { patch, op } of history) incidents.apply(db, { op, type: 'incident.amended', subject, body: { patch } });
    const tables = ['incidents', 'incident_fields', 'incident_conflicts'].map((table) =>
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    );
    const story = readFields(db, subject).story;
    db.close();
    return { tables, story };
  };
  fc.assert(
    fc.property(orders, ([inOrder, shuffled]) => {
      expect(tablesAfter(shuffled)).toEqual(tablesAfter(inOrder));
      const newest = [...inOrder].reverse().find(({ patch }) => patch.story !== undefined);
      expect(tablesAfter(shuffled).story).toBe(newest?.patch.story ?? '');
    }),
    { numRuns: 80 },
  );
}, 60_000);

test('two laptops that had not seen each other: the newer is shown, both are kept as a conflict, and picking one ends it', () => {
  const db = openBlank();
  incidents.create(db);
  const apply = (op: Op, patch: IncidentPatch) => incidents.apply(db, { op, type: 'incident.amended', subject, body: { patch } });
  incidents.apply(db, {
    op: { ...opOf(1, 'aa', null), type: 'incident.recorded' },
    type: 'incident.recorded',
    subject,
    body: { fields: emptyIncident() },
  });
  apply(opOf(2, 'aa', stamp(1, 'aa')), { story: 'mine' });
  apply(opOf(3, 'bb', stamp(1, 'aa')), { story: 'hers' });
  expect(readFields(db, subject).story).toBe('hers');
  const conflicts = db
    .prepare(`SELECT value FROM incident_conflicts JOIN incident_fields USING (incident_id, field, hlc) ORDER BY hlc`)
    .pluck();
  expect(conflicts.all()).toEqual(['"mine"', '"hers"']);
  apply(opOf(4, 'aa', stamp(3, 'bb')), { story: 'mine' });
  expect(readFields(db, subject).story).toBe('mine');
  expect(conflicts.all()).toEqual([]);
  db.close();
});

test('“not sure”, “part of it”, “rather not say” and own words come back from a kept record, for every short question', async () => {
  const standings = <Line extends string>(lines: readonly Line[]) =>
    Object.fromEntries(lines.map((line, place) => [line, answerStandings[place % 3]])) as Record<Line, AnswerStanding>;
  const blank = emptyIncident();
  const fields: Partial<IncidentFields> = {
    what: ['threats'],
    suspects: [
      { ...emptySuspect(v7()), ageWords: 'older than me', heightWords: 'I sat down', hair: 'grey', standings: standings(suspectLines) },
    ],
    vehicles: [{ ...emptyVehicle(v7()), standings: standings(vehicleLines) }],
    sector: 'rather-not-say',
    where: { ...blank.where, kind: 'not-sure' },
    police: { ...blank.police, told: 'rather-not-say', response: 'not-sure' },
    messages: { ...blank.messages, related: 'rather-not-say' },
    toldBy: { ...blank.toldBy, role: 'not-sure' },
  };
  const id = await keepIncident(v.client, fields);
  v.vault.log.rebuild();
  expect((await v.client.incidents.get({ id })).fields).toMatchObject(fields);
});

test('two pages that wrote one field apart are both kept, however long each types on, until a person picks; other fields merge', async () => {
  const id = await keep('He had a car.');
  const { seen } = await v.client.incidents.get({ id });
  const [mine, hers] = [v7(), v7()];
  const amend = (page: string, patch: IncidentPatch) => v.client.incidents.amend({ id, patch, seen, page });
  await amend(mine, { story: 'He had a red' });
  await amend(hers, { story: 'He had a blue car.', sector: 'street' });
  await amend(mine, { story: 'He had a red car.' });
  const both = await v.client.incidents.get({ id });
  expect(both).toMatchObject({ fields: { sector: 'street' }, conflicts: [{ field: 'story' }] });
  const versions = both.conflicts[0]?.versions ?? [];
  expect(versions.map(({ value }) => value.story)).toEqual(['He had a red car.', 'He had a blue car.']);
  v.vault.log.rebuild();
  expect(await v.client.incidents.get({ id })).toEqual(both);
  const picked = await v.client.incidents.pick({ id, field: 'story', hlc: versions[1]?.hlc ?? '' });
  expect(picked).toMatchObject({ fields: { story: 'He had a blue car.', sector: 'street' }, conflicts: [] });
  const again = v.client.incidents.pick({ id, field: 'story', hlc: versions[0]?.hlc ?? '' });
  await expect(again).rejects.toMatchObject({ code: 'incident/no-such-version', defined: true });
});
