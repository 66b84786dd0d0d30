import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { AlertContent, AlertDocument } from '../domain/alert/alert.ts';
import {
  CentralConsent,
  ConsentAnswer,
  ConsentDecision,
  ConsentMeans,
  ConsentPurpose,
  ConsentState,
  consentPurposes,
} from '../domain/consent/consent.ts';
import { Signature } from '../domain/consent/signature.ts';
import { ContactPointKind } from '../domain/contact-point/contact-point.ts';
import { DeliveryCounts, DeliveryState } from '../domain/delivery/delivery.ts';
import { ReportKind } from '../domain/incident/aftermath.ts';
import { IncidentFields, IncidentPatch } from '../domain/incident/incident.ts';
import { OffenceCode } from '../domain/incident/offence.ts';
import { Member, NewMember } from '../domain/member/member.ts';
import { CalendarDate, Id, Instant, ShortText } from '../domain/primitives.ts';
import { Finding, FindingDecision, Report } from '../domain/report/report.ts';
import { ReportStanding } from '../domain/report/standing.ts';
import { Widening } from '../domain/report/widening.ts';
import { SafeguardingConcern, SafeguardingReason, SafeguardingRisk } from '../domain/safeguarding/safeguarding.ts';
import { KnownMatch, SavedView, SearchFilters, SearchHit, SearchNoun } from '../domain/search/search.ts';
import { CountedWhich, Counts } from '../domain/statistics/counts.ts';
import { Role, Worker } from '../domain/worker/worker.ts';
import { attachments } from './attachments.ts';
import { casework, caseworkNouns } from './casework.ts';
import { open, refuses } from './refusal-errors.ts';

/** An act that asks the server and waits for its answer. */
const asked = refuses('server/away', 'server/slow', 'server/nonsense', 'server/busy', 'device/unknown', 'device/revoked', 'device/clock');
const passphrase = z.string().min(1).max(1000);

export { ReportStanding };

export const SessionState = z.discriminatedUnion('phase', [
  /** First run: nothing on this laptop yet. */
  z.strictObject({ phase: z.literal('empty') }),
  /** `waitSeconds` is above zero after wrong passphrases. */
  z.strictObject({
    phase: z.literal('locked'),
    workers: z.array(z.strictObject({ slot: Id, name: z.string() })),
    waitSeconds: z.number().int().nonnegative(),
  }),
  z.strictObject({
    phase: z.literal('open'),
    worker: Worker,
    organisation: z.strictObject({ id: Id, name: z.string(), kind: z.enum(['central', 'project']) }).nullable(),
  }),
  /** The file cannot be used; `reason` is a refusal code. Nothing is deleted. */
  z.strictObject({ phase: z.literal('unusable'), reason: z.enum(['vault/damaged', 'vault/from-newer-version', 'vault/in-use']) }),
]);
export type SessionState = z.infer<typeof SessionState>;

/** One row of the drop-in list. */
export const IncidentRow = z.strictObject({
  id: Id,
  isDraft: z.boolean(),
  about: ReportKind,
  what: z.array(OffenceCode),
  /** First words of the story, at most 80 characters. */
  opening: z.string(),
  on: CalendarDate.nullable(),
  placeKind: z.string().nullable(),
  force: z.string().nullable(),
  changedAt: Instant,
  writtenBy: z.string(),
  /** Of a draft that was handed over: whose turn it is, by whose word, and whether that is the one who looks. */
  turn: z.strictObject({ name: z.string(), from: z.string(), isYours: z.boolean() }).nullable(),
  standing: ReportStanding,
  /** Central's reference once received ("NUM 4471"). */
  reference: z.string().nullable(),
});
export type IncidentRow = z.infer<typeof IncidentRow>;

export const Incident = z.strictObject({
  id: Id,
  fields: IncidentFields,
  recordedAt: Instant,
  recordedBy: z.string(),
  changedAt: Instant,
  standing: ReportStanding,
  reference: z.string().nullable(),
  consent: z.array(ConsentDecision),
  consentInForce: ConsentState,
});
export type Incident = z.infer<typeof Incident>;

/** What the two columns "before it leaves" show, and whether it may go. */
export const Leaving = z.strictObject({
  /** Every text that would leave, by field path, as it stands in the note. */
  texts: z.array(z.strictObject({ field: z.string(), text: z.string() })),
  findings: z.array(Finding),
  decisions: z.record(z.string(), FindingDecision),
  /** The report as it would be sent now; undecided words stand in it as they are, and it cannot be sent. */
  report: Report,
  /** Hash of the report as shown. `submit` must name it: nothing leaves that was not shown. */
  shown: z.string(),
  undecided: z.number().int().nonnegative(),
  /** Date, place and kept facts could point to one person: how many such reports are to be expected, and what to say instead. */
  pointsTo: z.strictObject({ expected: z.number().nonnegative(), propose: Widening }).nullable(),
  /** How coarse a worker chose to speak of date and place; null as the record has it. */
  widened: Widening.nullable(),
  /** Why it cannot go yet, as refusal codes; empty when it can. */
  blockedBy: z.array(z.enum(['report/no-consent', 'report/undecided', 'report/already-sent', 'report/not-enrolled'])),
});
export type Leaving = z.infer<typeof Leaving>;

/** Every change of consent on an incident, the earliest first, and what of it is out of reach. */
export const ConsentHistory = z.strictObject({
  /** `notedBy` is empty for a change nobody on this laptop noted. */
  timeline: z.array(z.strictObject({ decision: ConsentDecision, notedBy: z.string() })),
  /** Null when no report was ever queued. */
  report: z
    .strictObject({
      /** When it went; null when it surely never left. */
      left: z.strictObject({ at: Instant, reference: z.string().nullable() }).nullable(),
      recalled: z.boolean(),
      /** How far the newest change has got on its way to central; null when there was none to tell. */
      change: z.enum(['waiting', 'sent', 'received']).nullable(),
      /** Published alerts central says had come from it, and how often their sheets were made on this laptop. */
      alerts: z.array(z.strictObject({ number: z.number().int(), isCancelled: z.boolean(), sheets: z.number().int().nonnegative() })),
    })
    .nullable(),
});
export type ConsentHistory = z.infer<typeof ConsentHistory>;

export const SyncState = z.strictObject({
  /** `offline`: nothing answers; `refused`: the server answered and `problem` says why. */
  line: z.enum(['not-enrolled', 'online', 'offline', 'refused']),
  waiting: z.number().int().nonnegative(),
  lastContactAt: Instant.nullable(),
  problem: z.string().nullable(),
});
export type SyncState = z.infer<typeof SyncState>;

/** One row of central's review list, gravest and oldest first. */
export const ReviewRow = z.strictObject({
  id: Id,
  reference: z.string(),
  what: z.array(OffenceCode),
  force: z.string().nullable(),
  town: z.string(),
  organisation: z.string(),
  receivedAt: Instant,
  gravity: z.number().int().min(1).max(4),
  claimedBy: z.string().nullable(),
  alertId: Id.nullable(),
  alertStanding: z.enum(['none', 'draft', 'approved', 'published', 'cancelled']),
  /** Whether some of what it could be used for, or everything, was taken back after it came. */
  takenBack: z.enum(['nothing', 'some', 'all']),
});
export type ReviewRow = z.infer<typeof ReviewRow>;

export const Review = z.strictObject({
  ...ReviewRow.shape,
  /** With what it may be used for now. When everything was taken back, what happened is not shown any more. */
  report: Report,
  /** Purposes that had a yes when the report came and have none now. */
  withdrawn: z.array(CentralConsent.keyof()),
  changes: z.array(z.strictObject({ decidedAt: Instant, receivedAt: Instant })),
  /** Alerts from it that are out or were: mails and sheets cannot be called back. */
  published: z.array(
    z.strictObject({ id: Id, number: z.number().int(), isCancelled: z.boolean(), sheets: z.number().int().nonnegative() }),
  ),
});
export type Review = z.infer<typeof Review>;

export const AlertStanding = z.enum(['draft', 'approved', 'published', 'cancelled']);

export const AlertRow = z.strictObject({
  id: Id,
  number: z.number().int().nullable(),
  headline: z.string(),
  severity: z.string(),
  areas: AlertContent.shape.areas,
  standing: AlertStanding,
  changedAt: Instant,
  expiresAt: Instant,
});
export type AlertRow = z.infer<typeof AlertRow>;

export const Alert = z.strictObject({
  id: Id,
  standing: AlertStanding,
  content: AlertContent,
  /** `isWithdrawn`: the yes to warning others was taken back since. */
  reports: z.array(z.strictObject({ id: Id, reference: z.string(), isWithdrawn: z.boolean() })),
  /** Somebody says it should be taken back; another person may do it. */
  cancelProposal: z.strictObject({ by: z.string(), byId: Id, reason: z.string() }).nullable(),
  author: z.string(),
  authorId: Id,
  approver: z.string().nullable(),
  /** The published document, with its number; null before. */
  document: AlertDocument.nullable(),
  /** Name of the organisation whose device signed it, after the signature was checked. */
  signedBy: z.string().nullable(),
});
export type Alert = z.infer<typeof Alert>;

/** The wall between window and vault. */
export const vaultContract = {
  session: {
    state: oc.output(SessionState),
    /** zxcvbn, 0 to 4. Said as it is typed; nothing is kept. `create` needs at least 3. */
    passphraseStrength: oc
      .input(z.strictObject({ passphrase: z.string().max(1000), names: z.array(z.string().max(100)).max(10) }))
      .output(z.strictObject({ score: z.number().int().min(0).max(4), guessesLog10: z.number(), hints: z.array(z.string()) })),
    /** Makes the vault. The recovery key is answered once and never again. */
    create: oc
      .input(z.strictObject({ passphrase, name: z.string().trim().min(1).max(80), role: Role }))
      .output(z.strictObject({ recoveryKey: z.string(), worker: Worker }))
      .errors(refuses('vault/already-here', 'session/weak-passphrase', 'vault/disk-full')),
    unlock: oc
      .input(z.strictObject({ slot: Id, passphrase }))
      .output(SessionState)
      .errors(
        refuses('vault/none-here', 'session/wrong-passphrase', 'session/wait', 'vault/damaged', 'vault/from-newer-version', 'vault/in-use'),
      ),
    /** Opens with the printed key and gives one worker a new passphrase. */
    recover: oc
      .input(z.strictObject({ recoveryKey: z.string().max(200), slot: Id, newPassphrase: passphrase }))
      .output(SessionState)
      .errors(
        refuses(
          'vault/none-here',
          'session/wrong-recovery-key',
          'session/wait',
          'session/weak-passphrase',
          'vault/damaged',
          'vault/from-newer-version',
          'vault/in-use',
        ),
      ),
    lock: oc.output(SessionState),
  },
  workers: {
    list: oc.output(z.strictObject({ workers: z.array(Worker) })).errors(open),
    add: oc
      .input(z.strictObject({ name: z.string().trim().min(1).max(80), role: Role, passphrase }))
      .output(Worker)
      .errors({ ...open, ...refuses('worker/name-taken', 'session/weak-passphrase') }),
  },
  enrolment: {
    /** Reads an invite without using it, so that the worker sees who invites before joining. */
    read: oc
      .input(z.strictObject({ invite: z.string().max(4000) }))
      .output(z.strictObject({ name: z.string(), server: z.string(), rootFingerprint: z.string() }))
      .errors({ ...open, ...refuses('invite/unreadable', 'server/insecure') }),
    join: oc
      .input(z.strictObject({ invite: z.string().max(4000) }))
      .output(z.strictObject({ organisation: Id, name: z.string() }))
      .errors({
        ...open,
        ...refuses(
          'invite/unreadable',
          'invite/used',
          'invite/expired',
          'invite/unknown',
          'enrolment/already',
          'membership/chain-broken',
          'membership/conflict',
          'server/away',
          'server/slow',
          'server/nonsense',
          'server/busy',
          'server/insecure',
        ),
      }),
    /** The first central laptop founds the scheme with the set-up code the server shows. */
    found: oc
      .input(z.strictObject({ server: z.url(), setupCode: z.string().max(60), name: z.string().trim().min(1).max(120) }))
      .output(z.strictObject({ organisation: Id, rootFingerprint: z.string() }))
      .errors({
        ...open,
        ...refuses(
          'setup/wrong-code',
          'setup/already-founded',
          'enrolment/already',
          'membership/chain-broken',
          'server/away',
          'server/slow',
          'server/nonsense',
          'server/busy',
          'server/insecure',
        ),
      }),
    /** Central: one line of text for a project, one use. */
    invite: oc
      .input(z.strictObject({ name: z.string().trim().min(1).max(120), role: Role, validDays: z.number().int().min(1).max(90) }))
      .output(z.strictObject({ invite: z.string(), expiresAt: Instant }))
      .errors({
        ...open,
        ...asked,
        ...refuses('enrolment/not-central', 'membership/conflict', 'membership/chain-broken'),
      }),
  },
  drafts: {
    start: oc.output(z.strictObject({ id: Id, revision: z.number().int(), fields: IncidentFields })).errors(open),
    get: oc
      .input(z.strictObject({ id: Id }))
      .output(z.strictObject({ id: Id, revision: z.number().int(), fields: IncidentFields, savedAt: Instant }))
      .errors({ ...open, ...refuses('draft/not-found') }),
    /** Durable when it answers. `revision` guards against a second window overwriting. */
    save: oc
      .input(z.strictObject({ id: Id, revision: z.number().int(), fields: IncidentFields }))
      .output(z.strictObject({ revision: z.number().int(), savedAt: Instant }))
      .errors({ ...open, ...refuses('draft/not-found', 'draft/changed-elsewhere') }),
    /** Says whose turn it is (null: anybody's). */
    handOver: oc
      .input(z.strictObject({ id: Id, to: Id.nullable() }))
      .output(z.strictObject({ waitsFor: Id.nullable() }))
      .errors({ ...open, ...refuses('draft/not-found', 'worker/not-found') }),
    discard: oc
      .input(z.strictObject({ id: Id }))
      .output(z.strictObject({ discarded: z.boolean() }))
      .errors({ ...open, ...refuses('draft/not-found') }),
    /** The draft becomes a record in the log, under the same id. */
    keep: oc
      .input(z.strictObject({ id: Id, revision: z.number().int() }))
      .output(Incident)
      .errors({ ...open, ...refuses('draft/not-found', 'draft/changed-elsewhere', 'draft/nothing-said') }),
  },
  incidents: {
    /** Drafts and kept incidents together, newest change first. */
    list: oc
      .input(z.strictObject({ limit: z.number().int().min(1).max(500).default(50), before: Instant.optional() }))
      .output(z.strictObject({ rows: z.array(IncidentRow), total: z.number().int() }))
      .errors(open),
    get: oc
      .input(z.strictObject({ id: Id }))
      .output(Incident)
      .errors({ ...open, ...refuses('incident/not-found') }),
    amend: oc
      .input(z.strictObject({ id: Id, patch: IncidentPatch }))
      .output(Incident)
      .errors({ ...open, ...refuses('incident/not-found') }),
  },
  consent: {
    /** One answer to one question. It reaches what has been sent, and what waits, in the same transaction. */
    decide: oc
      .input(
        z.strictObject({
          incidentId: Id,
          purpose: ConsentPurpose,
          answer: ConsentAnswer,
          means: ConsentMeans.exclude(['code']),
          language: z.string().max(20),
          witness: ShortText,
          reviewOn: CalendarDate.nullable().default(null),
          signature: Signature.nullable().default(null),
        }),
      )
      .output(z.strictObject({ decisions: z.array(ConsentDecision), inForce: ConsentState }))
      .errors({ ...open, ...refuses('incident/not-found') }),
    /** Takes back the yes to each named purpose at once. */
    withdraw: oc
      .input(
        z.strictObject({
          incidentId: Id,
          purposes: z.array(ConsentPurpose).min(1).max(consentPurposes.length),
          means: ConsentMeans.exclude(['code']),
          language: z.string().max(20),
          witness: ShortText,
        }),
      )
      .output(z.strictObject({ decisions: z.array(ConsentDecision), inForce: ConsentState }))
      .errors({ ...open, ...refuses('incident/not-found') }),
    /** The code for a receipt of an incident; the same each time. */
    receipt: oc
      .input(z.strictObject({ incidentId: Id }))
      .output(z.strictObject({ code: z.string(), worksElsewhere: z.boolean() }))
      .errors({ ...open, ...refuses('incident/not-found') }),
    /** What a code leads to. A code of another project says nothing here but that. */
    findCode: oc
      .input(z.strictObject({ code: z.string().max(60) }))
      .output(
        z.discriminatedUnion('where', [
          z.strictObject({ where: z.literal('here'), incidentId: Id, given: z.array(ConsentPurpose) }),
          z.strictObject({ where: z.literal('elsewhere') }),
        ]),
      )
      .errors({ ...open, ...refuses('receipt/unreadable') }),
    withdrawByCode: oc
      .input(z.strictObject({ code: z.string().max(60), purposes: z.array(ConsentPurpose).min(1).max(consentPurposes.length) }))
      .output(z.strictObject({ where: z.enum(['here', 'elsewhere']) }))
      .errors({ ...open, ...refuses('receipt/unreadable', 'report/not-enrolled') }),
    /** Every change ever, and how far what was sent has got. */
    history: oc
      .input(z.strictObject({ incidentId: Id }))
      .output(ConsentHistory)
      .errors({ ...open, ...refuses('incident/not-found') }),
  },
  /** A child or an adult at risk, or a threat to life: the one path that may set aside what was chosen, for two workers together. */
  safeguarding: {
    list: oc
      .input(z.strictObject({ incidentId: Id }))
      .output(z.strictObject({ concerns: z.array(SafeguardingConcern) }))
      .errors({ ...open, ...refuses('incident/not-found') }),
    raise: oc
      .input(z.strictObject({ incidentId: Id, risk: SafeguardingRisk, reason: SafeguardingReason }))
      .output(SafeguardingConcern)
      .errors({ ...open, ...refuses('incident/not-found') }),
    /** `worker` is the second person, who types a passphrase of their own. */
    confirm: oc
      .input(z.strictObject({ id: Id, worker: Id, passphrase, remark: ShortText }))
      .output(SafeguardingConcern)
      .errors({
        ...open,
        ...refuses(
          'safeguarding/not-found',
          'safeguarding/same-person',
          'safeguarding/already-confirmed',
          'session/wrong-passphrase',
          'session/wait',
        ),
      }),
  },
  reports: {
    prepare: oc
      .input(z.strictObject({ incidentId: Id }))
      .output(Leaving)
      .errors({ ...open, ...refuses('incident/not-found') }),
    decide: oc
      .input(z.strictObject({ incidentId: Id, key: z.string().max(200), decision: FindingDecision }))
      .output(Leaving)
      .errors({ ...open, ...refuses('incident/not-found') }),
    /** Says less of date and place in the report than the record does; null goes back to the record. */
    widen: oc
      .input(z.strictObject({ incidentId: Id, to: Widening.nullable() }))
      .output(Leaving)
      .errors({ ...open, ...refuses('incident/not-found') }),
    submit: oc
      .input(z.strictObject({ incidentId: Id, shown: z.string() }))
      .output(z.strictObject({ reportId: Id, standing: ReportStanding }))
      .errors({
        ...open,
        ...refuses(
          'incident/not-found',
          'report/no-consent',
          'report/undecided',
          'report/changed-since-shown',
          'report/already-sent',
          'report/not-enrolled',
        ),
      }),
  },
  attachments,
  statistics: {
    /** `kept`: all kept records, for the project itself. `toTell`: only those agreed to be counted, small numbers hidden. */
    count: oc
      .input(CountedWhich)
      .output(z.strictObject({ kept: Counts, toTell: Counts }))
      .errors(open),
  },
  sync: {
    state: oc.output(SyncState).errors(open),
    /** Sends and fetches now; answers when the round is over, with or without success. */
    now: oc.output(SyncState).errors(open),
  },
  reviews: {
    list: oc.output(z.strictObject({ rows: z.array(ReviewRow) })).errors(open),
    get: oc
      .input(z.strictObject({ id: Id }))
      .output(Review)
      .errors({ ...open, ...refuses('report/not-found') }),
    claim: oc
      .input(z.strictObject({ id: Id }))
      .output(Review)
      .errors({ ...open, ...refuses('report/not-found') }),
  },
  alerts: {
    /** Central: drafts, approved and published. Project: received, signature checked. */
    list: oc.output(z.strictObject({ rows: z.array(AlertRow) })).errors(open),
    get: oc
      .input(z.strictObject({ id: Id }))
      .output(Alert)
      .errors({ ...open, ...refuses('alert/not-found') }),
    /** A first text from a report: what was reported, generalised, numbers cut to their last two digits. */
    suggest: oc
      .input(z.strictObject({ reportId: Id }))
      .output(AlertContent)
      .errors({ ...open, ...refuses('report/not-found', 'alert/no-consent', 'alert/withdrawn') }),
    compose: oc
      .input(z.strictObject({ reports: z.array(Id).max(100), content: AlertContent }))
      .output(Alert)
      .errors({ ...open, ...refuses('report/not-found', 'alert/no-consent', 'alert/withdrawn', 'alert/full-number', 'alert/expired') }),
    /** A change takes an approval away. */
    amend: oc
      .input(z.strictObject({ id: Id, content: AlertContent }))
      .output(Alert)
      .errors({
        ...open,
        ...refuses(
          'alert/not-found',
          'alert/no-consent',
          'alert/withdrawn',
          'alert/full-number',
          'alert/expired',
          'alert/already-published',
        ),
      }),
    approve: oc
      .input(z.strictObject({ id: Id }))
      .output(Alert)
      .errors({
        ...open,
        ...refuses(
          'alert/not-found',
          'alert/same-person',
          'alert/no-consent',
          'alert/withdrawn',
          'alert/full-number',
          'alert/expired',
          'alert/already-published',
        ),
      }),
    publish: oc
      .input(z.strictObject({ id: Id }))
      .output(Alert)
      .errors({
        ...open,
        ...refuses(
          'alert/not-found',
          'alert/not-approved',
          'alert/changed-since-approved',
          'alert/already-published',
          'alert/expired',
          'alert/full-number',
          'alert/no-consent',
          'alert/withdrawn',
          'report/not-enrolled',
        ),
      }),
    /** One person says that a published alert should be taken back, and why. */
    proposeCancel: oc
      .input(z.strictObject({ id: Id, reason: z.string().trim().min(3).max(400) }))
      .output(Alert)
      .errors({ ...open, ...refuses('alert/not-found', 'alert/not-published') }),
    /** Another takes it back: everybody it may have reached is told. */
    cancel: oc
      .input(z.strictObject({ id: Id }))
      .output(Alert)
      .errors({
        ...open,
        ...refuses('alert/not-found', 'alert/not-published', 'alert/cancel-not-proposed', 'alert/same-person', 'report/not-enrolled'),
      }),
    deliveries: oc
      .input(z.strictObject({ id: Id }))
      .output(
        z.strictObject({
          counts: DeliveryCounts,
          failures: z.array(
            z.strictObject({ name: z.string(), state: DeliveryState, attempts: z.number().int(), reason: z.string(), at: Instant }),
          ),
        }),
      )
      .errors({ ...open, ...asked, ...refuses('alert/not-found', 'enrolment/not-central') }),
    /** Says that a sheet was made, so that it can be taken down later. */
    sheetPrinted: oc
      .input(z.strictObject({ id: Id, as: z.enum(['pdf', 'paper']) }))
      .output(z.strictObject({ noted: z.boolean() }))
      .errors({ ...open, ...refuses('alert/not-found') }),
  },
  members: {
    list: oc.output(z.strictObject({ members: z.array(Member) })).errors({ ...open, ...asked, ...refuses('enrolment/not-central') }),
    add: oc
      .input(NewMember)
      .output(Member)
      .errors({
        ...open,
        ...asked,
        ...refuses('enrolment/not-central', 'member/already', 'member/address-unusable'),
      }),
  },
  ...casework,
  search: {
    /**
     * Everything that holds all the words and filters, the newest change first, one group for each noun. `limit` is for each group; to go
     * on with one, ask for that noun alone with `after` its `next`. What the worker's role may not see is not found.
     */
    find: oc
      .input(
        z.strictObject({
          words: z.string().max(200),
          nouns: z.array(SearchNoun).min(1).max(10),
          filters: SearchFilters,
          limit: z.number().int().min(1).max(500).default(20),
          after: z.number().int().positive().optional(),
        }),
      )
      .output(
        z.strictObject({
          groups: z.array(z.strictObject({ noun: SearchNoun, hits: z.array(SearchHit), next: z.number().int().nullable() })),
          /** What to mark in the rows, in the form texts are compared in: see `findParts`. */
          parts: z.array(z.string()),
        }),
      )
      .errors(open),
    /** What this vault knows of a number, plate, e-mail or handle while it is typed. `except` is the record it is typed in. */
    known: oc
      .input(z.strictObject({ kind: ContactPointKind, raw: ShortText, except: Id.nullable() }))
      .output(z.strictObject({ matches: z.array(KnownMatch), total: z.number().int().nonnegative() }))
      .errors(open),
    /** Words and filters kept under a name, each worker's own. */
    views: {
      list: oc
        .input(z.strictObject({ place: SavedView.shape.place }))
        .output(z.strictObject({ views: z.array(SavedView) }))
        .errors(open),
      save: oc
        .input(SavedView.omit({ id: true }))
        .output(SavedView)
        .errors({ ...open, ...refuses('search/view-name-taken') }),
      remove: oc
        .input(z.strictObject({ id: Id }))
        .output(z.strictObject({ removed: z.boolean() }))
        .errors({ ...open, ...refuses('search/view-not-found') }),
    },
  },
  /** What changed, by noun, so that windows read again. Sent after the commit. */
  changes: oc.output(
    eventIterator(
      z.strictObject({
        noun: z.enum([
          'session',
          'drafts',
          'incidents',
          'consent',
          'safeguarding',
          'attachments',
          'reports',
          'reviews',
          'alerts',
          'sync',
          'workers',
          'members',
          'enrolment',
          ...caseworkNouns,
          'search',
        ]),
        id: z.string().nullable(),
      }),
    ),
  ),
};
export type VaultContract = typeof vaultContract;
