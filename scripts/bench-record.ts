import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyIncident, type IncidentFields } from '#shared/domain/incident/incident.ts';
import { openEncrypted } from '#vault/store/driver.ts';
import { freshFolder, startVaultProcess, testPassphrase } from '../tests/support/vault.ts';
import { inTurn, type Measured, timed } from './bench-measure.ts';

const rounds = 200;

/** A note of the length people write at a drop-in, a little longer each time, as if typed. */
function noteOf(turn: number): IncidentFields {
  const sentence = 'He drove off the main road, would not stop when asked, and took her phone before he let her out. ';
  return { ...emptyIncident(), what: ['robbery'], story: `${sentence.repeat(18)}${turn}` };
}

/**
 * From the call a window makes to the answer that says it is durable, through the vault process, against a bare insert of the same bytes
 * into an SQLCipher file with the same settings in this process.
 */
export async function measureRecord(): Promise<Measured[]> {
  const folder = freshFolder();
  const bareFile = join(folder, 'bare.db');
  const bare = openEncrypted(bareFile, randomBytes(32), { mustExist: false });
  const vault = await startVaultProcess(join(folder, 'vault'));
  try {
    bare.exec('CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
    const insert = bare.prepare('INSERT INTO notes (body) VALUES (?)');
    const insertBare = (turn: number) => void insert.run(JSON.stringify(noteOf(turn)));

    await vault.client.session.create({ passphrase: testPassphrase, name: 'Amina Okafor', role: 'outreach' });
    const draft = await vault.client.drafts.start();
    let revision = draft.revision;
    const saveDraft = async (turn: number) => {
      const saved = await vault.client.drafts.save({ id: draft.id, revision, fields: noteOf(turn) });
      revision = saved.revision;
    };

    const started: { id: string; revision: number }[] = [];
    for (let turn = 0; turn < rounds / 2; turn++) {
      const next = await vault.client.drafts.start();
      started.push(
        await vault.client.drafts.save({ id: next.id, revision: next.revision, fields: noteOf(turn) }).then((s) => ({ ...s, id: next.id })),
      );
    }
    const keepDraft = async (turn: number) => {
      const { id, revision: at } = started[turn] as { id: string; revision: number };
      await vault.client.drafts.keep({ id, revision: at });
    };

    await inTurn(20, insertBare, saveDraft);
    const saving = await inTurn(rounds, insertBare, saveDraft);
    const keeping = await inTurn(rounds / 2, insertBare, keepDraft);
    const against = 'against one bare SQLCipher insert of the same bytes with WAL, synchronous=FULL, secure_delete';
    return [
      timed('record-to-durable', 4, saving, `a draft saved as typed, through contract, process and file, ${against}`),
      timed('keep-to-durable', 12, keeping, `a draft kept as a record: signed op, projections, search index and answer, ${against}`),
    ];
  } finally {
    await vault.stop();
    bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
