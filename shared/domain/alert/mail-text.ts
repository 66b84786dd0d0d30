import type { MailWords } from './render-mail.ts';

/** The plain-text part: complete by itself, in short blocks that read well aloud. */
export function mailText(words: MailWords): string {
  const blocks = [
    words.notices.join('\n'),
    `${words.severity.toUpperCase()}\n${words.areas}`,
    words.headline,
    words.facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    words.paragraphs.join('\n\n'),
    words.instructions.length > 0 ? [words.doTitle, ...words.instructions.map((line) => `- ${line}`)].join('\n') : '',
    words.seen,
    [words.certainty, words.validUntil, words.sheet].filter(Boolean).join('\n'),
    words.care,
    `${words.why}\n${words.unsubscribe}: ${words.unsubscribeUrl}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
