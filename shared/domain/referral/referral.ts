import { z } from 'zod';
import { CalendarDate, Id, LongText, ShortText } from '../primitives.ts';
import { FindingDecision } from '../report/report.ts';

/** Where a referral to police stands. It only moves on her word, and she can withdraw at any point. */
export const referralSteps = [
  'offered',
  'consented',
  'sent',
  'acknowledged',
  'officer',
  'statement',
  'decision',
  'court',
  'outcome',
  'withdrawn',
] as const;
export const ReferralStep = z.enum(referralSteps);
export type ReferralStep = z.infer<typeof ReferralStep>;

/** A referral to a police force about one or more of her incidents. It begins as an offer. */
export const Referral = z.strictObject({
  id: Id,
  personId: Id,
  incidents: z.array(Id).min(1).max(50),
  /** Police force slug, see `shared/reference/police-forces.ts`. */
  force: z.string().min(1).max(60),
});
export type Referral = z.infer<typeof Referral>;

/** What a referral pack may hold. Each is asked about; nothing is in it that was not ticked. Notes of ISVAs never are. */
export const packItems = [
  'workingName',
  'fullName',
  'bornOn',
  'phone',
  'email',
  'address',
  'safeContact',
  'story',
  'facts',
  'suspects',
  'vehicles',
  'contactPoints',
  'messages',
  'injuries',
  'evidence',
  'hate',
  'police',
  'files',
] as const;
export const PackItem = z.enum(packItems);
export type PackItem = z.infer<typeof PackItem>;

/** One step: what happened, on which day, and in words who or what (officer and number, what was decided). */
export const ReferralMove = z.strictObject({
  referralId: Id,
  to: ReferralStep,
  on: CalendarDate,
  words: LongText,
  /** With `consented`: the parts that may be handed over, as agreed that day. Empty with every other step. */
  agreed: z.array(PackItem).max(20),
});
export type ReferralMove = z.infer<typeof ReferralMove>;

/** What a worker decided about a marked word of a pack, as before a report leaves. */
export const PackFindingDecided = z.strictObject({
  referralId: Id,
  key: z.string().max(300),
  text: ShortText,
  decision: FindingDecision,
});
export type PackFindingDecided = z.infer<typeof PackFindingDecided>;

const after: Readonly<Record<ReferralStep, readonly ReferralStep[]>> = {
  offered: ['consented'],
  // She may agree to more, or to less, until it goes.
  consented: ['consented', 'sent'],
  sent: ['acknowledged', 'officer'],
  acknowledged: ['officer'],
  // A new officer is a new step of the same kind.
  officer: ['officer', 'statement', 'decision'],
  statement: ['officer', 'statement', 'decision'],
  // A decision not to charge can be reviewed (Victims' Right to Review), which is a further decision.
  decision: ['decision', 'court', 'outcome'],
  court: ['court', 'outcome'],
  outcome: [],
  withdrawn: [],
};

/** The steps that may follow. Withdrawing is always one of them until all is over. */
export function nextSteps(step: ReferralStep): ReferralStep[] {
  return step === 'outcome' || step === 'withdrawn' ? [] : [...after[step], 'withdrawn'];
}

/** Whether a step may follow another. */
export function mayMove(from: ReferralStep, to: ReferralStep): boolean {
  return nextSteps(from).includes(to);
}

/** Where a referral stands after these moves, in their order. It begins offered; a move that may not follow is passed over. */
export function standingOf(moves: readonly Pick<ReferralMove, 'to'>[]): ReferralStep {
  return moves.reduce<ReferralStep>((standing, { to }) => (mayMove(standing, to) ? to : standing), 'offered');
}

/** The parts agreed to with these moves: those of the newest yes. None before it. */
export function agreedParts(moves: readonly Pick<ReferralMove, 'to' | 'agreed'>[]): PackItem[] {
  return moves.findLast(({ to }) => to === 'consented')?.agreed ?? [];
}

/** A pack as it would go: headings and labelled lines, in words already, since the hash is over what is shown. */
export const PackSection = z.strictObject({
  heading: z.string().max(200),
  lines: z.array(z.strictObject({ label: z.string().max(200), value: LongText })),
});
export type PackSection = z.infer<typeof PackSection>;
