import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = {
  recipients: string[];
  /** The message as it came over the wire. */
  raw: string;
};

/** What the server does with the next message. An answer is an SMTP reply; `stall` never answers; `drop` cuts the line after the message. */
export type Behaviour =
  | { do: 'take' }
  | { do: 'refuse-recipient' | 'refuse-message'; code: number; text: string }
  | { do: 'stall' | 'drop' | 'take-and-drop' };

export type TestSmtp = {
  url: string;
  mails: ReceivedMail[];
  /** Chosen for each recipient; taking is the rule. */
  behave(choose: (recipient: string) => Behaviour): void;
  stop(): Promise<void>;
};

const reply = ({ code, text }: { code: number; text: string }) => Object.assign(new Error(text), { responseCode: code });

/** A real SMTP server on a random loopback port that keeps what it takes and can misbehave in every way we must survive. */
export async function startSmtp({ delay = 0 }: { delay?: number } = {}): Promise<TestSmtp> {
  const mails: ReceivedMail[] = [];
  let choose: (recipient: string) => Behaviour = () => ({ do: 'take' });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const behaviour = choose(address);
      done(behaviour.do === 'refuse-recipient' ? reply(behaviour) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map((one) => one.address);
        const behaviour = choose(recipients[0] ?? '');
        if (behaviour.do === 'stall') return;
        if (behaviour.do === 'take' || behaviour.do === 'take-and-drop')
          mails.push({ recipients, raw: Buffer.concat(chunks).toString('utf8') });
        if (behaviour.do === 'drop' || behaviour.do === 'take-and-drop') return cut(session.id);
        const answer = behaviour.do === 'refuse-message' ? reply(behaviour) : null;
        if (delay > 0) setTimeout(() => done(answer), delay);
        else done(answer);
      });
    },
  });
  const cut = (id: string) => {
    for (const connection of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) {
      if (connection.id === id) connection._socket.destroy();
    }
  };
  // A client that is killed resets its connections; that is no failure of this server.
  server.on('error', () => undefined);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    behave: (chosen) => {
      choose = chosen;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const connection of server.connections as Set<{ _socket: { destroy(): void } }>) connection._socket.destroy();
      }),
  };
}
