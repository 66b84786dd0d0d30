import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { consentPurposes } from '#shared/domain/consent/consent.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { type SampleIncident, sampleIncidents } from '#shared/reference/samples/sample-incidents.ts';
import { startVaultProcess, type VaultClient } from '../../tests/support/vault.ts';
import { project, sampleMembers, scheme } from './people.ts';

/** Where the two sample apps keep their data; each is a user-data folder for Electron with the vault below it. */
export type SampleFolders = { central: string; project: string };

/**
 * Makes a whole sample scheme through the same contract the windows use: central founds it and adds members, a project joins with an
 * invite, keeps the sample incidents with their consents, and sends those that may go. Nothing is written past the vault.
 */
export async function makeSampleScheme(options: {
  server: string;
  setupCode: string;
  folders: SampleFolders;
  members: number;
  say: (line: string) => void;
}): Promise<void> {
  const { server, setupCode, folders, say } = options;
  for (const folder of [folders.central, folders.project]) rmSync(folder, { recursive: true, force: true });
  const central = await startVaultProcess(join(folders.central, 'vault'));
  const home = await startVaultProcess(join(folders.project, 'vault'));
  try {
    say('Central founds the scheme …');
    await makeWorkers(central.client, scheme.workers);
    await central.client.enrolment.found({ server, setupCode, name: scheme.name });
    for (const member of sampleMembers(options.members)) await central.client.members.add(member);
    const { invite } = await central.client.enrolment.invite({ name: project.name, role: 'manager', validDays: 14 });

    say(`${project.name} joins, and keeps ${sampleIncidents.length} sample incidents …`);
    await makeWorkers(home.client, project.workers);
    await home.client.enrolment.join({ invite });
    await changeWorker(home.client, project.workers[1]);
    let sent = 0;
    for (const sample of sampleIncidents) sent += (await record(home.client, sample)) ? 1 : 0;
    await home.client.sync.now();
    await central.client.sync.now();
    await home.client.sync.now();
    say(`${sent} of them had a yes to sharing and went to central, anonymised and sealed.`);
  } finally {
    await central.stop();
    await home.stop();
  }
}

/** The first worker makes the vault and adds the others, each with a passphrase of their own. */
async function makeWorkers(client: VaultClient, [first, ...others]: typeof scheme.workers | typeof project.workers): Promise<void> {
  await client.session.create(first);
  for (const worker of others) await client.workers.add(worker);
}

/** Hands the laptop over: the next acts are this worker's. */
async function changeWorker(client: VaultClient, { name, passphrase }: { name: string; passphrase: string }): Promise<void> {
  const state = await client.session.lock();
  const slot = state.phase === 'locked' ? state.workers.find((worker) => worker.name === name)?.slot : undefined;
  if (slot === undefined) throw new Error(`${name} has no passphrase on this laptop`);
  await client.session.unlock({ slot, passphrase });
}

/** Records one sample as a worker would, and sends it where the answers allow. Says whether it was sent. */
async function record(client: VaultClient, sample: SampleIncident): Promise<boolean> {
  const draft = await client.drafts.start();
  const saved = await client.drafts.save({ id: draft.id, revision: draft.revision, fields: sample.fields });
  const { id } = await client.drafts.keep({ id: draft.id, revision: saved.revision });
  for (const purpose of consentPurposes) {
    const answer = sample.consent[purpose];
    if (answer !== 'not-asked')
      await client.consent.decide({
        incidentId: id,
        purpose,
        answer,
        means: 'spoken',
        givenBy: ownAnswer,
        language: 'en',
        witness: '',
      });
  }
  let leaving = await client.reports.prepare({ incidentId: id });
  if (leaving.blockedBy.includes('report/no-consent')) return false;
  for (const finding of leaving.findings) {
    if (leaving.decisions[finding.key] !== undefined) continue;
    const decision =
      finding.replacement === '' ? { act: 'remove' as const } : { act: 'generalise' as const, replacement: finding.replacement };
    leaving = await client.reports.decide({ incidentId: id, key: finding.key, decision });
  }
  if (leaving.blockedBy.length > 0) return false;
  await client.reports.submit({ incidentId: id, shown: leaving.shown });
  return true;
}
