import type { AlertDocument } from '#shared/domain/alert/alert.ts';
import type { DeliveryReason } from '#shared/domain/delivery/reason.ts';

/** One alert for one member. */
export type ChannelMessage = {
  document: AlertDocument;
  /** Member's id; with alert and version it makes the message's identity, the same at every attempt. */
  member: string;
  address: string;
  unsubscribeUrl: string;
};

/**
 * How an attempt ended. `later`: worth trying again; `unanswered` says that the message may have been taken all the same. `failed` and
 * `bounced` are final. `answer` holds codes only, never a text of the other side: those quote addresses.
 */
export type Outcome =
  | { kind: 'sent' }
  | { kind: 'later'; reason: DeliveryReason; answer: string | null; unanswered: boolean }
  | { kind: 'failed' | 'bounced'; reason: DeliveryReason; answer: string | null };

/** A way to reach members. Sending never throws for what the other side does. */
export type Channel = {
  name: string;
  /** How many messages may be on their way at once. */
  width: number;
  send(message: ChannelMessage): Promise<Outcome>;
  close(): void;
};
