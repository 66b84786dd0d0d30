import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { SignedAlert } from '../domain/alert/alert.ts';
import { DeliveryCounts, DeliveryState } from '../domain/delivery/delivery.ts';
import { Member, NewMember } from '../domain/member/member.ts';
import { MembershipEntry } from '../domain/organisation/membership.ts';
import { Id, Instant, ShortText } from '../domain/primitives.ts';
import { Envelope, StreamName } from '../seal/envelope.ts';
import { refuses } from './refusal-errors.ts';

const device = refuses('device/unknown', 'device/revoked', 'device/clock', 'server/busy');

/**
 * The wall between vault and server. Everything but `health`, `membership.read`, `membership.found` and `membership.enrol` needs a
 * short-lived EdDSA token of an enrolled device in `Authorization: Bearer`.
 */
export const syncContract = {
  health: oc
    .route({ method: 'GET', path: '/health', tags: ['health'] })
    .output(z.strictObject({ status: z.literal('ok'), version: z.string(), time: Instant, founded: z.boolean() })),

  membership: {
    /** The whole chain from `after` on. Public: it holds names of organisations and public keys, nothing else. */
    read: oc
      .route({ method: 'GET', path: '/membership', tags: ['membership'] })
      .input(z.strictObject({ after: z.coerce.number().int().min(-1).default(-1) }))
      .output(z.strictObject({ entries: z.array(MembershipEntry) })),
    /** The first entry of all. Needs the set-up code the server shows on its console. */
    found: oc
      .route({ method: 'POST', path: '/membership/found', tags: ['membership'] })
      .input(z.strictObject({ setupCode: z.string().max(60), entry: MembershipEntry }))
      .output(z.strictObject({ seq: z.number().int() }))
      .errors(refuses('setup/wrong-code', 'setup/already-founded', 'membership/chain-broken', 'server/busy')),
    /** A device enrols with a one-use invite. The same entry sent again answers as the first time. */
    enrol: oc
      .route({ method: 'POST', path: '/membership/enrol', tags: ['membership'] })
      .input(z.strictObject({ entry: MembershipEntry }))
      .output(z.strictObject({ seq: z.number().int() }))
      .errors(refuses('invite/unknown', 'invite/used', 'invite/expired', 'membership/chain-broken', 'membership/conflict', 'server/busy')),
    /** Invites and revocations, by an administrator's device. */
    append: oc
      .route({ method: 'POST', path: '/membership/entries', tags: ['membership'] })
      .input(z.strictObject({ entry: MembershipEntry }))
      .output(z.strictObject({ seq: z.number().int() }))
      .errors({ ...device, ...refuses('enrolment/not-central', 'membership/chain-broken', 'membership/conflict') }),
  },

  streams: {
    /** Idempotent by envelope id: the same envelope sent twice is stored once and answered twice. All or none of a call is stored. */
    append: oc
      .route({ method: 'POST', path: '/streams/append', tags: ['streams'] })
      .input(z.strictObject({ envelopes: z.array(Envelope).min(1).max(100) }))
      .output(z.strictObject({ stored: z.array(z.strictObject({ id: Id, seq: z.number().int() })) }))
      .errors({ ...device, ...refuses('stream/not-yours', 'envelope/bad-signature', 'envelope/too-large') }),
    /** Pages by server sequence. Readable by devices of the organisation the inbox belongs to. */
    read: oc
      .route({ method: 'GET', path: '/streams/read', tags: ['streams'] })
      .input(
        z.strictObject({
          stream: StreamName,
          after: z.coerce.number().int().nonnegative(),
          limit: z.coerce.number().int().min(1).max(500).default(100),
        }),
      )
      .output(z.strictObject({ envelopes: z.array(z.strictObject({ seq: z.number().int(), envelope: Envelope })), more: z.boolean() }))
      .errors({ ...device, ...refuses('stream/not-yours') }),
    /** Says that something new is there (a stream of this device's organisation, `alerts` or `membership`); the reader then reads. */
    watch: oc
      .route({ method: 'GET', path: '/streams/watch', tags: ['streams'] })
      .output(eventIterator(z.strictObject({ topic: z.string().max(60) })))
      .errors(device),
  },

  alerts: {
    /** Stores the signed alert and queues one delivery per member of its areas. Idempotent by alert id and version. Central only. */
    publish: oc
      .route({ method: 'POST', path: '/alerts', tags: ['alerts'] })
      .input(z.strictObject({ alert: SignedAlert }))
      .output(z.strictObject({ seq: z.number().int(), recipients: z.number().int().nonnegative() }))
      .errors({
        ...device,
        ...refuses('enrolment/not-central', 'alert/false-signature', 'alert/full-number', 'alert/expired', 'alert/already-published'),
      }),
    read: oc
      .route({ method: 'GET', path: '/alerts', tags: ['alerts'] })
      .input(z.strictObject({ after: z.coerce.number().int().nonnegative(), limit: z.coerce.number().int().min(1).max(200).default(100) }))
      .output(z.strictObject({ alerts: z.array(z.strictObject({ seq: z.number().int(), alert: SignedAlert })), more: z.boolean() }))
      .errors(device),
    /** How far the sending has come. Addresses are not repeated here: a failed row names the member. Central only. */
    deliveries: oc
      .route({ method: 'GET', path: '/alerts/{alert}/deliveries', tags: ['alerts'] })
      .input(z.strictObject({ alert: Id }))
      .output(
        z.strictObject({
          counts: DeliveryCounts,
          failures: z
            .array(
              z.strictObject({
                member: Id,
                name: ShortText,
                state: DeliveryState,
                attempts: z.number().int(),
                reason: z.string(),
                at: Instant,
              }),
            )
            .max(500),
        }),
      )
      .errors({ ...device, ...refuses('enrolment/not-central', 'alert/not-found') }),
  },

  members: {
    list: oc
      .route({ method: 'GET', path: '/members', tags: ['members'] })
      .output(z.strictObject({ members: z.array(Member) }))
      .errors({ ...device, ...refuses('enrolment/not-central') }),
    add: oc
      .route({ method: 'POST', path: '/members', tags: ['members'] })
      .input(NewMember)
      .output(Member)
      .errors({ ...device, ...refuses('enrolment/not-central', 'member/already', 'member/address-unusable') }),
    remove: oc
      .route({ method: 'DELETE', path: '/members/{id}', tags: ['members'] })
      .input(z.strictObject({ id: Id }))
      .output(z.strictObject({ removed: z.boolean() }))
      .errors({ ...device, ...refuses('enrolment/not-central', 'member/not-found') }),
  },
};
export type SyncContract = typeof syncContract;
