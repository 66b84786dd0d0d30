import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Envelope } from './envelope.ts';
import { signEnvelope, verifyEnvelope } from './envelope-signature.ts';
import { signerFromSeed, signingBytes, verifyBytes } from './sign.ts';

const signer = signerFromSeed('11'.repeat(32));
const other = signerFromSeed('22'.repeat(32));
const envelope = signEnvelope(
  {
    id: '01900000-0000-7000-8000-000000000001',
    stream: 'inbox:central',
    device: '01900000-0000-7000-8000-000000000002',
    madeAt: '2026-11-14T21:00:00.000Z',
    sealed: Buffer.from('sealed bytes stand here').toString('base64'),
  },
  signer,
);

test('an envelope is verified by the key of the device that signed it and by no other', () => {
  expect(verifyEnvelope(envelope, signer.publicKey)).toBe(true);
  expect(verifyEnvelope(envelope, other.publicKey)).toBe(false);
});

test('an envelope with any part changed, cut or taken from another one is refused', () => {
  const changes: Partial<Envelope>[] = [
    { id: '01900000-0000-7000-8000-00000000000f' },
    { stream: 'inbox:01900000-0000-7000-8000-000000000003' },
    { device: '01900000-0000-7000-8000-00000000000f' },
    { madeAt: '2026-11-14T21:00:00.001Z' },
    { sealed: envelope.sealed.slice(0, 8) },
  ];
  for (const change of changes) expect(verifyEnvelope({ ...envelope, ...change }, signer.publicKey)).toBe(false);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
      const bytes = Buffer.from(envelope.signature, 'hex');
      bytes[at] = (bytes[at] as number) ^ (1 << bit);
      expect(verifyEnvelope({ ...envelope, signature: bytes.toString('hex') }, signer.publicKey)).toBe(false);
    }),
  );
});

test('a signature given for one kind of thing is not valid for another', () => {
  const signature = Buffer.from(signer.sign(signingBytes('membership', 'text'))).toString('hex');
  expect(verifyBytes(signer.publicKey, signingBytes('membership', 'text'), signature)).toBe(true);
  expect(verifyBytes(signer.publicKey, signingBytes('alert', 'text'), signature)).toBe(false);
});

test('a malformed key or signature is not valid and does not throw', () => {
  expect(verifyBytes('zz', new Uint8Array(), '00')).toBe(false);
  expect(verifyBytes('00'.repeat(32), new Uint8Array(), '00'.repeat(64))).toBe(false);
});
