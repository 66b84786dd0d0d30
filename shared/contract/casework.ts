import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Appointment, ContactEntry } from '../domain/appointment/appointment.ts';
import { CaseFields, CasePatch, ClosingReason } from '../domain/case/case.ts';
import { ConsentAnswer, ConsentPurpose, ConsentState } from '../domain/consent/consent.ts';
import { Disclosure } from '../domain/disclosure/disclosure.ts';
import { OffenceCode } from '../domain/incident/offence.ts';
import { InformationRequest, RequestDecision } from '../domain/information-request/information-request.ts';
import { Note, NoteKind } from '../domain/note/note.ts';
import { MaskedField, PersonFields, PersonPatch } from '../domain/person/person.ts';
import { CalendarDate, Hex, Id, Instant, ShortText } from '../domain/primitives.ts';
import { PackItem, PackSection, Referral, ReferralMove, ReferralStep } from '../domain/referral/referral.ts';
import { ErasureReason, RetentionReview, retentionClasses } from '../domain/retention/retention.ts';
import { Task } from '../domain/task/task.ts';
import { open, refuses } from './refusal-errors.ts';

/** One row of the Cases place. */
export const PersonRow = z.strictObject({
  id: Id,
  workingName: z.string(),
  alsoKnownAs: z.array(z.string()),
  incidents: z.number().int(),
  /** Who holds the open case; null when none is open. */
  caseworker: z.string().nullable(),
  caseworkerId: Id.nullable(),
  /** The nearest thing to do for her, and how many wait. */
  dueOn: CalendarDate.nullable(),
  waiting: z.number().int(),
  changedAt: Instant,
});
export type PersonRow = z.infer<typeof PersonRow>;

export const Person = z.strictObject({
  id: Id,
  /** Contact details stand masked in here where `isMasked`; they are never in the answer otherwise. */
  fields: PersonFields,
  isMasked: z.boolean(),
  addedAt: Instant,
  addedBy: z.string(),
  /** Records that were found to be the same person and are shown as this one. */
  merged: z.array(z.strictObject({ id: Id, workingName: z.string(), at: Instant, by: z.string() })),
  incidents: z.array(
    z.strictObject({ id: Id, what: z.array(OffenceCode), opening: z.string(), on: CalendarDate.nullable(), standing: z.string() }),
  ),
  /** For ISVAs and managers; null when none was opened, or to others. */
  case: z
    .strictObject({
      fields: CaseFields,
      caseworkerName: z.string(),
      openedAt: Instant,
      closed: z.strictObject({ on: CalendarDate, reason: ClosingReason, words: z.string() }).nullable(),
    })
    .nullable(),
  hasOpenCase: z.boolean(),
  tasks: z.array(z.strictObject({ ...Task.shape, assignedName: z.string().nullable(), doneAt: Instant.nullable() })),
});
export type Person = z.infer<typeof Person>;

const entry = { id: Id, at: Instant, by: z.string() };
/** One line of the timeline of a person. */
export const TimelineEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), ...entry, name: z.string() }),
  z.strictObject({ kind: z.literal('merged'), ...entry, name: z.string() }),
  z.strictObject({
    kind: z.literal('incident'),
    ...entry,
    incidentId: Id,
    what: z.array(OffenceCode),
    opening: z.string(),
    on: CalendarDate.nullable(),
  }),
  z.strictObject({ kind: z.literal('consent'), ...entry, incidentId: Id, purpose: ConsentPurpose, answer: ConsentAnswer }),
  z.strictObject({ kind: z.literal('note'), ...entry, note: NoteKind, text: z.string() }),
  z.strictObject({ kind: z.literal('task'), ...entry, title: z.string(), dueOn: CalendarDate.nullable() }),
  z.strictObject({ kind: z.literal('task-done'), ...entry, title: z.string() }),
  z.strictObject({ kind: z.literal('case-opened'), ...entry, caseworker: z.string() }),
  z.strictObject({ kind: z.literal('case-closed'), ...entry, reason: ClosingReason, words: z.string() }),
  z.strictObject({
    kind: z.literal('contact'),
    ...entry,
    way: ContactEntry.shape.way,
    outcome: ContactEntry.shape.outcome,
    words: z.string(),
  }),
  z.strictObject({ kind: z.literal('appointment'), ...entry, what: Appointment.shape.kind, startsAt: Instant, isCancelled: z.boolean() }),
  z.strictObject({ kind: z.literal('referral'), ...entry, step: ReferralStep, words: z.string() }),
  z.strictObject({ kind: z.literal('disclosure'), ...entry, to: z.string() }),
  z.strictObject({ kind: z.literal('request'), ...entry, officer: z.string() }),
  z.strictObject({ kind: z.literal('request-decided'), ...entry, decision: RequestDecision.shape.decision }),
  z.strictObject({ kind: z.literal('unmasked'), ...entry, field: MaskedField, reason: z.string() }),
]);
export type TimelineEntry = z.infer<typeof TimelineEntry>;

const person = { ...open, ...refuses('person/not-found') };
const byPerson = z.strictObject({ personId: Id });

/** People, their cases, notes and tasks. Local only: nothing in here is ever sealed for the server. */
export const casework = {
  people: {
    /** Everybody, the nearest due first, then by name. Two merged records are one row. */
    list: oc.output(z.strictObject({ rows: z.array(PersonRow) })).errors(open),
    add: oc
      .input(z.strictObject({ workingName: PersonFields.shape.workingName }))
      .output(Person)
      .errors(open),
    /** A merged record answers as the one it was merged into. */
    get: oc.input(byPerson).output(Person).errors(person),
    amend: oc
      .input(z.strictObject({ personId: Id, patch: PersonPatch }))
      .output(Person)
      .errors(person),
    /** One masked detail, for a reason that is kept in the log. */
    unmask: oc
      .input(z.strictObject({ personId: Id, field: MaskedField, reason: ShortText.trim().min(3) }))
      .output(z.strictObject({ value: z.string() }))
      .errors(person),
    linkIncident: oc
      .input(z.strictObject({ personId: Id, incidentId: Id }))
      .output(Person)
      .errors({ ...person, ...refuses('incident/not-found') }),
    unlinkIncident: oc
      .input(z.strictObject({ personId: Id, incidentId: Id }))
      .output(Person)
      .errors({ ...person, ...refuses('incident/not-found') }),
    /** Whose incident it is; null while nobody linked it. */
    ofIncident: oc
      .input(z.strictObject({ incidentId: Id }))
      .output(z.strictObject({ person: z.strictObject({ id: Id, workingName: z.string() }).nullable() }))
      .errors(open),
    merge: oc
      .input(z.strictObject({ personId: Id, other: Id }))
      .output(Person)
      .errors({ ...person, ...refuses('person/same') }),
    unmerge: oc
      .input(z.strictObject({ personId: Id, other: Id }))
      .output(Person)
      .errors({ ...person, ...refuses('person/not-merged') }),
    /** Everything that happened, newest first; what the asker's role may not read is not in it. */
    timeline: oc
      .input(byPerson)
      .output(z.strictObject({ entries: z.array(TimelineEntry) }))
      .errors(person),
  },
  notes: {
    add: oc
      .input(Note.omit({ id: true }))
      .output(z.strictObject({ id: Id }))
      .errors(person),
  },
  tasks: {
    /** Everything still to do, nearest first: the asker's own and what nobody has taken, or everybody's. */
    due: oc
      .input(z.strictObject({ whose: z.enum(['mine', 'all']) }))
      .output(
        z.strictObject({ tasks: z.array(z.strictObject({ ...Task.shape, personName: z.string(), assignedName: z.string().nullable() })) }),
      )
      .errors(open),
    add: oc
      .input(Task.omit({ id: true }))
      .output(z.strictObject({ id: Id }))
      .errors(person),
    setDone: oc
      .input(z.strictObject({ taskId: Id, done: z.boolean() }))
      .output(z.strictObject({ done: z.boolean() }))
      .errors({ ...open, ...refuses('task/not-found') }),
  },
  cases: {
    open: oc
      .input(z.strictObject({ personId: Id, caseworker: Id }))
      .output(Person)
      .errors({ ...person, ...refuses('case/already-open', 'case/wrong-worker') }),
    amend: oc
      .input(z.strictObject({ personId: Id, patch: CasePatch }))
      .output(Person)
      .errors({ ...person, ...refuses('case/not-found', 'case/wrong-worker') }),
    close: oc
      .input(z.strictObject({ personId: Id, reason: ClosingReason, words: ShortText }))
      .output(Person)
      .errors({ ...person, ...refuses('case/not-found') }),
  },
  contacts: {
    log: oc
      .input(ContactEntry.omit({ id: true }))
      .output(z.strictObject({ id: Id }))
      .errors(person),
  },
  appointments: {
    /** Times to come from today on: of one person, or of everybody. */
    list: oc
      .input(z.strictObject({ personId: Id.nullable() }))
      .output(z.strictObject({ appointments: z.array(z.strictObject({ ...Appointment.shape, personName: z.string() })) }))
      .errors(person),
    make: oc
      .input(Appointment.omit({ id: true }))
      .output(z.strictObject({ id: Id }))
      .errors(person),
    cancel: oc
      .input(z.strictObject({ appointmentId: Id }))
      .output(z.strictObject({ cancelled: z.boolean() }))
      .errors({ ...open, ...refuses('appointment/not-found') }),
    /** The same times as an iCalendar file without any detail of a case. */
    calendar: oc
      .input(z.strictObject({ personId: Id.nullable() }))
      .output(z.strictObject({ file: z.string(), count: z.number().int() }))
      .errors(person),
  },
  referrals: {
    list: oc
      .input(byPerson)
      .output(
        z.strictObject({
          referrals: z.array(
            z.strictObject({
              ...Referral.shape,
              standing: ReferralStep,
              mayFollow: z.array(ReferralStep),
              /** Whether there is a yes to a formal report for each incident now. */
              isConsented: z.boolean(),
              steps: z.array(
                z.strictObject({ to: ReferralStep, on: CalendarDate.nullable(), words: z.string(), at: Instant, by: z.string() }),
              ),
              disclosures: z.array(z.strictObject({ ...Disclosure.shape, at: Instant, by: z.string() })),
            }),
          ),
        }),
      )
      .errors(person),
    offer: oc
      .input(Referral.omit({ id: true }))
      .output(z.strictObject({ id: Id }))
      .errors({ ...person, ...refuses('incident/not-found') }),
    move: oc
      .input(ReferralMove.extend({ to: ReferralStep.exclude(['offered', 'sent']) }))
      .output(z.strictObject({ standing: ReferralStep }))
      .errors({ ...open, ...refuses('referral/not-found', 'referral/no-such-step', 'referral/no-consent') }),
    /** The pack with exactly these parts. Labels and codes are ids of the catalogue. Nothing leaves by asking. */
    pack: oc
      .input(z.strictObject({ referralId: Id, items: z.array(PackItem).max(20) }))
      .output(z.strictObject({ items: z.array(PackItem), sections: z.array(PackSection), shown: Hex }))
      .errors({ ...person, ...refuses('referral/not-found', 'incident/not-found') }),
    /** Notes that the pack as shown was handed over, with the hash of its PDF. */
    send: oc
      .input(
        z.strictObject({
          referralId: Id,
          items: z.array(PackItem).min(1).max(20),
          shown: Hex.length(64),
          pdfHash: Hex.length(64).nullable(),
        }),
      )
      .output(z.strictObject({ disclosureId: Id }))
      .errors({
        ...person,
        ...refuses(
          'incident/not-found',
          'referral/not-found',
          'referral/no-such-step',
          'referral/no-consent',
          'referral/changed-since-shown',
        ),
      }),
  },
  /** The register of police requests for information about people. */
  requests: {
    list: oc
      .output(
        z.strictObject({
          requests: z.array(
            z.strictObject({
              ...InformationRequest.shape,
              personName: z.string(),
              notedBy: z.string(),
              decision: RequestDecision.extend({ by: z.string() }).nullable(),
            }),
          ),
        }),
      )
      .errors(open),
    receive: oc
      .input(InformationRequest.omit({ id: true }))
      .output(z.strictObject({ id: Id }))
      .errors(person),
    decide: oc
      .input(RequestDecision.omit({ on: true }))
      .output(z.strictObject({ decided: z.boolean() }))
      .errors({ ...open, ...refuses('request/not-found', 'request/already-decided', 'request/duty-not-met') }),
  },
  /** What a person may ask of us, and what we owe her without being asked. */
  rights: {
    /** Every person's record and the day it is to be looked at, the most overdue first. */
    due: oc
      .output(
        z.strictObject({
          rows: z.array(
            z.strictObject({
              personId: Id,
              workingName: z.string(),
              kind: z.enum(Object.keys(retentionClasses) as [keyof typeof retentionClasses]),
              lastChangeOn: CalendarDate,
              reviewOn: CalendarDate,
              isDue: z.boolean(),
            }),
          ),
        }),
      )
      .errors(person),
    keep: oc
      .input(RetentionReview.extend({ personId: Id }))
      .output(z.strictObject({ kept: z.boolean() }))
      .errors(person),
    /** Removes a person for good; the anonymous incident and the statistic stay. The working name is typed to confirm. */
    erase: oc
      .input(z.strictObject({ personId: Id, workingName: z.string().max(80), reason: ErasureReason }))
      .output(z.strictObject({ bodies: z.number().int(), incidents: z.number().int() }))
      .errors({ ...person, ...refuses('person/name-differs', 'person/in-a-draft', 'incident/not-found') }),
    /** A copy of her own record, other people taken out. */
    access: oc
      .input(byPerson)
      .output(
        z.strictObject({
          fields: PersonFields,
          incidents: z.array(
            z.strictObject({
              recordedAt: Instant,
              what: z.array(OffenceCode),
              on: CalendarDate.nullable(),
              story: z.string(),
              consent: ConsentState,
            }),
          ),
          entries: z.array(z.strictObject({ at: Instant, kind: z.string(), words: z.string() })),
        }),
      )
      .errors({ ...person, ...refuses('incident/not-found') }),
  },
  /** The log as a person reads it. */
  audit: {
    list: oc
      .input(z.strictObject({ before: z.number().int().positive().optional(), limit: z.number().int().min(1).max(100_000).default(100) }))
      .output(
        z.strictObject({
          rows: z.array(
            z.strictObject({
              position: z.number().int(),
              id: Id,
              at: Instant,
              /** Null: the laptop itself, for what arrived. */
              by: z.string().nullable(),
              type: z.string(),
              subject: Id,
              hash: Hex,
              isErased: z.boolean(),
            }),
          ),
          total: z.number().int(),
        }),
      )
      .errors(open),
    verify: oc.output(z.strictObject({ ops: z.number().int(), brokenAt: z.string().nullable() })).errors(open),
  },
};

/** Nouns of casework a change event may name. */
export const caseworkNouns = ['people'] as const;
