import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { SessionState } from '#shared/contract/vault/session.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { en, type MessageId } from '#shared/i18n/en/index.ts';
import { formatMessage } from '#shared/i18n/format.ts';
import { defaultLocale } from '#shared/i18n/locales.ts';
import type { OpenVault } from '../context.ts';
import { ownIdentities } from '../enrolment/queries.ts';
import { openFailureLog } from '../failure-log.ts';
import { beginSession } from '../session/session.ts';

/**
 * Looks after a vault without a window. Exit codes: 0 done, 1 it did not check out or was refused, 2 wrongly called. Messages go to
 * standard error, so that `export-identity > file` holds the identity and nothing else. Nothing is synchronised meanwhile.
 */
const tasks: Record<string, (vault: OpenVault) => boolean> = {
  verify(vault) {
    const { ops, brokenAt } = vault.log.verify();
    if (brokenAt === null) say('cli.verified', { ops });
    else say('cli.broken', { ops, id: brokenAt });
    return brokenAt === null;
  },
  'export-identity'(vault) {
    const identities = ownIdentities(vault.db);
    if (identities.length === 0) say('cli.no-identity');
    for (const identity of identities) process.stdout.write(`${identity}\n`);
    return identities.length > 0;
  },
  rebuild(vault) {
    vault.log.rebuild();
    say('cli.rebuilt');
    return true;
  },
};

async function run(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, strict: false, options: { worker: { type: 'string' } } });
  const [folder, name] = positionals;
  const task = name === undefined ? undefined : tasks[name];
  if (folder === undefined || task === undefined) {
    say('cli.usage');
    return 2;
  }
  process.umask(0o077);
  const session = beginSession({ folder, services: [] });
  try {
    const slot = whose(session.state(), typeof values.worker === 'string' ? values.worker : null);
    if (slot === null) return 2;
    await session.unlock({ slot, passphrase: await askPassphrase() });
    return task(session.current()) ? 0 : 1;
  } catch (error) {
    if (error instanceof Refusal) say(`refusal.${error.code}`, error.data);
    else say('cli.failed', { reference: openFailureLog(session.files.log, () => new Date())('cli', error) });
    return 1;
  } finally {
    session.end();
  }
}

function whose(state: SessionState, wanted: string | null): string | null {
  if (state.phase === 'empty') throw new Refusal('vault/none-here');
  if (state.phase === 'unusable') throw new Refusal(state.reason);
  if (state.phase === 'open') return null;
  const found = wanted === null ? state.workers : state.workers.filter(({ name }) => name === wanted);
  if (found.length === 1) return found[0]?.slot ?? null;
  say('cli.which-worker', { names: state.workers.map(({ name }) => name).join(', ') });
  return null;
}

/** One line from standard input; not shown while it is typed. */
async function askPassphrase(): Promise<string> {
  const isTyped = process.stdin.isTTY === true;
  if (isTyped) process.stderr.write(en['cli.passphrase']);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTyped });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (isTyped) process.stderr.write('\n');
  }
}

function say(id: MessageId, values: Readonly<Record<string, string | number>> = {}): void {
  process.stderr.write(`${formatMessage(defaultLocale, id, { ...values })}\n`);
}

process.exitCode = await run();
