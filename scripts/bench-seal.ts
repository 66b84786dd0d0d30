import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { paddedLength } from '#shared/seal/padding.ts';
import { openBatch, sealBatch } from '#shared/seal/seal.ts';
import { inTurn, type Measured, timed } from './bench-measure.ts';

const people = 5;

/** Sealing a batch of reports for five recipients and opening it, against age itself with the same padded bytes and recipients. */
export async function measureSealOpen(): Promise<Measured[]> {
  const identities = await Promise.all(Array.from({ length: people }, generateIdentity));
  const recipients = await Promise.all(identities.map(identityToRecipient));
  const mine = identities.at(-1) as string;
  const messages = Array.from({ length: 4 }, (_, number) => ({
    v: 1,
    type: 'report.withdrawn',
    id: `${number}`.padStart(32, '0'),
    words: 'x'.repeat(900),
  }));
  const text = JSON.stringify({ v: 1, messages });
  const padded = new TextEncoder().encode(text.padEnd(paddedLength(text.length)));

  const bare = async () => {
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    const decrypter = new Decrypter();
    decrypter.addIdentity(mine);
    JSON.parse(await decrypter.decrypt(await encrypter.encrypt(padded), 'text'));
  };
  const ours = async () => {
    await openBatch(await sealBatch(messages, recipients), [mine]);
  };
  await inTurn(10, bare, ours);
  const taken = await inTurn(60, bare, ours);
  return [
    timed('seal-open', 1.5, taken, `${padded.length} bytes for ${people} recipients, sealed and opened, against age-encryption alone`),
  ];
}
