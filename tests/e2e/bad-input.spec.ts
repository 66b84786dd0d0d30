import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { beginSession, type Session } from '#vault/session/session.ts';
import { press, type as typeInto, words } from '../../scripts/story/acts.ts';
import { accessibilityFaults, launchApp, type RunningApp } from '../support/app.ts';
import { inviteExpiresAt } from '../support/enrolled-vaults.ts';
import { type LyingServer, startLyingServer } from '../support/network.ts';
import { makeSchemeVaults, type SchemeVaults } from '../support/scheme-vaults.ts';
import { createTestVault, type TestVault, testPassphrase } from '../support/vault.ts';

let userData: string;
let app: RunningApp;
test.beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'streetlight-bad-'));
  mkdirSync(join(userData, 'vault'));
});
test.afterEach(async () => {
  await app.close({ keepData: true });
  rmSync(userData, { recursive: true, force: true });
});

const inVault = (name: string) => join(userData, 'vault', name);

/** A locked vault with one worker, after `change` had it open. */
async function vaultHere(change: (made: TestVault) => void = () => {}): Promise<void> {
  const made = await createTestVault({ folder: join(userData, 'vault'), name: 'Sam' });
  change(made);
  made.session.end();
}

/** The files that hold records and keys, as they are. */
function records(): Record<string, string> {
  const held = readdirSync(join(userData, 'vault')).filter((name) => name === 'vault.db' || name === 'vault.slots');
  return Object.fromEntries(
    held.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(inVault(name)))
        .digest('hex'),
    ]),
  );
}

/** The vaults here have one worker, whose name need not be chosen. */
async function tryPassphrase(page: Page): Promise<void> {
  await typeInto(page, words('lock.passphrase'), testPassphrase);
  await press(page, 'lock.unlock');
}

test('a damaged vault file is said to be damaged, and is left exactly as it is', async () => {
  await vaultHere();
  const bytes = readFileSync(inVault('vault.db'));
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(inVault('vault.db'), bytes);
  const before = records();
  app = await launchApp({ userData });
  await tryPassphrase(app.page);
  await expect(app.page.getByText(words('refusal.vault/damaged'))).toBeVisible();
  expect(await accessibilityFaults(app.page)).toEqual([]);
  expect(records()).toEqual(before);
});

test('a damaged file of keys is said before anybody types a passphrase, and is left exactly as it is', async () => {
  await vaultHere();
  writeFileSync(inVault('vault.slots'), readFileSync(inVault('vault.slots'), 'utf8').slice(0, 200));
  const before = records();
  app = await launchApp({ userData });
  await expect(app.page.getByText(words('refusal.vault/damaged'))).toBeVisible();
  expect(records()).toEqual(before);
});

test('a vault of a newer version is said to be one, and is left exactly as it is', async () => {
  await vaultHere(({ vault }) => {
    vault.db.exec(`INSERT INTO migrations (number, name, applied_at) VALUES (9999, 'of tomorrow', '2027-01-01T00:00:00.000Z')`);
    vault.db.pragma('user_version = 9999');
  });
  const before = records();
  app = await launchApp({ userData });
  await tryPassphrase(app.page);
  await expect(app.page.getByText(words('refusal.vault/from-newer-version'))).toBeVisible();
  expect(await accessibilityFaults(app.page)).toEqual([]);
  expect(records()).toEqual(before);
});

test('a vault that another program has open is said to be in use', async () => {
  await vaultHere();
  const other: Session = beginSession({ folder: join(userData, 'vault') });
  app = await launchApp({ userData });
  await expect(app.page.getByText(words('refusal.vault/in-use'))).toBeVisible();
  expect(await accessibilityFaults(app.page)).toEqual([]);
  other.end();
});

test.describe('a server that is not what it should be', () => {
  let server: LyingServer;
  let scheme: SchemeVaults;
  test.beforeEach(async () => {
    server = await startLyingServer(null);
    scheme = await makeSchemeVaults(server.url);
  });
  test.afterEach(async () => {
    await server.stop();
    scheme.remove();
  });

  /** A server of this scheme that says what it should, with these alerts on it. */
  function wellWith(alerts: readonly unknown[], time = () => new Date()): void {
    const says: [string, (query: URLSearchParams) => unknown][] = [
      ['/health', () => ({ status: 'ok', version: '0.0.0', time: time().toISOString(), founded: true })],
      ['/membership', (query) => ({ entries: scheme.entries.slice(Number(query.get('after') ?? -1) + 1) })],
      ['/streams/read', () => ({ envelopes: [], more: false })],
      [
        '/alerts',
        (query) => ({ alerts: alerts.map((alert, at) => ({ seq: at + 1, alert })).slice(Number(query.get('after'))), more: false }),
      ],
    ];
    server.lie(({ path }) => {
      const { pathname, searchParams } = new URL(path, server.url);
      const answer = says.find(([one]) => one === pathname);
      return answer ? { body: JSON.stringify(answer[1](searchParams)) } : null;
    });
  }

  /** Tries to join with an invite on a laptop that belongs to nobody yet. */
  async function join(invite: string, name: string): Promise<void> {
    await vaultHere();
    app = await launchApp({ userData });
    await tryPassphrase(app.page);
    await app.page.getByRole('link', { name: words('frame.settings') }).click();
    await typeInto(app.page, words('first.invite'), invite);
    await press(app.page, 'first.join', { name });
  }

  test('an invite somebody has used lets nobody else in, and says so', async () => {
    wellWith([]);
    await join(scheme.usedInvite, 'Armada Project');
    await expect(app.page.getByText(words('refusal.invite/used'))).toBeVisible();
    await expect(app.page.getByText(words('frame.not-enrolled')).first()).toBeVisible();
    expect(await accessibilityFaults(app.page)).toEqual([]);
  });

  test('an invite that has run out lets nobody in, and says so', async () => {
    wellWith([], () => new Date(Date.parse(inviteExpiresAt) + 1_000));
    await join(scheme.freshInvite, 'Lantern Project');
    await expect(app.page.getByText(words('refusal.invite/expired'))).toBeVisible();
    await expect(app.page.getByText(words('frame.not-enrolled')).first()).toBeVisible();
  });

  const bar = () => app.page.getByRole('status').filter({ hasText: /\S/ });

  test('answers that make no sense are said to make none, while everything goes on', async () => {
    server.lie(() => ({ body: '<html>Please log in</html>', headers: { 'content-type': 'text/html' } }));
    app = await launchApp({ userData: scheme.project });
    await tryPassphrase(app.page);
    await expect(bar().getByText(words('refusal.server/nonsense'))).toBeVisible();
    expect(await accessibilityFaults(app.page)).toEqual([]);
    wellWith([]);
    await app.page.getByRole('link', { name: words('frame.settings') }).click();
    await press(app.page, 'settings.sync-now');
    await expect(bar().getByText(words('frame.online'))).toBeVisible();
    await expect(bar().getByText(words('refusal.server/nonsense'))).toHaveCount(0);
  });

  test('an alert with a false signature is said to have come, is not shown, and the true ones stay', async () => {
    const [published] = scheme.published;
    if (published === undefined) throw new Error('The scheme has published one alert');
    const forged = { ...published, document: published.document.replace(scheme.headline, 'Nothing to fear any more') };
    expect(forged.document).not.toBe(published.document);
    wellWith([published, forged]);
    app = await launchApp({ userData: scheme.project });
    await tryPassphrase(app.page);
    await expect(bar().getByText(words('refusal.alert/false-signature'))).toBeVisible();
    await app.page.getByRole('link', { name: words('frame.alerts') }).click();
    await expect(app.page.getByText(scheme.headline).first()).toBeVisible();
    await expect(app.page.getByText('Nothing to fear any more')).toHaveCount(0);
    expect(await accessibilityFaults(app.page)).toEqual([]);
  });
});
