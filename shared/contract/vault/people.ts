import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Appointment, ContactEntry } from '../../domain/appointment/appointment.ts';
import { CaseFields, EndReason, riskLevels } from '../../domain/case/case.ts';
import { ConsentAnswer, ConsentPurpose } from '../../domain/consent/consent.ts';
import { GivenBy } from '../../domain/consent/given-by.ts';
import { Disclosure } from '../../domain/disclosure/disclosure.ts';
import { MaskedLine } from '../../domain/incident/masked-lines.ts';
import { OffenceCode } from '../../domain/incident/offence.ts';
import { RequestDecision } from '../../domain/information-request/information-request.ts';
import { NoteKind } from '../../domain/note/note.ts';
import { MaskedField, PersonFields, PersonPatch } from '../../domain/person/person.ts';
import { CalendarDate, Id, Instant, ShortText } from '../../domain/primitives.ts';
import { PackItem, ReferralStep } from '../../domain/referral/referral.ts';
import { SafeguardingRisk } from '../../domain/safeguarding/safeguarding.ts';
import { Task } from '../../domain/task/task.ts';
import { open, refuses } from '../refusal-errors.ts';
import { byPerson, person } from './by-person.ts';

/** Something about a person that waits: a task, a date that is set, a judgement of risk to be looked at again, a request from police, two open cases of which one is to go on. */
export const DueThing = z.strictObject({
  kind: z.enum(['task', 'appointment', 'risk', 'request', 'two-cases']),
  id: Id,
  on: CalendarDate.nullable(),
  words: z.string(),
  /** Whose it is to do; null when nobody has taken it. */
  worker: Id.nullable(),
});
export type DueThing = z.infer<typeof DueThing>;

/** An open case in one line: whose, since when, how high the risk. The risk is null where nobody judged it, and to those who work no cases. */
export const OpenCase = z.strictObject({
  id: Id,
  caseworker: z.string(),
  caseworkerId: Id,
  openedAt: Instant,
  risk: z.enum(riskLevels).nullable(),
});
export type OpenCase = z.infer<typeof OpenCase>;

/** One row of the Cases place. */
export const PersonRow = z.strictObject({
  id: Id,
  workingName: z.string(),
  alsoKnownAs: z.array(z.string()),
  incidents: z.number().int(),
  /** The open cases, the newest first: two after a merge, until somebody says which goes on. */
  openCases: z.array(OpenCase),
  /** What waits for somebody, the nearest first; those without a day last. To those who work no cases, tasks alone. */
  due: z.array(DueThing),
  changedAt: Instant,
});
export type PersonRow = z.infer<typeof PersonRow>;

export const Case = z.strictObject({
  id: Id,
  fields: CaseFields,
  caseworkerName: z.string(),
  openedAt: Instant,
  closed: z.strictObject({ on: CalendarDate, reason: EndReason, words: z.string() }).nullable(),
});
export type Case = z.infer<typeof Case>;

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
  case: Case.nullable(),
  /** Every other case there is, the newest first. One that is open here is open beside `case`: somebody is to say which goes on. */
  otherCases: z.array(Case),
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
  z.strictObject({
    kind: z.literal('consent'),
    ...entry,
    incidentId: Id,
    purpose: ConsentPurpose,
    answer: ConsentAnswer,
    givenBy: GivenBy,
  }),
  z.strictObject({ kind: z.literal('note'), ...entry, note: NoteKind, text: z.string() }),
  z.strictObject({ kind: z.literal('task'), ...entry, title: z.string(), dueOn: CalendarDate.nullable() }),
  z.strictObject({ kind: z.literal('task-done'), ...entry, title: z.string() }),
  z.strictObject({ kind: z.literal('case-opened'), ...entry, caseworker: z.string() }),
  z.strictObject({ kind: z.literal('case-closed'), ...entry, reason: EndReason, words: z.string() }),
  z.strictObject({
    kind: z.literal('contact'),
    ...entry,
    way: ContactEntry.shape.way,
    outcome: ContactEntry.shape.outcome,
    words: z.string(),
  }),
  z.strictObject({ kind: z.literal('appointment'), ...entry, what: Appointment.shape.kind, startsAt: Instant, isCancelled: z.boolean() }),
  z.strictObject({ kind: z.literal('referral'), ...entry, step: ReferralStep, words: z.string() }),
  z.strictObject({
    kind: z.literal('disclosure'),
    ...entry,
    to: z.string(),
    because: Disclosure.shape.because.shape.kind,
    items: z.array(PackItem),
  }),
  /** Somebody at risk: `by` raised it, or stands for it as the second worker. */
  z.strictObject({ kind: z.literal('concern'), ...entry, incidentId: Id, risk: SafeguardingRisk, words: z.string() }),
  z.strictObject({ kind: z.literal('concern-confirmed'), ...entry, incidentId: Id, risk: SafeguardingRisk, words: z.string() }),
  z.strictObject({ kind: z.literal('request'), ...entry, officer: z.string() }),
  z.strictObject({ kind: z.literal('request-decided'), ...entry, decision: RequestDecision.shape.decision }),
  z.strictObject({ kind: z.literal('access'), ...entry, as: z.enum(['pdf', 'json']) }),
  z.strictObject({ kind: z.literal('unmasked'), ...entry, field: MaskedField, reason: z.string() }),
  z.strictObject({ kind: z.literal('line-unmasked'), ...entry, incidentId: Id, line: MaskedLine, reason: z.string() }),
]);
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const people = {
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
    .errors({ ...person, ...refuses('person/not-seen') }),
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
};
