import { z } from 'zod';
import { LongText } from '../primitives.ts';

/** What a person may answer instead of, or beside, a choice. Each is an answer, not a gap: "rather not say" is never asked again. */
export const answerStandings = ['not-sure', 'part', 'rather-not-say'] as const;
export const AnswerStanding = z.enum(answerStandings);
export type AnswerStanding = z.infer<typeof AnswerStanding>;

/** One question answered as far as it goes: any of a short list, own words, and how sure. Everything may stay blank. */
export type Answer<Option extends string> = { picks: Option[]; standing: AnswerStanding | null; words: string };

/** The schema of an answer over a short list of options. A code is never removed from a list once used. */
export function answerOf<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.strictObject({
    picks: z.array(z.enum(options)).max(options.length),
    standing: AnswerStanding.nullable(),
    words: LongText,
  });
}

/** Answers that stand beside the choices of a list of which one is chosen. A report says them as they are. */
export const unsure = ['not-sure', 'rather-not-say'] as const;

/** How far the answers to short questions go, by question: one that goes all the way is not in it. */
export function standingsOf<const Questions extends readonly [string, ...string[]]>(questions: Questions) {
  return z.partialRecord(z.enum(questions), AnswerStanding);
}

/** The same standings with one put, or taken back by null. */
export function withStanding<Question extends string>(
  standings: Partial<Record<Question, AnswerStanding>>,
  question: Question,
  standing: AnswerStanding | null,
): Partial<Record<Question, AnswerStanding>> {
  const next = { ...standings };
  if (standing === null) delete next[question];
  else next[question] = standing;
  return next;
}

/** Nothing answered yet. A new object each time: it is written on. */
export function noAnswer<Option extends string>(): Answer<Option> {
  return { picks: [], standing: null, words: '' };
}

/** Whether anything was answered, "not sure" and "rather not say" included. */
export function isAnswered({ picks, standing, words }: Answer<string>): boolean {
  return picks.length > 0 || standing !== null || words.trim() !== '';
}
