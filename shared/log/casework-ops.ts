import { z } from 'zod';
import { Appointment, ContactEntry } from '../domain/appointment/appointment.ts';
import { CasePatch, EndReason } from '../domain/case/case.ts';
import { Disclosure } from '../domain/disclosure/disclosure.ts';
import { ListExport } from '../domain/export/export.ts';
import { IncidentFields } from '../domain/incident/incident.ts';
import { MaskedLine } from '../domain/incident/masked-lines.ts';
import {
  AnswerFindingDecided,
  ErasedRequest,
  InformationRequest,
  RequestDecision,
  RequestReview,
} from '../domain/information-request/information-request.ts';
import { Note } from '../domain/note/note.ts';
import { MaskedField, PersonFields, PersonPatch } from '../domain/person/person.ts';
import { CalendarDate, Hex, Id, Instant, LongText, ShortText } from '../domain/primitives.ts';
import { PackFindingDecided, Referral, ReferralMove } from '../domain/referral/referral.ts';
import { ErasureReason, RetentionReview, RetentionSetting } from '../domain/retention/retention.ts';
import { KeptAnyway } from '../domain/rights/unwanted.ts';
import { Task } from '../domain/task/task.ts';

/** Acts of casework. The subject is the person, unless a line says otherwise. */
export const caseworkBodies = {
  'person.added': z.strictObject({ fields: PersonFields }),
  'person.amended': z.strictObject({ patch: PersonPatch }),
  'incident.linked': z.strictObject({ incidentId: Id }),
  'incident.unlinked': z.strictObject({ incidentId: Id }),
  'person.merged': z.strictObject({ other: Id }),
  'person.unmerged': z.strictObject({ other: Id }),
  /** Somebody who sees it masked looked at a detail, and why. */
  'field.unmasked': z.strictObject({ field: MaskedField, reason: ShortText.min(1) }),
  /** The subject is the incident: somebody who sees it masked looked at what it says of who told us, and why. */
  'line.unmasked': z.strictObject({ line: MaskedLine, reason: ShortText.min(1) }),
  'note.added': Note,
  'task.added': Task,
  'task.done': z.strictObject({ taskId: Id }),
  'task.reopened': z.strictObject({ taskId: Id }),
  'case.opened': z.strictObject({ caseworker: Id }),
  /** A case is named by the op that opened it: two may be open for one person until somebody says which goes on. */
  'case.amended': z.strictObject({ caseId: Id, patch: CasePatch }),
  /** `into` is the case it went on in, with the reason `gone-on`; else null. */
  'case.closed': z.strictObject({ caseId: Id, reason: EndReason, words: ShortText, on: CalendarDate, into: Id.nullable() }),
  'contact.logged': ContactEntry,
  'appointment.made': Appointment,
  'appointment.cancelled': z.strictObject({ appointmentId: Id }),
  'referral.offered': Referral,
  'referral.moved': ReferralMove,
  'pack.decided': PackFindingDecided,
  'disclosure.made': Disclosure,
  'request.received': InformationRequest,
  'request.decided': RequestDecision,
  'request.reviewed': RequestReview,
  'answer.decided': AnswerFindingDecided,
  /** The subject is the request: what stays in the register once the person is erased. It names nobody. */
  'request.anonymised': ErasedRequest,
  /** Names the bodies that were physically removed; the chain holds without them. It names nobody. */
  'person.erased': z.strictObject({ bodies: z.array(Id), incidents: z.array(Id), reason: ErasureReason }),
  /**
   * The subject is the record. Words by which somebody could be named were taken out of it: the bodies that were physically removed, and what
   * each op says since, as JSON. The op itself stays what and when it was.
   */
  'record.redacted': z.strictObject({ bodies: z.array(Id), put: z.array(z.strictObject({ id: Id, body: LongText })) }),
  /** The subject is the incident: what is kept of it once the person is erased. */
  'incident.anonymised': z.strictObject({ fields: IncidentFields, recordedAt: Instant, recordedBy: Id }),
  /** The subject is the person, or an incident nobody is linked to. */
  'retention.reviewed': RetentionReview,
  /** The subject is the setting itself. */
  'retention.set': RetentionSetting,
  /** The subject is the incident. Like `person.erased`, for an incident nobody is linked to. */
  'incident.erased': z.strictObject({ bodies: z.array(Id), reason: ErasureReason }),
  /** The subject is the incident: kept although the person said no, and why. */
  'incident.kept-anyway': KeptAnyway,
  /** The subject is the person, or the saving itself where it was about everybody. Lists that were saved outside of the vault. */
  'calendar.exported': ListExport,
  'register.exported': ListExport,
  'trail.exported': ListExport,
  /** A copy of her record was made for her, and its fingerprint. */
  'access.given': z.strictObject({ as: z.enum(['pdf', 'json']), hash: Hex.length(64) }),
} as const;
