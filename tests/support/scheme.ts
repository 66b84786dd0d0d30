import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { v7 as newId } from 'uuid';
import { makeDeviceToken } from '#shared/contract/device-token.ts';
import { type SyncContract, syncContract } from '#shared/contract/sync.ts';
import type { AlertDocument, SignedAlert } from '#shared/domain/alert/alert.ts';
import { signAlert } from '#shared/domain/alert/signed-alert.ts';
import { entryHash, signEntry } from '#shared/domain/organisation/chain.ts';
import type { MembershipEntry } from '#shared/domain/organisation/membership.ts';
import type { Envelope } from '#shared/seal/envelope.ts';
import { signEnvelope } from '#shared/seal/envelope-signature.ts';
import { sealBatch } from '#shared/seal/seal.ts';
import { keyFingerprint, type Signer, signerFromSeed } from '#shared/seal/sign.ts';

export type SyncClient = ContractRouterClient<SyncContract>;

/** A client of the contract as any laptop has one. `authorization` is asked anew for every request. */
export function syncClient(url: string, authorization: () => string | null): SyncClient {
  const link = new OpenAPILink(syncContract, {
    url,
    headers: (): Record<string, string> => {
      const value = authorization();
      return value === null ? {} : { authorization: value };
    },
  });
  return createORPCClient(link);
}

export const newSigner = (): Signer => signerFromSeed(bytesToHex(randomBytes(32)));

/** A device with its key, its organisation and a client that proves itself with tokens. */
export type Laptop = { id: string; organisation: string; signer: Signer; identity: string; recipient: string; api: SyncClient };

/** A scheme on a running server: central founded it, projects enrol with invites. Everything is signed for real. */
export class Scheme {
  readonly url: string;
  readonly root = newSigner();
  readonly now: () => Date;
  central!: Laptop;
  head = { seq: -1, hash: '' };

  constructor(url: string, now: () => Date) {
    this.url = url;
    this.now = now;
  }

  get rootFingerprint(): string {
    return keyFingerprint(this.root.publicKey);
  }

  token(laptop: Pick<Laptop, 'id' | 'signer'>, now = this.now()): string {
    return makeDeviceToken({ device: laptop.id, rootFingerprint: this.rootFingerprint, now }, laptop.signer.sign);
  }

  async laptop(organisation: string): Promise<Laptop> {
    const identity = await generateIdentity();
    const laptop = { id: newId(), organisation, signer: newSigner(), identity, recipient: await identityToRecipient(identity) };
    return { ...laptop, api: syncClient(this.url, () => `Bearer ${this.token(laptop)}`) };
  }

  readonly card = ({ id, organisation, signer }: Laptop) => ({ id, organisation, signKey: signer.publicKey });
  readonly key = ({ organisation, recipient }: Laptop) => ({ organisation, epoch: 1, recipient });
  next() {
    return { seq: this.head.seq + 1, prev: this.head.hash, at: this.now().toISOString() };
  }
  took(entry: MembershipEntry) {
    this.head = { seq: this.head.seq + 1, hash: entryHash(entry) };
  }

  foundingEntry(laptop: Laptop): MembershipEntry {
    const body = { ...this.next(), type: 'central.founded' as const, rootKey: this.root.publicKey, name: 'Central' };
    return signEntry({ ...body, device: this.card(laptop), key: this.key(laptop) }, this.root);
  }

  async found(setupCode: string): Promise<this> {
    this.central = await this.laptop(newId());
    const entry = this.foundingEntry(this.central);
    await this.central.api.membership.found({ setupCode, entry });
    this.took(entry);
    return this;
  }

  /** An invite for a project's first laptop, as central hands it out. */
  async invite(expiresAt = new Date(this.now().getTime() + 86_400_000)) {
    const inviteSigner = newSigner();
    const [invite, organisation] = [newId(), newId()];
    const entry = signEntry(
      {
        ...{ ...this.next(), type: 'invite.issued', invite, inviteKey: inviteSigner.publicKey, organisation, kind: 'project' },
        ...{ name: 'Harbour Project', role: 'outreach', expiresAt: expiresAt.toISOString(), by: this.central.id },
      },
      this.central.signer,
    );
    await this.central.api.membership.append({ entry });
    this.took(entry);
    return { invite, organisation, inviteSigner };
  }

  enrolment({ invite, inviteSigner }: { invite: string; inviteSigner: Signer }, laptop: Laptop): MembershipEntry {
    const body = { ...this.next(), type: 'device.enrolled' as const, invite, device: this.card(laptop), key: this.key(laptop) };
    return signEntry(body, inviteSigner, laptop.signer);
  }

  /** A project with one enrolled laptop. */
  async project(): Promise<Laptop> {
    const invited = await this.invite();
    const laptop = await this.laptop(invited.organisation);
    const entry = this.enrolment(invited, laptop);
    await laptop.api.membership.enrol({ entry });
    this.took(entry);
    return laptop;
  }

  async revoke(device: string): Promise<void> {
    const entry = signEntry({ ...this.next(), type: 'device.revoked', device, by: this.central.id }, this.central.signer);
    await this.central.api.membership.append({ entry });
    this.took(entry);
  }

  /** An envelope from this laptop with one message inside, sealed for `recipients`. */
  async envelope(from: Laptop, stream: string, message: unknown, recipients: string[]): Promise<Envelope> {
    const sealed = Buffer.from(await sealBatch([message], recipients)).toString('base64');
    return signEnvelope({ id: newId(), stream, device: from.id, madeAt: this.now().toISOString(), sealed }, from.signer);
  }

  alert(changes: Partial<AlertDocument> = {}): AlertDocument {
    return {
      ...{ format: 1, id: newId(), number: 231, version: 1, msgType: 'Alert', seenCode: '0231-K7', sentAt: this.now().toISOString() },
      ...{ author: newId(), approver: newId(), status: 'Actual', severity: 'dangerous', certainty: 'observed' },
      ...{ headline: 'Man in a silver van', description: 'He did not pay and would not let her out.', facts: [], instructions: [] },
      areas: [{ kind: 'force', code: 'merseyside' }],
      expiresAt: new Date(this.now().getTime() + 30 * 86_400_000).toISOString(),
      ...changes,
    };
  }

  sign(document: AlertDocument, laptop: Laptop = this.central): SignedAlert {
    return signAlert(document, laptop.id, laptop.signer);
  }
}
