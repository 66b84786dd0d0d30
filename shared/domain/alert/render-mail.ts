import { formatMessage } from '../../i18n/format.ts';
import { areaNames } from '../../reference/area-names.ts';
import type { AlertDocument } from './alert.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';
import { showNumber } from './number.ts';

const locale = 'en-GB';

/** What a mail says, in words, before it becomes text or HTML. Empty strings are left out. */
export type MailWords = {
  subject: string;
  /** How grave it is; of a warning that ended, only that it ended. */
  severity: string;
  /** What makes this mail special: practice, a new version, the end. */
  notices: string[];
  areas: string;
  headline: string;
  paragraphs: string[];
  factsTitle: string;
  facts: { label: string; value: string }[];
  doTitle: string;
  instructions: string[];
  certainty: string;
  seen: string;
  validUntil: string;
  care: string;
  sheet: string;
  why: string;
  unsubscribe: string;
  unsubscribeUrl: string;
};

/**
 * An alert as a mail. The subject says nothing about what it holds, because it stands on lock screens; there is no preview text, no image,
 * no remote content and no link but the one that stops the mails. `unsubscribeUrl` must be http or https; anything else throws, because a
 * mail nobody can stop must not go out.
 */
export function renderMail(
  document: AlertDocument,
  { unsubscribeUrl }: { unsubscribeUrl: string },
): { subject: string; text: string; html: string } {
  if (!/^https?:\/\/[^\s"'<>]+$/.test(unsubscribeUrl)) throw new TypeError('An unsubscribe address is http or https');
  const words = wordsOf(document, unsubscribeUrl);
  return { subject: words.subject, text: mailText(words), html: mailHtml(words) };
}

function wordsOf(document: AlertDocument, unsubscribeUrl: string): MailWords {
  const number = showNumber(document.number);
  const cancelled = document.msgType === 'Cancel';
  const exercise = document.status === 'Exercise';
  const subject = formatMessage(locale, subjectIds[document.msgType], { number });
  const notices = [
    exercise ? formatMessage(locale, 'mail.exercise') : '',
    document.msgType === 'Update' ? formatMessage(locale, 'mail.update', { version: document.version }) : '',
    cancelled ? formatMessage(locale, 'mail.cancel', { number }) : '',
  ];
  return {
    subject: exercise ? formatMessage(locale, 'mail.subject-exercise', { subject }) : subject,
    severity: cancelled ? formatMessage(locale, 'mail.ended') : formatMessage(locale, `severity.${document.severity}`),
    notices: notices.filter(Boolean),
    areas: formatMessage(locale, 'mail.area', { areas: areaNames(document.areas, locale) }),
    headline: document.headline,
    paragraphs: document.description
      .split(/\n+/)
      .map((line) => line.trim())
      .filter(Boolean),
    factsTitle: formatMessage(locale, 'mail.facts'),
    facts: document.facts.map(({ label, value }) => ({ label: formatMessage(locale, `fact.${label}`), value })),
    doTitle: formatMessage(locale, 'mail.do'),
    instructions: cancelled ? [] : document.instructions,
    certainty: formatMessage(locale, 'mail.how-sure', { certainty: formatMessage(locale, `certainty.${document.certainty}`) }),
    seen: cancelled ? '' : formatMessage(locale, 'mail.seen', { code: document.seenCode }),
    validUntil: cancelled ? '' : formatMessage(locale, 'mail.valid-until', { date: londonDay(document.expiresAt) }),
    care: formatMessage(locale, 'mail.care'),
    sheet: formatMessage(locale, 'mail.sheet', { number, version: document.version, sent: londonTime(document.sentAt) }),
    why: formatMessage(locale, 'mail.why'),
    unsubscribe: formatMessage(locale, 'mail.unsubscribe'),
    unsubscribeUrl,
  };
}

const subjectIds = { Alert: 'mail.subject', Update: 'mail.subject-update', Cancel: 'mail.subject-cancel' } as const;

/** The day a moment falls on in the United Kingdom, written out: "15 February 2027". */
function londonDay(instant: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(instant));
}

function londonTime(instant: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date(instant));
}
