import type { ConsentPurpose } from '#shared/domain/consent/consent.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { emptyIncident, type IncidentFields } from '#shared/domain/incident/incident.ts';
import type { VaultClient } from './vault.ts';

/** Records and keeps an incident as a worker does: draft, save, keep. Answers its id. */
export async function keepIncident(client: VaultClient, fields: Partial<IncidentFields>): Promise<string> {
  const { id, revision } = await client.drafts.start();
  const saved = await client.drafts.save({ id, revision, fields: { ...emptyIncident(), ...fields } });
  return (await client.drafts.keep({ id, revision: saved.revision })).id;
}

/** Asks for each purpose and notes a spoken yes or no. */
export async function answer(
  client: VaultClient,
  incidentId: string,
  answers: Partial<Record<ConsentPurpose, 'yes' | 'no' | 'not-asked'>>,
): Promise<void> {
  for (const [purpose, said] of Object.entries(answers)) {
    await client.consent.decide({
      incidentId,
      purpose: purpose as ConsentPurpose,
      answer: said,
      means: 'spoken',
      givenBy: ownAnswer,
      language: 'en-GB',
      witness: '',
    });
  }
}

/** Decides every open finding of an incident as a careful worker does: identifying words go, and so do doubtful ones that touch a secret. */
export async function decideAll(client: VaultClient, incidentId: string, secrets: readonly string[] = []): Promise<void> {
  const { findings, decisions } = await client.reports.prepare({ incidentId });
  for (const [key, finding] of new Map(findings.map((one) => [one.key, one]))) {
    if (decisions[key] !== undefined) continue;
    const goes =
      finding.weight === 'identifying' || secrets.some((secret) => finding.text.includes(secret) || secret.includes(finding.text));
    await client.reports.decide({ incidentId, key, decision: goes ? { act: 'remove' } : { act: 'keep', reason: 'It describes him' } });
  }
}
