import { type RefusalCode, refusals } from '#shared/errors/refusals.ts';
import type { MessageId } from '#shared/i18n/en/index.ts';
import { VaultGone } from './vault-gone.ts';

export type RefusalMet = { code: RefusalCode; data: Readonly<Record<string, string | number>> };

/** The refusal an error carries across the wall, or null when it is something nobody planned for. */
export function refusalOf(error: unknown): RefusalMet | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  const { code } = error;
  if (typeof code !== 'string' || !Object.hasOwn(refusals, code)) return null;
  const data = 'data' in error && typeof error.data === 'object' && error.data !== null ? error.data : {};
  const values = Object.entries(data).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return { code: code as RefusalCode, data: Object.fromEntries(values) as RefusalMet['data'] };
}

/** Which sentence of the catalogue says this error: what happened, what is safe, what to do. */
export function sentenceOf(error: unknown): { id: MessageId; values: Readonly<Record<string, string | number>> } {
  const met = refusalOf(error);
  if (met) return { id: `refusal.${met.code}`, values: met.data };
  if (error instanceof VaultGone) return { id: 'problem.vault-gone', values: { reference: error.reference } };
  return { id: 'problem.unknown', values: {} };
}
