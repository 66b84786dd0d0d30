import type { DeliveryReason } from '#shared/domain/delivery/reason.ts';
import { server } from '#shared/i18n/en/server.ts';

/** Why a delivery stands where it does, in words, with the mail server's codes; empty when there is nothing to say. */
export function sentenceFor(reason: DeliveryReason | null, answer: string | null): string {
  if (reason === null) return '';
  const words = server[`delivery-reason.${reason}`];
  return answer === null ? words : `${words} (${answer})`;
}
