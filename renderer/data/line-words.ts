import type { SyncState } from '#shared/contract/vault/sync.ts';
import { type RefusalCode, refusals } from '#shared/errors/refusals.ts';
import type { MessageId } from '#shared/i18n/en/index.ts';

/** "No network" already says that nothing answers; which number an alert gave away is said where the alert is written. */
const saidAnyway: ReadonlySet<RefusalCode> = new Set(['server/away', 'alert/full-number']);

/**
 * What is said of the line to the server: how it stands, and what stands in the way, in the sentence that belongs to it. Something that was
 * set aside (an alert nobody signed) is said while the line is well, too.
 */
export function lineWords({ line, problem }: Pick<SyncState, 'line' | 'problem'>): MessageId[] {
  const standing: MessageId = `frame.${line}`;
  if (line === 'not-enrolled' || !isRefusal(problem) || saidAnyway.has(problem)) return [standing];
  const sentence: MessageId = `refusal.${problem}`;
  return line === 'refused' || problem === 'server/slow' ? [sentence] : [standing, sentence];
}

function isRefusal(problem: string | null): problem is RefusalCode {
  return problem !== null && Object.hasOwn(refusals, problem);
}
