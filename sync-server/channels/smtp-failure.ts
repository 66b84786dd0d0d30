import type { Outcome } from './channel.ts';

/** What nodemailer puts on its errors. */
type SmtpError = { code?: unknown; command?: unknown; responseCode?: unknown; response?: unknown };

/** Before the message was handed over: nothing can have arrived. */
const beforeHandingOver = new Set(['ECONNREFUSED', 'EDNS', 'EAUTH', 'ETLS', 'ENOTFOUND']);

/**
 * What a failed SMTP attempt means (RFC 5321, 4.2.1): 4xx is worth another try, 5xx is final: `bounced` when the mailbox was refused,
 * `failed` when the message was. A connection that ends in between leaves open whether the message was taken (RFC 5321, 6.1): it is tried
 * again under the same Message-ID. A refused login is our fault, not the member's, and is tried again too.
 */
export function readFailure(error: unknown): Outcome {
  const { code, command, responseCode, response } = (typeof error === 'object' && error !== null ? error : {}) as SmtpError;
  const answer = codesOf(responseCode, response);
  const commands = ['CONN', 'EHLO', 'HELO', 'STARTTLS'];
  if (beforeHandingOver.has(String(code)) || commands.includes(String(command))) {
    return { kind: 'later', reason: 'unreachable', answer, unanswered: false };
  }
  if (typeof responseCode === 'number' && responseCode >= 500) {
    return command === 'RCPT TO'
      ? { kind: 'bounced', reason: 'mailbox-refused', answer }
      : { kind: 'failed', reason: 'message-refused', answer };
  }
  if (typeof responseCode === 'number' && responseCode >= 400) return { kind: 'later', reason: 'try-later', answer, unanswered: false };
  return { kind: 'later', reason: 'no-answer', answer, unanswered: true };
}

/** "550 5.1.1": the reply code and the enhanced status code (RFC 3463), nothing else of the answer. */
function codesOf(responseCode: unknown, response: unknown): string | null {
  if (typeof responseCode !== 'number') return null;
  const enhanced = typeof response === 'string' ? /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : undefined;
  return enhanced ? `${responseCode} ${enhanced}` : String(responseCode);
}
