import { consentPurposes } from '#shared/domain/consent/consent.ts';
import { ownAnswer } from '#shared/domain/consent/given-by.ts';
import { type SampleIncident, sampleIncidents } from '#shared/reference/samples/sample-incidents.ts';
import type { VaultClient } from './vault.ts';

/** `id` is that of the record in the vault. */
export type EnteredSample = { id: string; sample: SampleIncident };

/**
 * Writes the invented incidents into an open vault the way a worker would: draft, keep, then one question at a time. Answers what was
 * written, under which id. Nothing is sent.
 */
export async function enterSampleIncidents(client: VaultClient, howMany = sampleIncidents.length): Promise<EnteredSample[]> {
  const entered: EnteredSample[] = [];
  for (const sample of sampleIncidents.slice(0, howMany)) {
    const { id, revision } = await client.drafts.start();
    const saved = await client.drafts.save({ id, revision, fields: sample.fields });
    await client.drafts.keep({ id, revision: saved.revision });
    for (const purpose of consentPurposes) {
      const answer = sample.consent[purpose];
      if (answer === 'not-asked') continue;
      await client.consent.decide({
        incidentId: id,
        purpose,
        answer,
        means: 'spoken',
        givenBy: ownAnswer,
        language: 'en-GB',
        witness: '',
      });
    }
    entered.push({ id, sample });
  }
  return entered;
}
