import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signerFromSeed } from '../../seal/sign.ts';
import type { Membership } from '../organisation/membership.ts';
import type { AlertDocument, SignedAlert } from './alert.ts';
import { sampleDocument } from './sample-document.ts';
import { contentHash, contentOf, readDocument, signAlert, verifySignedAlert } from './signed-alert.ts';

const id = (n: number) => `0193a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [central, project, stranger] = ['11', '22', '33'].map((byte) => signerFromSeed(byte.repeat(32)));
if (!central || !project || !stranger) throw new Error('Three signers');

const device = (n: number, kind: 'central' | 'project', signKey: string, revoked = false) =>
  [id(n), { id: id(n), organisation: id(90 + n), signKey, kind, revoked }] as const;

const membership = (revoked = false): Membership => ({
  rootFingerprint: '',
  central: id(91),
  organisations: new Map(),
  devices: new Map([device(1, 'central', central.publicKey, revoked), device(2, 'project', project.publicKey)]),
  invites: new Map(),
  head: { seq: 0, hash: '' },
});

const falseSignature = expect.objectContaining({ code: 'alert/false-signature' }) as never;
const signed = signAlert(sampleDocument, id(1), central);

describe('a signed alert', () => {
  it('is read back as it was signed by a central device', () => {
    expect(verifySignedAlert(signed, membership())).toEqual(sampleDocument);
    expect(readDocument(signed)).toEqual(sampleDocument);
  });

  it.each<[string, SignedAlert, Membership]>([
    ['a device nobody knows', signAlert(sampleDocument, id(7), stranger), membership()],
    ['a stranger under a central device’s name', signAlert(sampleDocument, id(1), stranger), membership()],
    ['a project', signAlert(sampleDocument, id(2), project), membership()],
    ['a device that was removed', signed, membership(true)],
    [
      'central, with its text rewritten',
      { ...signed, document: signed.document.replace('Minor', 'Major').replace('blue', 'red') },
      membership(),
    ],
    ['central, with another spelling of the same text', { ...signed, document: ` ${signed.document}` }, membership()],
    ['central, without a signature', { ...signed, signature: '' }, membership()],
  ])('of %s is refused', (_who, alert, known) => {
    expect(() => verifySignedAlert(alert, known)).toThrow(falseSignature);
  });

  it('is refused when any character of it is changed', () => {
    fc.assert(
      fc.property(fc.nat(signed.document.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, char) => {
        const document = signed.document.slice(0, at) + char + signed.document.slice(at + 1);
        fc.pre(document !== signed.document);
        expect(() => verifySignedAlert({ ...signed, document }, membership())).toThrow(falseSignature);
      }),
    );
  });

  it('is not made from something that is no alert', () => {
    expect(() => signAlert({ ...sampleDocument, number: 0 }, id(1), central)).toThrow();
    expect(() => signAlert({ ...sampleDocument, extra: 1 } as AlertDocument, id(1), central)).toThrow();
    expect(readDocument({ ...signed, document: '{' })).toBeNull();
  });

  it('has a content hash that changes with every field and not with their order', () => {
    const content = contentOf(sampleDocument);
    const hash = contentHash(content);
    expect(contentHash(Object.fromEntries(Object.entries(content).reverse()) as typeof content)).toBe(hash);
    const changes = {
      status: 'Exercise',
      severity: 'nuisance',
      certainty: 'possible',
      headline: 'x',
      description: 'x',
      facts: [],
      instructions: [],
      expiresAt: '2027-01-01T00:00:00Z',
      areas: [{ kind: 'outcode', code: 'L1' }],
    } as const;
    const hashes = Object.entries(changes).map(([field, value]) => contentHash({ ...content, [field]: value }));
    expect(new Set([hash, ...hashes]).size).toBe(Object.keys(content).length + 1);
  });
});
