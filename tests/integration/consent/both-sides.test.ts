import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consentForCentral, consentPurposes, isWithdrawn, maySend } from '#shared/domain/consent/consent.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { daysAfter, ukDay } from '#shared/domain/task/task.ts';
import type { Envelope } from '#shared/seal/envelope.ts';
import { letConsentEnd } from '#vault/consent/commands.ts';
import { keepSealed, waitingAfter } from '#vault/sync/outbox.ts';
import { carry } from '../../support/carried.ts';
import { enrolCentral, enrolProject } from '../../support/enrolled-vaults.ts';
import { answer, decideAll, keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let central: TestVault;
let project: TestVault;

beforeAll(async () => {
  central = await createTestVault({ role: 'administrator', name: 'Noor', services: [] });
  project = await createTestVault({ services: [] });
  enrolProject(enrolCentral(central.vault), project.vault);
});
afterAll(() => {
  central.close();
  project.close();
});

type Step =
  | { do: 'answer'; purpose: (typeof consentPurposes)[number]; answer: 'yes' | 'no' | 'not-asked'; lasts: number | null }
  | { do: 'withdraw'; purposes: (typeof consentPurposes)[number][] }
  | { do: 'submit' | 'arrive' | 'arrive-unheard' | 'seal' | 'central-answers' | 'clock-back' | 'day-passes' };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('answer' as const),
    purpose: fc.constantFrom(...consentPurposes),
    answer: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'not-asked' as const),
    lasts: fc.option(fc.nat(2)),
  }),
  fc.record({ do: fc.constant('withdraw' as const), purposes: fc.subarray([...consentPurposes], { minLength: 1 }) }),
  fc.record({ do: fc.constantFrom('submit', 'submit', 'arrive', 'arrive-unheard', 'seal', 'central-answers', 'clock-back', 'day-passes') }),
);

async function take(incidentId: string, one: Step): Promise<void> {
  project.clock.pass(1000);
  switch (one.do) {
    case 'answer':
      await project.client.consent.decide({
        ...{
          incidentId,
          purpose: one.purpose,
          answer: one.answer,
          means: 'spoken',
          givenBy: ownAnswer,
          language: 'en-GB',
          witness: '',
        },
        endsOn: one.lasts === null ? null : daysAfter(ukDay(project.clock.now()), one.lasts),
      });
      return;
    case 'withdraw':
      await project.client.consent.withdraw({
        incidentId,
        purposes: one.purposes,
        means: 'spoken',
        givenBy: ownAnswer,
        language: 'en',
        witness: '',
      });
      return;
    case 'submit': {
      const leaving = await project.client.reports.prepare({ incidentId });
      if (leaving.blockedBy.length === 0) await project.client.reports.submit({ incidentId, shown: leaving.shown });
      return;
    }
    case 'seal':
      // Sealed for a line that then was not there.
      for (const item of waitingAfter(project.vault.db, 0, 1000))
        if (item.kind === 'message') keepSealed(project.vault.db, { id: item.envelope } as Envelope, item.message);
      return;
    case 'arrive':
      return carry(project.vault, [central.vault]);
    case 'arrive-unheard': {
      // What arrives without our hearing of it was sealed by then.
      await take(incidentId, { do: 'seal' });
      return carry(project.vault, [central.vault], { lost: true });
    }
    case 'central-answers':
      return carry(central.vault, [project.vault]);
    case 'clock-back':
      return project.clock.pass(-3_600_000);
    case 'day-passes':
      project.clock.pass(86_400_000);
      letConsentEnd(project.vault);
  }
}

test('after any answers, ends of answers, withdrawals and losses on the way, project and central agree on what may be done', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const incidentId = await keepIncident(project.client, { what: ['robbery'], story: 'Nothing that points to anybody' });
      await answer(project.client, incidentId, { record: 'yes', alert: 'yes' });
      await decideAll(project.client, incidentId);
      const reportId = (await project.client.reports.prepare({ incidentId })).report.id;
      for (const one of steps) await take(incidentId, one);
      letConsentEnd(project.vault);
      central.clock.set(project.clock.now().toISOString());
      carry(project.vault, [central.vault]);
      carry(central.vault, [project.vault]);

      const { consentInForce, standing } = await project.client.incidents.get({ id: incidentId });
      const review = await central.client.reviews.get({ id: reportId }).catch(() => null);
      if (review === null) {
        expect(['kept-here', 'recalled', 'withdrawn']).toContain(standing);
        return;
      }
      // A report pulled when it may have left can be sent again once there is a yes again; until somebody does, central holds what it was told.
      expect(review.report.consent).toEqual(consentForCentral(consentInForce));
      expect(maySend(consentInForce)).toBe(!isWithdrawn(review.report.consent));
      const composing = central.client.alerts.suggest({ reportId });
      if (consentInForce.record === 'yes' && consentInForce.alert === 'yes') await expect(composing).resolves.toBeDefined();
      else await expect(composing).rejects.toMatchObject({ code: expect.stringMatching(/^alert\/(withdrawn|no-consent)$/) });
      expect(review.takenBack === 'all').toBe(!maySend(consentInForce));
    }),
    { numRuns: 150 },
  );
});

test('the tables of consent are the same after they were rebuilt from the log', async () => {
  const incidentId = await keepIncident(project.client, { what: ['threats'], story: 'Nothing that points to anybody' });
  await answer(project.client, incidentId, { record: 'yes', alert: 'yes', checker: 'yes' });
  await decideAll(project.client, incidentId);
  await take(incidentId, { do: 'submit' });
  await take(incidentId, { do: 'arrive' });
  await take(incidentId, { do: 'withdraw', purposes: ['alert'] });
  await take(incidentId, { do: 'arrive' });
  await take(incidentId, { do: 'central-answers' });
  const both = async () => [await project.client.consent.history({ incidentId }), await central.client.reviews.list()];
  const before = await both();
  project.vault.log.rebuild();
  central.vault.log.rebuild();
  expect(await both()).toEqual(before);
  expect(before[0]).toMatchObject({ report: { change: 'received', recalled: false } });
});

test('a change about another organisation’s report changes nothing', async () => {
  const incidentId = await keepIncident(project.client, { what: ['robbery'], story: 'Nothing that points to anybody' });
  await answer(project.client, incidentId, { record: 'yes', alert: 'yes' });
  await decideAll(project.client, incidentId);
  await take(incidentId, { do: 'submit' });
  await take(incidentId, { do: 'arrive' });
  const { report } = await project.client.reports.prepare({ incidentId });
  const { dispatch } = await import('#vault/sync/take-envelope.ts');
  const { ownOrganisation } = await import('#vault/enrolment/queries.ts');
  const own = ownOrganisation(central.vault.db);
  if (own === null) throw new Error('Central is enrolled');
  const consent = { ...report.consent, alert: 'no' as const };
  const at = '2026-11-20T10:00:00.000Z';
  const message = { type: 'consent.changed', id: v7(), at, report: report.id, consent, ends: {}, decidedAt: at };
  dispatch(central.vault, own, { envelope: { id: v7() } as Envelope, organisation: v7(), fromCentral: false, messages: [message] });
  expect(await central.client.reviews.get({ id: report.id })).toMatchObject({
    takenBack: 'nothing',
    report: { consent: { alert: 'yes' } },
  });
});
