import { AlertContent } from '#shared/domain/alert/alert.ts';
import { findFullNumbers } from '#shared/domain/alert/full-number.ts';

/** What keeps a text from being saved. `field` is `headline`, `description`, `facts.0`, `instructions.2`, `areas` or `expiresAt`. */
export type ContentProblem =
  | { field: string; kind: 'full-number'; text: string }
  | { field: string; kind: 'missing' }
  | { field: 'expiresAt'; kind: 'expired' };

/**
 * The rules of an alert, read while it is being typed: whole numbers first, because nothing else about a text matters while it holds one.
 * The vault holds the same rules and more (it knows the numbers of the reports).
 */
export function contentProblems(content: AlertContent, now: number): ContentProblem[] {
  const texts: [field: string, text: string][] = [
    ['headline', content.headline],
    ['description', content.description],
    ...content.facts.map((fact, index): [string, string] => [`facts.${index}`, fact.value]),
    ...content.instructions.map((line, index): [string, string] => [`instructions.${index}`, line]),
  ];
  const problems: ContentProblem[] = [];
  for (const [field, text] of texts) {
    const [hit] = findFullNumbers(text);
    if (hit !== undefined) problems.push({ field, kind: 'full-number', text: hit });
    else if (text.trim() === '') problems.push({ field, kind: 'missing' });
  }
  if (content.areas.length === 0) problems.push({ field: 'areas', kind: 'missing' });
  if (Date.parse(content.expiresAt) <= now) problems.push({ field: 'expiresAt', kind: 'expired' });
  if (problems.length > 0) return problems;
  const read = AlertContent.safeParse(content);
  return read.success ? [] : read.error.issues.map((issue) => ({ field: issue.path.slice(0, 2).join('.'), kind: 'missing' as const }));
}

/** The problem of one field, if it has one. */
export function problemOf(problems: readonly ContentProblem[], field: string): ContentProblem | undefined {
  return problems.find((problem) => problem.field === field);
}
