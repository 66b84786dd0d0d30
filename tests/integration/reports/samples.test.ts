import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import source from '#shared/reference/samples/incidents.json' with { type: 'json' };
import { sampleIncidents } from '#shared/reference/samples/sample-incidents.ts';
import { decideAll, keepIncident } from '../../support/recording.ts';
import { createTestVault, type TestVault } from '../../support/vault.ts';

let project: TestVault;

beforeAll(async () => {
  project = await createTestVault();
});
afterAll(() => project.close());

describe('a sample incident', () => {
  test.each(sampleIncidents.map((sample, at) => [at + 1, sample.fields] as const))(
    'number %i holds nothing that was told in private once the marked words that touch it are removed',
    async (number, fields) => {
      const id = await keepIncident(project.client, fields);
      await decideAll(project.client, id, privateOf(number - 1));
      const { report } = await project.client.reports.prepare({ incidentId: id });
      const sent = JSON.stringify(report);
      for (const secret of privateOf(number - 1)) expect(sent, secret).not.toContain(secret);
    },
  );
});

/** What the worker wrote into the private fields: who she is, where she lives and works, who else is named. */
function privateOf(at: number): string[] {
  const { name, alias, phone, address, venue, other } = source.incidents[at]?.private ?? { other: [] };
  return [name, alias, phone, address, venue, ...other].filter((text): text is string => typeof text === 'string' && text !== '');
}
