import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ConsentDecision, ConsentState } from '../../domain/consent/consent.ts';
import { ReportKind } from '../../domain/incident/aftermath.ts';
import { IncidentFields, IncidentPatch } from '../../domain/incident/incident.ts';
import { MaskedLine } from '../../domain/incident/masked-lines.ts';
import { OffenceCode } from '../../domain/incident/offence.ts';
import { CalendarDate, Id, Instant, ShortText } from '../../domain/primitives.ts';
import { ReportStanding } from '../../domain/report/standing.ts';
import { open, refuses } from '../refusal-errors.ts';

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
  /** A draft whose page cannot be read: it can only be discarded. */
  isUnreadable: z.boolean(),
  /** Of a draft that was handed over: whose turn it is, by whose word, and whether that is the one who looks. */
  turn: z.strictObject({ name: z.string(), from: z.string(), isYours: z.boolean() }).nullable(),
  standing: ReportStanding,
  /** Central's reference once received ("NUM 4471"). */
  reference: z.string().nullable(),
});
export type IncidentRow = z.infer<typeof IncidentRow>;

/** Fields two writers changed apart, with every version, the one in force first. All are kept until a person picks. */
export const FieldConflicts = z.array(
  z.strictObject({
    field: IncidentFields.keyof(),
    versions: z.array(z.strictObject({ hlc: z.string(), by: z.string(), at: Instant, value: IncidentPatch })),
  }),
);

export const Incident = z.strictObject({
  id: Id,
  /** Lines named in `masked` stand masked in here, and in `conflicts`; what they hide is nowhere in the answer. */
  fields: IncidentFields,
  masked: z.array(MaskedLine),
  /** Who looked at a masked line, and why, the newest first: for those who see it unmasked. */
  looks: z.array(z.strictObject({ id: Id, line: MaskedLine, reason: z.string(), at: Instant, by: z.string() })),
  recordedAt: Instant,
  recordedBy: z.string(),
  changedAt: Instant,
  /** The newest stamp that is in what is answered here. An amendment names it, so that nothing it has not seen is overwritten. */
  seen: z.string(),
  conflicts: FieldConflicts,
  standing: ReportStanding,
  reference: z.string().nullable(),
  consent: z.array(ConsentDecision),
  consentInForce: ConsentState,
});
export type Incident = z.infer<typeof Incident>;

export const incidents = {
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
    .input(
      z.strictObject({
        id: Id,
        patch: IncidentPatch,
        /** What the writer had read; without it, all there is. */
        seen: z.string().max(80).nullable().default(null),
        /** One opening of the record on a screen, which knows its own earlier writes. */
        page: Id.nullable().default(null),
      }),
    )
    .output(Incident)
    .errors({ ...open, ...refuses('incident/not-found', 'incident/cannot-be', 'incident/not-seen') }),
  /** One masked line of who told us, for a reason that is kept in the log. */
  unmask: oc
    .input(z.strictObject({ id: Id, line: MaskedLine, reason: ShortText.trim().min(3) }))
    .output(z.strictObject({ value: z.string() }))
    .errors({ ...open, ...refuses('incident/not-found') }),
  /** Settles one field two writers changed apart. The other versions stay in the log. */
  pick: oc
    .input(z.strictObject({ id: Id, field: IncidentFields.keyof(), hlc: z.string().max(80) }))
    .output(Incident)
    .errors({ ...open, ...refuses('incident/not-found', 'incident/no-such-version', 'incident/not-seen') }),
};
