import { v7 } from 'uuid';
import { readInvite, writeInvite } from '#shared/domain/organisation/invite.ts';
import type { Report } from '#shared/domain/report/report.ts';
import type { Role } from '#shared/domain/worker/worker.ts';
import type { StreamName } from '#shared/seal/envelope.ts';
import type { OpenVault } from '#vault/context.ts';
import { foundCentral, issueInvite, joinScheme } from '#vault/enrolment/commands.ts';
import type { Patience } from '#vault/sync/guarded-fetch.ts';
import { queueMessage, waitingCount } from '#vault/sync/outbox.ts';
import { syncOf } from '#vault/sync/running.ts';
import type { Timers } from '#vault/sync/timers.ts';
import { createTestVault, type TestClock } from '../../support/vault.ts';

/** Time passes when the test says so; nothing in sync goes on by itself. */
export type HandTimers = Timers & {
  pass(): void;
  waiting(): number;
  /** Milliseconds until the next of them, as asked for; Infinity when none waits. */
  soonest(): number;
};

export function handTimers(): HandTimers {
  const waiting = new Map<() => void, number>();
  return {
    after(milliseconds, act) {
      const once = () => {
        waiting.delete(once);
        act();
      };
      waiting.set(once, milliseconds);
      return () => waiting.delete(once);
    },
    pass() {
      for (const act of [...waiting.keys()]) act();
    },
    waiting: () => waiting.size,
    soonest: () => Math.min(...waiting.values()),
  };
}

export type Laptop = {
  vault: OpenVault;
  clock: TestClock;
  timers: HandTimers;
  /** One round, and how things stand after it. */
  sync(): Promise<ReturnType<ReturnType<typeof syncOf>['state']>>;
  close(): void;
};

/** A real encrypted vault in which sync makes no rounds by itself: the test makes them. */
export async function openLaptop(role: Role, options: { patience?: Patience } = {}): Promise<Laptop> {
  const { vault, clock, close } = await createTestVault({ role, services: [] });
  const timers = handTimers();
  const engine = syncOf(vault, { timers, random: () => 0.5, ...options });
  return {
    vault,
    clock,
    timers,
    async sync() {
      await engine.round();
      return engine.state();
    },
    close,
  };
}

/** A founded scheme: central's laptop, enrolled. */
export async function foundedCentral(server: string, setupCode: string): Promise<Laptop> {
  const central = await openLaptop('administrator');
  await foundCentral(central.vault, { server, setupCode, name: 'National scheme' });
  return central;
}

/** An invite from central, leading to another address of the same server (a line of the test's). */
export async function inviteThrough(central: Laptop, address: string): Promise<string> {
  const { invite } = await issueInvite(central.vault, { name: 'Lantern Project', role: 'manager', validDays: 30 });
  return writeInvite({ ...readInvite(invite), server: address });
}

/** A project's laptop, joined with an invite from central, reaching the server through `address`. */
export async function joinedProject(central: Laptop, address: string, options: { patience?: Patience } = {}): Promise<Laptop> {
  const project = await openLaptop('manager', options);
  await joinScheme(project.vault, { invite: await inviteThrough(central, address) });
  return project;
}

/** A report as it leaves a project. Invented. */
export function sampleReport(id = v7(), story = 'A man in a grey van refused to pay and would not let the worker leave.'): Report {
  return {
    id,
    format: 1,
    about: 'incident',
    what: ['non-payment'],
    when: { precision: 'day', on: '2026-11-13', partOfDay: 'evening' },
    where: { force: 'merseyside', localAuthority: null, outcode: 'L1', kind: 'car', railway: false, town: 'Liverpool' },
    story,
    sector: 'street',
    provenance: 'survivor',
    suspects: [],
    vehicles: [],
    contactPoints: [],
    messages: null,
    injured: 'not-said',
    evidenceKept: 'not-said',
    hate: [],
    police: { told: null, response: null, words: '' },
    consent: {
      alert: 'yes',
      checker: 'not-asked',
      policeIntelligence: 'no',
      scas: 'not-asked',
      callBack: 'not-asked',
      statistics: 'not-asked',
      formalReport: 'not-asked',
    },
    consentEnds: {},
  };
}

/** Does what submitting does: the op and the queued message in one transaction. Answers the envelope's id. */
export function submit({ vault }: Pick<Laptop, 'vault'>, report: Report = sampleReport(), stream: StreamName = 'inbox:central'): string {
  const envelope = v7();
  const at = vault.clock.now().toISOString();
  vault.log.commit(
    [{ type: 'report.submitted', subject: report.id, body: { incidentId: v7(), report, envelope } }],
    vault.worker.id,
    (db) => queueMessage(db, { envelope, stream, message: { type: 'report.submitted', id: v7(), at, report } }),
  );
  return envelope;
}

/** The subjects of all ops of a type, in order. */
export function subjectsOf({ vault }: Pick<Laptop, 'vault'>, type: string): string[] {
  return vault.db
    .prepare<[string], { subject: string }>('SELECT subject FROM ops WHERE type = ? ORDER BY position')
    .all(type)
    .map(({ subject }) => subject);
}

export const waitingOn = ({ vault }: Laptop) => waitingCount(vault.db);
