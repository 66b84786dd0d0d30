import { isContractProcedure } from '@orpc/contract';
import { isProcedure } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { vaultContract } from '#shared/contract/vault.ts';
import type { AlertContent } from '#shared/domain/alert/alert.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { emptyIncident } from '#shared/domain/incident/incident.ts';
import { noFilters } from '#shared/domain/search/search.ts';
import { type Act, permissions, type Role, roles } from '#shared/domain/worker/worker.ts';
import { refusals } from '#shared/errors/refusals.ts';
import { en } from '#shared/i18n/en/index.ts';
import { router } from '#vault/router.ts';
import { decisionOn, requestAbout } from '../support/requests.ts';
import { createTestVault, type TestVault, testPassphrase } from '../support/vault.ts';

const somebody = '0197a000-0000-7000-8000-00000000dead';
const content: AlertContent = {
  status: 'Exercise',
  severity: 'risky',
  certainty: 'possible',
  headline: 'A headline',
  description: 'A description',
  facts: [],
  instructions: [],
  areas: [{ kind: 'force', code: 'merseyside' }],
  expiresAt: '2026-12-01T00:00:00.000Z',
};
const consent = {
  incidentId: somebody,
  purpose: 'alert',
  answer: 'yes',
  means: 'spoken',
  givenBy: ownAnswer,
  language: 'en-GB',
  witness: '',
};
/** No server answers there: a call that gets as far as the network is past the check of roles. */
const nowhere = 'http://127.0.0.1:9';

/** Every procedure, the act that stands before it (null: any open session), and a well-formed input about things that are not there. */
const procedures: Record<string, { act: Act | null | 'no-session'; input?: unknown }> = {
  'session.state': { act: 'no-session' },
  'session.passphraseStrength': { act: 'no-session', input: { passphrase: 'x', names: [] } },
  'session.create': { act: 'no-session', input: { passphrase: testPassphrase, name: 'x', role: 'outreach' } },
  'session.unlock': { act: 'no-session', input: { slot: somebody, passphrase: 'x' } },
  'session.recover': { act: 'no-session', input: { recoveryKey: 'x', slot: somebody, newPassphrase: testPassphrase } },
  'session.lock': { act: 'no-session' },
  changes: { act: 'no-session' },
  'workers.list': { act: null },
  'workers.add': { act: 'addWorker', input: { name: 'New', role: 'outreach', passphrase: 'x' } },
  'enrolment.read': { act: null, input: { invite: 'x' } },
  'enrolment.join': { act: null, input: { invite: 'x' } },
  'enrolment.found': { act: 'issueInvite', input: { server: nowhere, setupCode: 'x', name: 'x' } },
  'enrolment.invite': { act: 'issueInvite', input: { name: 'x', role: 'outreach', validDays: 1 } },
  'drafts.start': { act: 'recordIncident' },
  'drafts.get': { act: 'recordIncident', input: { id: somebody } },
  'drafts.save': { act: 'recordIncident', input: { id: somebody, revision: 1, fields: emptyIncident() } },
  'drafts.versions': { act: 'recordIncident', input: { id: somebody } },
  'drafts.pick': { act: 'recordIncident', input: { id: somebody, field: 'story', hlc: 'x' } },
  'drafts.handOver': { act: 'recordIncident', input: { id: somebody, to: null } },
  'drafts.discard': { act: 'recordIncident', input: { id: somebody } },
  'drafts.keep': { act: 'recordIncident', input: { id: somebody, revision: 1 } },
  'clock.state': { act: null },
  'incidents.list': { act: null, input: {} },
  'incidents.get': { act: null, input: { id: somebody } },
  'incidents.unmask': { act: 'recordIncident', input: { id: somebody, line: 'phone', reason: 'asked' } },
  'incidents.pick': { act: 'recordIncident', input: { id: somebody, field: 'story', hlc: 'x' } },
  'incidents.amend': { act: 'recordIncident', input: { id: somebody, patch: {} } },
  'consent.decide': { act: 'decideConsent', input: consent },
  'consent.withdraw': {
    act: 'decideConsent',
    input: { incidentId: somebody, purposes: ['alert'], means: 'spoken', givenBy: ownAnswer, language: 'en', witness: '' },
  },
  'consent.due': { act: 'decideConsent' },
  'consent.isvaWanted': { act: 'supportPeople' },
  'consent.contactWishes': { act: 'supportPeople', input: { personId: somebody } },
  'consent.asked': { act: 'decideConsent' },
  'consent.receipt': { act: 'decideConsent', input: { incidentId: somebody } },
  'consent.findCode': { act: 'decideConsent', input: { code: 'x' } },
  'consent.withdrawByCode': { act: 'decideConsent', input: { code: 'x', purposes: ['alert'] } },
  'consent.history': { act: 'decideConsent', input: { incidentId: somebody } },
  'reports.prepare': { act: 'submitReport', input: { incidentId: somebody } },
  'reports.decide': { act: 'submitReport', input: { incidentId: somebody, key: 'x', decision: { act: 'remove' } } },
  'reports.widen': { act: 'submitReport', input: { incidentId: somebody, to: { precision: 'month', place: 'force' } } },
  'reports.submit': { act: 'submitReport', input: { incidentId: somebody, shown: 'x' } },
  'safeguarding.list': { act: 'recordIncident', input: { incidentId: somebody } },
  'safeguarding.raise': { act: 'recordIncident', input: { incidentId: somebody, risk: 'child', reason: 'A reason long enough' } },
  'safeguarding.tell': {
    act: 'recordIncident',
    input: {
      concernId: somebody,
      recipient: 'police',
      to: 'Duty desk',
      how: 'phone',
      words: 'A girl of nine is alone there',
      agreed: 'yes',
      why: '',
      pdfHash: null,
    },
  },
  'safeguarding.confirm': { act: 'recordIncident', input: { id: somebody, worker: somebody, passphrase: 'x', remark: '' } },
  'attachments.list': { act: 'recordIncident', input: { incidentId: somebody } },
  'attachments.begin': { act: 'recordIncident', input: { incidentId: somebody, size: 1 } },
  'attachments.take': { act: 'recordIncident', input: { upload: somebody, place: 0, data: 'AA==' } },
  'attachments.finish': { act: 'recordIncident', input: { upload: somebody, incidentId: somebody, name: 'x', type: '' } },
  'attachments.cancel': { act: 'recordIncident', input: { upload: somebody } },
  'attachments.read': { act: 'recordIncident', input: { id: somebody, place: 0 } },
  'attachments.exported': { act: 'recordIncident', input: { id: somebody, as: 'original' } },
  'statistics.count': { act: 'readCounts', input: { from: null, until: null, force: null } },
  'sync.state': { act: null },
  'sync.now': { act: null },
  'reviews.list': { act: 'review' },
  'reviews.get': { act: 'review', input: { id: somebody } },
  'reviews.claim': { act: 'review', input: { id: somebody } },
  'alerts.list': { act: null },
  'alerts.get': { act: null, input: { id: somebody } },
  'alerts.suggest': { act: 'composeAlert', input: { reportId: somebody } },
  'alerts.compose': { act: 'composeAlert', input: { reports: [somebody], content } },
  'alerts.amend': { act: 'composeAlert', input: { id: somebody, content } },
  'alerts.approve': { act: 'approveAlert', input: { id: somebody } },
  'alerts.publish': { act: 'publishAlert', input: { id: somebody } },
  'alerts.proposeCancel': { act: 'composeAlert', input: { id: somebody, reason: 'No longer true' } },
  'alerts.cancel': { act: 'publishAlert', input: { id: somebody } },
  'alerts.deliveries': { act: 'composeAlert', input: { id: somebody } },
  'alerts.sheetPrinted': { act: null, input: { id: somebody, as: 'pdf' } },
  'people.list': { act: 'supportPeople' },
  'people.add': { act: 'supportPeople', input: { workingName: 'Jo' } },
  'people.get': { act: 'supportPeople', input: { personId: somebody } },
  'people.amend': { act: 'supportPeople', input: { personId: somebody, patch: {} } },
  'people.unmask': { act: 'supportPeople', input: { personId: somebody, field: 'phone', reason: 'She asked to be called' } },
  'people.linkIncident': { act: 'supportPeople', input: { personId: somebody, incidentId: somebody } },
  'people.unlinkIncident': { act: 'supportPeople', input: { personId: somebody, incidentId: somebody } },
  'people.ofIncident': { act: 'supportPeople', input: { incidentId: somebody } },
  'people.merge': { act: 'mergePeople', input: { personId: somebody, other: somebody } },
  'people.unmerge': { act: 'mergePeople', input: { personId: somebody, other: somebody } },
  'people.timeline': { act: 'supportPeople', input: { personId: somebody } },
  'notes.add': { act: 'supportPeople', input: { personId: somebody, kind: 'project', text: 'x' } },
  'forms.get': { act: 'supportPeople', input: { personId: somebody, form: 'note' } },
  'forms.save': { act: 'supportPeople', input: { personId: somebody, form: 'note', words: '{}' } },
  'forms.discard': { act: 'supportPeople', input: { personId: somebody, form: 'note' } },
  'tasks.add': { act: 'supportPeople', input: { personId: somebody, title: 'x', dueOn: null, assignedTo: null } },
  'tasks.setDone': { act: 'supportPeople', input: { taskId: somebody, done: true } },
  'cases.open': { act: 'workCases', input: { personId: somebody, caseworker: somebody } },
  'cases.amend': { act: 'workCases', input: { personId: somebody, patch: {} } },
  'cases.close': { act: 'workCases', input: { personId: somebody, reason: 'her-wish', words: '' } },
  'cases.goOn': { act: 'workCases', input: { personId: somebody, caseId: somebody } },
  'contacts.log': { act: 'supportPeople', input: { personId: somebody, way: 'call', outcome: 'spoke', words: '' } },
  'appointments.list': { act: 'workCases', input: { personId: null } },
  'appointments.make': {
    act: 'workCases',
    input: { personId: somebody, kind: 'court', startsAt: '2026-12-01T10:00:00.000Z', minutes: 60, words: '' },
  },
  'appointments.cancel': { act: 'workCases', input: { appointmentId: somebody } },
  'appointments.calendar': { act: 'workCases', input: { personId: null, language: 'en-GB' } },
  'referrals.list': { act: 'workCases', input: { personId: somebody } },
  'referrals.offer': { act: 'workCases', input: { personId: somebody, incidents: [somebody], force: 'merseyside' } },
  'referrals.move': { act: 'workCases', input: { referralId: somebody, to: 'consented', on: '2026-11-14', words: '' } },
  'referrals.pack': { act: 'workCases', input: { referralId: somebody, items: [] } },
  'referrals.decide': {
    act: 'workCases',
    input: { referralId: somebody, items: ['story'], key: 'person:story', decision: { act: 'remove' } },
  },
  'referrals.send': { act: 'workCases', input: { referralId: somebody, items: ['story'], shown: '0'.repeat(64), pdfHash: null } },
  'requests.list': { act: 'workCases' },
  'requests.receive': { act: 'workCases', input: requestAbout(somebody) },
  'requests.answer': { act: 'workCases', input: { requestId: somebody, incidents: [], items: [], left: 'x' } },
  'requests.decideWord': {
    act: 'workCases',
    input: { requestId: somebody, incidents: [], items: [], left: 'x', key: 'answer:story', decision: { act: 'remove' } },
  },
  'requests.decide': { act: 'workCases', input: decisionOn(somebody) },
  'requests.exported': { act: 'workCases', input: { as: 'csv', lines: 1, hash: '0'.repeat(64) } },
  'appointments.exported': { act: 'workCases', input: { about: null, as: 'ics', lines: 1, hash: '0'.repeat(64) } },
  'audit.exported': { act: 'readAudit', input: { as: 'csv', lines: 1, hash: '0'.repeat(64) } },
  'requests.review': { act: 'workCases', input: { requestId: somebody, words: 'x', reviewOn: null } },
  'search.find': { act: null, input: { words: 'x', nouns: ['incident'], filters: noFilters } },
  'search.known': { act: null, input: { kind: 'phone', raw: '07700 900143', except: null } },
  'search.views.list': { act: null, input: { place: 'drop-in' } },
  'search.views.save': { act: null, input: { place: 'drop-in', name: 'x', words: '', filters: noFilters } },
  'search.views.remove': { act: null, input: { id: somebody } },
  'rights.due': { act: 'reviewRetention' },
  'rights.keep': { act: 'reviewRetention', input: { noun: 'person', id: somebody, keepUntil: '2027-01-01', reason: 'x' } },
  'rights.periods': { act: 'reviewRetention' },
  'rights.setPeriod': { act: 'setRetention', input: { kind: 'no-case', days: 90, from: '2027-01-01', why: 'Agreed' } },
  'rights.erase': { act: 'erasePerson', input: { personId: somebody, workingName: 'x', reason: 'her-wish' } },
  'rights.naming': { act: 'erasePerson', input: { personId: somebody } },
  'rights.takeOut': { act: 'erasePerson', input: { personId: somebody, keys: ['person:x'] } },
  'rights.eraseIncident': { act: 'erasePerson', input: { incidentId: somebody, reason: 'no-longer-needed' } },
  'rights.unwanted': { act: 'decideConsent', input: { incidentId: somebody } },
  'rights.keepAnyway': { act: 'decideConsent', input: { incidentId: somebody, ground: 'safeguarding', words: 'A child' } },
  'rights.eraseUnwanted': { act: 'decideConsent', input: { incidentId: somebody, left: 'count' } },
  'rights.accessGiven': { act: 'giveAccess', input: { personId: somebody, as: 'pdf', hash: '0'.repeat(64) } },
  'rights.access': { act: 'giveAccess', input: { personId: somebody } },
  'audit.list': { act: 'readAudit', input: {} },
  'audit.verify': { act: 'readAudit' },
  'members.list': { act: 'manageMembers' },
  'members.add': { act: 'manageMembers', input: { kind: 'individual', name: 'x', email: 'x@example.org', forces: [] } },
};

function walk(node: unknown, isLeaf: (node: unknown) => boolean, path: string[] = []): string[] {
  if (isLeaf(node)) return [path.join('.')];
  return Object.entries(node as Record<string, unknown>).flatMap(([name, inner]) => walk(inner, isLeaf, [...path, name]));
}

type Caller = (input: unknown) => Promise<unknown>;
function procedureOf(vault: TestVault, path: string): Caller {
  return path.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], vault.client) as Caller;
}

/** The code of the refusal, or `answered`. */
async function outcome(vault: TestVault, path: string): Promise<string> {
  try {
    await procedureOf(vault, path)(procedures[path]?.input);
    return 'answered';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

const vaults = new Map<Role, TestVault>();
beforeAll(async () => {
  for (const role of roles) vaults.set(role, await createTestVault({ role }));
});
afterAll(() => {
  for (const vault of vaults.values()) vault.close();
});

test('every procedure of the contract has a handler, and no handler stands outside it', () => {
  const promised = walk(vaultContract, isContractProcedure).sort();
  expect(walk(router, isProcedure).sort()).toEqual(promised);
  expect(Object.keys(procedures).sort()).toEqual(promised);
});

const guarded = Object.keys(procedures).filter((path) => procedures[path]?.act !== 'no-session');

test.each(roles)('as %s, exactly the acts of that role are permitted', async (role) => {
  const vault = vaults.get(role) as TestVault;
  const outcomes = new Map<string, string>();
  for (const path of guarded) outcomes.set(path, await outcome(vault, path));
  const refused = guarded.filter((path) => outcomes.get(path) === 'permission/not-your-role');
  const forbidden = guarded.filter((path) => {
    const act = procedures[path]?.act as Act | null;
    return act !== null && !(permissions[act] as readonly Role[]).includes(role);
  });
  expect(refused).toEqual(forbidden);
  const unexpected = [...outcomes].filter(([, code]) => code !== 'answered' && !Object.hasOwn(refusals, code));
  expect(unexpected).toEqual([]);
});

test('while locked, every procedure of an open vault answers that it is locked, before any role is looked at', async () => {
  const vault = vaults.get('outreach') as TestVault;
  vault.session.lock();
  for (const path of guarded) expect([path, await outcome(vault, path)]).toEqual([path, 'session/locked']);
  await vault.session.unlock({ slot: vault.worker.id, passphrase: testPassphrase });
});

test('every refusal a procedure declares is one of ours and has a sentence', () => {
  const declared = new Set(
    walk(vaultContract, isContractProcedure).flatMap((path) => {
      const procedure = path.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], vaultContract);
      return Object.keys((procedure as { '~orpc': { errorMap: object } })['~orpc'].errorMap);
    }),
  );
  expect(declared.size).toBeGreaterThan(20);
  for (const code of declared) {
    expect(Object.hasOwn(refusals, code)).toBe(true);
    expect(en[`refusal.${code}` as keyof typeof en]).toMatch(/\w/);
  }
});
