import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { dumpDatabase } from '../dump-database.ts';
import { alertText, members, offender, secrets, workers } from './facts.ts';
import type { Timings } from './play.ts';
import type { Stage } from './stage.ts';

/**
 * Leaves what a stranger needs to check the promises without the app: every row of the server, the sealed envelope with the identity that
 * opens it (handed over by central's own command line), the project's vault files, the sheet as a picture, and `story.json`.
 */
export async function leaveEvidence(stage: Stage, timings: Timings, electron: string): Promise<void> {
  const { out, server } = stage;
  writeFileSync(join(out, 'server.txt'), await dumpDatabase(server.connection));
  const { sealed, document } = await fromServer(server.connection);
  writeFileSync(join(out, 'envelope.age'), sealed);
  execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', join(out, 'sheet.pdf'), join(out, 'sheet')]);

  await stage.closeApps();
  const vault = join(stage.project.userData, 'vault');
  cpSync(vault, join(out, 'vault'), { recursive: true });
  writeFileSync(join(out, 'envelope.identity'), centralIdentity(join(stage.central.userData, 'vault')), { mode: 0o600 });

  const story = {
    secrets,
    offender: { phone: offender.phone, phoneNormal: offender.phoneNormal, plateNormal: offender.plateNormal },
    alert: { headline: alertText.headline, number: (JSON.parse(document) as { number: number }).number, document },
    members: { inArea: members.filter(({ gets }) => gets).length, outside: members.filter(({ gets }) => !gets).length },
    timings,
    electron,
  };
  writeFileSync(join(out, 'story.json'), `${JSON.stringify(story, null, 2)}\n`);
}

async function fromServer(connection: string): Promise<{ sealed: Buffer; document: string }> {
  const client = new pg.Client({ connectionString: connection });
  await client.connect();
  try {
    const { rows: envelopes } = await client.query<{ sealed: Buffer }>(
      `select sealed from envelopes where stream = 'inbox:central' order by seq limit 1`,
    );
    const { rows: alerts } = await client.query<{ document: string }>('select document from alerts order by seq limit 1');
    if (!envelopes[0] || !alerts[0]) throw new Error('The server holds no envelope or no alert');
    return { sealed: envelopes[0].sealed, document: alerts[0].document };
  } finally {
    await client.end();
  }
}

/** As an administrator would keep it safe: the vault's own command, with her passphrase. */
function centralIdentity(folder: string): string {
  const cli = join(import.meta.dirname, '../../main/vault/entries/cli.ts');
  return execFileSync(process.execPath, [cli, folder, 'export-identity', '--worker', workers.author.name], {
    encoding: 'utf8',
    input: `${workers.author.passphrase}\n`,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}
