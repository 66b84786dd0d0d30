import { generateHybridIdentity, generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { Refusal } from '../errors/refusals.ts';
import { paddedLength } from './padding.ts';
import { openBatch, sealBatch } from './seal.ts';

let identities: string[] = [];
let recipients: string[] = [];

beforeAll(async () => {
  identities = await Promise.all([0, 1, 2, 3].map(() => generateIdentity()));
  recipients = await Promise.all(identities.map((identity) => identityToRecipient(identity)));
});

const messages = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 20 });
const damaged = (promise: Promise<unknown>) =>
  expect(promise).rejects.toSatisfy((error) => error instanceof Refusal && error.code === 'envelope/damaged');

test('what is sealed opens to the same messages for each of its recipients, and for nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(messages, fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1 }), async (sent, chosen) => {
      const sealed = await sealBatch(
        sent,
        chosen.map((at) => recipients[at] as string),
      );
      for (const at of chosen) {
        const { messages: opened } = await openBatch(sealed, [identities[at] as string]);
        // JSON has no minus zero and no undefined; everything else must come back as it went in.
        expect(opened).toEqual(JSON.parse(JSON.stringify(sent)));
      }
      await damaged(openBatch(sealed, [identities[3] as string]));
    }),
    { numRuns: 25 },
  );
});

test('an older identity of an organisation still opens what was sealed to it', async () => {
  const sealed = await sealBatch([{ n: 1 }], [recipients[0] as string]);
  expect((await openBatch(sealed, [identities[2] as string, identities[0] as string])).messages).toEqual([{ n: 1 }]);
});

test('a sealed batch with any bit flipped is refused as damaged', async () => {
  const sealed = await sealBatch([{ story: 'x'.repeat(50) }], [recipients[0] as string, recipients[1] as string]);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: sealed.length - 1 }), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
      const changed = sealed.slice();
      changed[at] = (changed[at] as number) ^ (1 << bit);
      await damaged(openBatch(changed, [identities[0] as string]));
    }),
    { numRuns: 150 },
  );
});

test('a sealed batch cut anywhere, or with bytes added, is refused as damaged', async () => {
  const sealed = await sealBatch([{ story: 'x'.repeat(50) }], [recipients[0] as string]);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: sealed.length - 1 }), async (length) => {
      await damaged(openBatch(sealed.slice(0, length), [identities[0] as string]));
    }),
    { numRuns: 60 },
  );
  const longer = new Uint8Array(sealed.length + 1);
  longer.set(sealed);
  await damaged(openBatch(longer, [identities[0] as string]));
});

test('two texts of one size class cannot be told apart by length', async () => {
  const long = await sealBatch([{ story: 'a'.repeat(3000) }], [recipients[0] as string]);
  const short = await sealBatch([], [recipients[0] as string]);
  expect(long.length).toBe(short.length);
  const longer = await sealBatch([{ story: 'a'.repeat(9000) }], [recipients[0] as string]);
  expect(longer.length - short.length).toBe(paddedLength(9030) - paddedLength(0));
});

test('nothing of the text stands in the sealed bytes', async () => {
  const sealed = await sealBatch([{ story: 'Marigold Terrace' }], [recipients[0] as string]);
  expect(Buffer.from(sealed).includes('Marigold')).toBe(false);
});

test('a batch without a recipient, or with one that is not X25519, is not sealed at all', async () => {
  const hybrid = await identityToRecipient(await generateHybridIdentity());
  await expect(sealBatch([], [])).rejects.toThrow('recipient');
  await expect(sealBatch([], [recipients[0] as string, hybrid])).rejects.toThrow('X25519');
  await expect(sealBatch([], ['age1notarecipient'])).rejects.toThrow('X25519');
});
