import type { ColumnType, Generated } from 'kysely';
import type { z } from 'zod';
import type { DeliveryState } from '#shared/domain/delivery/delivery.ts';
import type { DeliveryReason } from '#shared/domain/delivery/reason.ts';
import type { MemberKind } from '#shared/domain/member/member.ts';
import type { OrganisationKind } from '#shared/domain/organisation/membership.ts';

/** A moment: read as a Date, written as a Date. */
type Moment = ColumnType<Date, Date, Date>;
type MaybeMoment = ColumnType<Date | null, Date | null, Date | null>;

/** The one code that founds this server, kept only until somebody has used it. */
type SetupTable = { one: Generated<boolean>; code: string };

/** The membership chain, row by row, as it came. */
type MembershipEntriesTable = {
  seq: number;
  body: string;
  signature: string;
  device_signature: string | null;
  received_at: Moment;
};

/** Read out of the chain in the same transaction, so that one look-up says whether a device may speak. */
type DevicesTable = {
  id: string;
  organisation: string;
  kind: z.infer<typeof OrganisationKind>;
  sign_key: string;
  revoked: Generated<boolean>;
};

/** Sealed envelopes. `sealed` is an age file this server has no key for. */
type EnvelopesTable = {
  seq: Generated<number>;
  id: string;
  stream: string;
  device: string;
  made_at: string;
  sealed: Buffer;
  signature: string;
  received_at: Moment;
};

/** Signed alerts, readable: the server mails them. See docs/decisions/0006. */
type AlertsTable = {
  seq: Generated<number>;
  id: string;
  version: number;
  document: string;
  device: string;
  signature: string;
  received_at: Moment;
};

type MembersTable = {
  id: string;
  kind: z.infer<typeof MemberKind>;
  name: string;
  email: string;
  /** Police force slugs; empty is the whole country. */
  forces: string[];
  unsubscribe_token: string;
  joined_at: Moment;
  unsubscribed_at: MaybeMoment;
};

/** One message to one member over one channel: the checkpoint of the sending. No address is kept here. */
type DeliveriesTable = {
  id: string;
  alert: string;
  version: number;
  member: string;
  channel: string;
  state: DeliveryState;
  attempts: Generated<number>;
  /** An earlier attempt ended without an answer: the message may have arrived. */
  unanswered: Generated<boolean>;
  reason: DeliveryReason | null;
  /** What the mail server answered, reduced to its codes ("550 5.1.1"). */
  answer: string | null;
  changed_at: Moment;
};

export type Tables = {
  setup: SetupTable;
  membership_entries: MembershipEntriesTable;
  devices: DevicesTable;
  envelopes: EnvelopesTable;
  alerts: AlertsTable;
  members: MembersTable;
  deliveries: DeliveriesTable;
};
