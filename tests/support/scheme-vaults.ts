import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { SignedAlert } from '#shared/domain/alert/alert.ts';
import { understandContactPoint } from '#shared/domain/contact-point/understand.ts';
import { noBehaviour } from '#shared/domain/incident/behaviour.ts';
import type { OffenceCode } from '#shared/domain/incident/offence.ts';
import type { MembershipEntry } from '#shared/domain/organisation/membership.ts';
import type { Report } from '#shared/domain/report/report.ts';
import { receiveAlert } from '#vault/alerts/receive.ts';
import { receiveReport } from '#vault/reviews/receive.ts';
import { waitingAfter } from '#vault/sync/outbox.ts';
import { enrolCentral, enrolWithInvite, issueInvite } from './enrolled-vaults.ts';
import { createTestVault, type TestVault, testPassphrase } from './vault.ts';

/** Two folders an app can be started on, with a scheme that has already worked for a while, and no server anywhere. */
export type SchemeVaults = {
  central: string;
  project: string;
  /** Both may do everything at central; Noor wrote what there is. */
  author: 'Noor';
  approver: 'Ana';
  worker: 'Sam';
  passphrase: string;
  /** What the published alert is called. */
  headline: string;
  /** What the scheme's server has: its membership and its alerts. */
  entries: readonly MembershipEntry[];
  published: readonly SignedAlert[];
  /** The invite the project's laptop joined with, and one nobody has used. */
  usedInvite: string;
  freshInvite: string;
  remove(): void;
};

export const theNumber = '07700 900143';

/** A report as a project sends it. Invented. */
function report(what: OffenceCode[], town: string, force: string, warn: 'yes' | 'no' = 'yes'): Report {
  return {
    id: v7(),
    format: 1,
    about: 'incident',
    what,
    when: { precision: 'day', on: '2026-11-13', partOfDay: 'evening' },
    where: { force, localAuthority: null, outcode: null, kind: 'car', railway: false, town },
    story: 'He drove past the side street, locked the doors and showed a screwdriver. She got out at the lights.',
    sector: 'street',
    provenance: 'survivor',
    suspects: [
      {
        pronoun: 'he',
        namesUsed: ['Mike'],
        ageBand: '35-44',
        ageWords: '',
        height: 'medium',
        heightWords: '',
        build: 'heavy',
        ethnicity: '',
        hair: 'grey beard',
        eyes: '',
        skin: '',
        accent: 'northern English',
        marks: '',
        clothing: '',
        looks: '',
        standings: {},
        behaviour: noBehaviour(),
      },
    ],
    vehicles: [
      {
        kind: 'car',
        colour: 'blue',
        make: 'Audi',
        model: 'estate',
        plate: understandContactPoint('plate', 'QQ14 ZZK'),
        features: '',
        standings: {},
      },
    ],
    contactPoints: [understandContactPoint('phone', theNumber)],
    messages: null,
    injured: 'not-said',
    evidenceKept: 'not-said',
    hate: [],
    police: { told: null, response: null, words: '' },
    consent: {
      alert: warn,
      checker: 'yes',
      policeIntelligence: 'not-asked',
      scas: 'not-asked',
      callBack: 'not-asked',
      statistics: 'yes',
      formalReport: 'no',
    },
    consentEnds: {},
  };
}

/** Four reports at central, the gravest sent last; one of them has become an alert that both laptops hold. */
export async function makeSchemeVaults(server?: string): Promise<SchemeVaults> {
  const folder = mkdtempSync(join(tmpdir(), 'streetlight-scheme-'));
  const folderOf = (name: string) => {
    mkdirSync(join(folder, name, 'vault'), { recursive: true });
    return join(folder, name, 'vault');
  };
  const central = await createTestVault({ role: 'administrator', name: 'Noor', folder: folderOf('central') });
  const project = await createTestVault({ role: 'outreach', name: 'Sam', folder: folderOf('project') });
  const membership = enrolCentral(central.vault, server);
  const { organisation, line: usedInvite } = enrolWithInvite(membership, project.vault, 'Armada Project');
  const freshInvite = issueInvite(membership, 'Lantern Project').line;
  await central.client.workers.add({ name: 'Ana', role: 'administrator', passphrase: testPassphrase });

  const warned = report(['stalking-harassment'], 'Hull', 'humberside');
  const reports = [
    warned,
    report(['non-payment'], 'Leeds', 'west-yorkshire'),
    report(['physical-assault'], 'Stockton', 'cleveland', 'no'),
    report(['robbery', 'weapon-shown'], 'Liverpool', 'merseyside'),
  ];
  for (const one of reports) {
    central.clock.pass(60_000);
    const message = { type: 'report.submitted' as const, id: v7(), at: central.clock.now().toISOString(), report: one };
    receiveReport(central.vault, message, { organisation, envelope: v7() });
  }
  const content = await central.client.alerts.suggest({ reportId: warned.id });
  const { id } = await central.client.alerts.compose({ reports: [warned.id], content });
  await becomes(central, 'Ana');
  await central.client.alerts.approve({ id });
  await central.client.alerts.publish({ id });
  const published = waitingAfter(central.session.current().db, 0, 100).flatMap((one) => (one.kind === 'alert' ? [one.signed] : []));
  for (const signed of published) receiveAlert(project.vault, signed);

  central.session.end();
  project.session.end();
  return {
    central: join(folder, 'central'),
    project: join(folder, 'project'),
    author: 'Noor',
    approver: 'Ana',
    worker: 'Sam',
    passphrase: testPassphrase,
    headline: content.headline,
    entries: membership.entries,
    published,
    usedInvite,
    freshInvite,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function becomes(laptop: TestVault, name: string): Promise<void> {
  await laptop.client.session.lock();
  const state = await laptop.client.session.state();
  const slot = state.phase === 'locked' ? state.workers.find((one) => one.name === name)?.slot : undefined;
  if (slot === undefined) throw new Error(`${name} is not on this laptop`);
  await laptop.client.session.unlock({ slot, passphrase: testPassphrase });
}
