import { oc } from '@orpc/contract';
import { z } from 'zod';
import { AlertContent, AlertDocument } from '../../domain/alert/alert.ts';
import { DeliveryCounts, DeliveryState } from '../../domain/delivery/delivery.ts';
import { Id, Instant } from '../../domain/primitives.ts';
import { asked, open, refuses } from '../refusal-errors.ts';

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

export const alerts = {
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
      ...refuses('alert/not-found', 'alert/no-consent', 'alert/withdrawn', 'alert/full-number', 'alert/expired', 'alert/already-published'),
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
};
