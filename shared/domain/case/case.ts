import { z } from 'zod';
import { CalendarDate, Id, LongText, ShortText } from '../primitives.ts';

/** Areas an ISVA asks about. A need is met, being worked on, or open; `not-asked` is what it is until somebody asked. */
export const needAreas = [
  'safety',
  'health',
  'sexual-health',
  'mental-health',
  'housing',
  'money',
  'legal',
  'immigration',
  'children',
  'substances',
  'work',
  'isolation',
] as const;
export const NeedArea = z.enum(needAreas);
export type NeedArea = z.infer<typeof NeedArea>;

export const needStates = ['not-asked', 'none', 'open', 'being-worked-on', 'met'] as const;
export const Need = z.strictObject({ area: NeedArea, state: z.enum(needStates), words: LongText });
export type Need = z.infer<typeof Need>;

export const riskLevels = ['standard', 'medium', 'high'] as const;

/** A judgement on a day, to be looked at again on another. Risk goes out of date; a judgement without a review day is none. */
export const Risk = z.strictObject({
  level: z.enum(riskLevels),
  words: LongText,
  assessedOn: CalendarDate,
  reviewOn: CalendarDate,
});
export type Risk = z.infer<typeof Risk>;

/** The safety plan, in her words, part by part. */

export const SafetyPlan = z.strictObject({
  warning: LongText,
  safer: LongText,
  people: LongText,
  leaving: LongText,
  online: LongText,
  'code-word': ShortText,
});
export type SafetyPlan = z.infer<typeof SafetyPlan>;

/** What an ISVA works with. Whole fields are replaced, so that what stood before stays readable in the log. */
export const CaseFields = z.strictObject({
  /** The ISVA who walks with her. */
  caseworker: Id,
  needs: z.array(Need).max(needAreas.length),
  risk: Risk.nullable(),
  plan: SafetyPlan,
});
export type CaseFields = z.infer<typeof CaseFields>;
export const CasePatch = CaseFields.partial();

export function emptyPlan(): SafetyPlan {
  return { warning: '', safer: '', people: '', leaving: '', online: '', 'code-word': '' };
}

export function newCase(caseworker: string): CaseFields {
  return { caseworker, needs: [], risk: null, plan: emptyPlan() };
}

/** Why a case ended, for the statistic. */
export const closingReasons = ['needs-met', 'her-wish', 'moved-away', 'referred-on', 'lost-contact', 'other'] as const;
export const ClosingReason = z.enum(closingReasons);
/** `gone-on`: two cases of one person were open, and this one went on in the other. Never chosen from the list: it is the other half of a choice. */
export const EndReason = z.enum([...closingReasons, 'gone-on']);
export type EndReason = z.infer<typeof EndReason>;
