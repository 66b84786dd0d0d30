import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { renderMail } from '#shared/domain/alert/render-mail.ts';
import type { Channel, ChannelMessage, Outcome } from './channel.ts';
import { readFailure } from './smtp-failure.ts';

export type EmailSettings = {
  /** `smtp://` or `smtps://`. */
  url: string;
  /** The sender. Neutral: whoever sees the list of her mails must not learn anything. */
  from: string;
  /** Connections kept open at once. */
  connections?: number;
  /** After this long without a word from the mail server an attempt is over, in milliseconds. */
  patience?: number;
};

/**
 * E-mail over SMTP: text and HTML, unsubscribing in one click (RFC 8058), a Message-ID that is the same at every attempt, nothing that
 * tells the sender whether it was read. Encryption is required unless the mail server is on this machine.
 */
export function emailChannel({ url, from, connections = 5, patience = 30_000 }: EmailSettings): Channel {
  const { hostname } = new URL(url);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const transport = createTransport(
    {
      url,
      pool: true,
      maxConnections: connections,
      // Ends the connection now and then, so that a long sending does not stick to one server behind a name.
      maxMessages: 500,
      requireTLS: !local,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    },
    { disableFileAccess: true, disableUrlAccess: true },
  );
  return {
    name: 'email',
    width: connections,
    close: () => transport.close(),
    send: async (message): Promise<Outcome> => {
      const { subject, text, html } = renderMail(message.document, { unsubscribeUrl: message.unsubscribeUrl });
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: message.address },
          subject,
          text,
          html,
          messageId: messageIdOf(message, from),
          date: new Date(message.document.sentAt),
          headers: {
            'List-Unsubscribe': { prepared: true, value: `<${message.unsubscribeUrl}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            'Auto-Submitted': 'auto-generated',
          },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { kind: 'sent' };
      } catch (error) {
        return readFailure(error);
      }
    },
  };
}

/** The same for the same alert, version and member, so that a mail sent again after a crash can be recognised as the same one. */
export function messageIdOf({ document, member }: Pick<ChannelMessage, 'document' | 'member'>, from: string): string {
  const host = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  const name = createHash('sha256').update(`${document.id}/${document.version}/${member}`).digest('hex').slice(0, 40);
  return `<${name}@${host}>`;
}
