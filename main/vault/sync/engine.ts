import type { SyncState } from '#shared/contract/vault/sync.ts';
import { Refusal, type RefusalCode } from '#shared/errors/refusals.ts';
import { letConsentEnd } from '../consent/commands.ts';
import type { OpenVault } from '../context.ts';
import { followMembership } from '../enrolment/membership-store.ts';
import { type OwnOrganisation, ownOrganisation } from '../enrolment/queries.ts';
import { asRefusal } from '../store/sqlite-errors.ts';
import { lastContact, noteContact, setAsideStanding } from './arrivals.ts';
import type { Patience } from './guarded-fetch.ts';
import { onQueued, waitingCount } from './outbox.ts';
import { pullArrivals } from './pull.ts';
import { pushOutbox } from './push.ts';
import { type ServerClient, serverClient } from './server-client.ts';
import { serverClock } from './server-clock.ts';
import { backoff, machineTimers, type Timers } from './timers.ts';

export type SyncOptions = { timers?: Timers; patience?: Patience; random?: () => number };

/** Sync of one open vault. */
export type SyncEngine = {
  state(): SyncState;
  /** Sends and fetches everything once; never rejects. A round that is running is waited for, and one more is made. */
  round(): Promise<void>;
  /** Rounds by themselves from here on: when something is queued, when the server says so, and every few minutes. */
  start(): void;
  /** A round soon. */
  wake(): void;
  /** One question to the server as this device. Refuses `enrolment/not-central` before this laptop is enrolled. */
  ask<T>(question: (client: ServerClient) => Promise<T>): Promise<T>;
  readonly options: SyncOptions;
};

/** Between rounds when nothing happens: the watch stream wakes us earlier, this is for when it has died unnoticed. */
const quietMilliseconds = 300_000;
/** After a refusal that only people can lift. */
const refusedMilliseconds = 1_800_000;
/** Several wake-ups in a row are one round. */
const gatherMilliseconds = 100;
/** What was set aside is reported for a week; it is kept, and tried again, after that. */
const reportedMilliseconds = 7 * 86_400_000;

const nothingAnswers: ReadonlySet<RefusalCode> = new Set(['server/away', 'server/slow']);
const onlyPeopleHelp: ReadonlySet<RefusalCode> = new Set(['device/revoked', 'device/unknown', 'membership/chain-broken', 'device/clock']);
/** Ours, not the server's: the line is as good as it was. */
const ownTrouble = (code: RefusalCode) => code.startsWith('vault/') || code === 'sync/failed';

export function syncEngine(vault: OpenVault, closing: AbortSignal, options: SyncOptions): SyncEngine {
  const { db, clock, changes } = vault;
  const timers = options.timers ?? machineTimers;
  const random = options.random ?? Math.random;
  const time = serverClock(clock);
  let line: SyncState['line'] = 'offline';
  let problem: RefusalCode | null = null;
  let failures = 0;
  let started = false;
  let watching = false;
  let cancelNext = () => {};
  /** Somebody asked for a round soon; what follows from the running one must not put it off. */
  let isWoken = false;
  let current: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  let known: { own: OwnOrganisation; client: ServerClient } | null = null;

  function connection(): { own: OwnOrganisation; client: ServerClient } | null {
    const own = ownOrganisation(db);
    if (!own) return null;
    if (known?.own.server !== own.server || known.own.id !== own.id) {
      const credentials = { device: vault.device, rootFingerprint: own.rootFingerprint, now: time.now };
      known = { own, client: serverClient(own.server, credentials, { ...options, closing }) };
    }
    return known;
  }

  /** Tokens carry the server's time; when it says ours is wrong, its time is asked for once more. */
  async function withRightTime<T>(client: ServerClient, act: () => Promise<T>): Promise<T> {
    if (!time.measured()) await time.measure(client);
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'device/clock')) throw error;
      await time.measure(client);
      return await act();
    }
  }

  /** Answers what stands in the way although the server was reached. */
  async function exchange({ own, client }: { own: OwnOrganisation; client: ServerClient }): Promise<RefusalCode | null> {
    // First who belongs: nothing is sealed to, or believed from, somebody who no longer does.
    const membership = await followMembership(vault, client);
    if (membership.devices.get(vault.device.id)?.revoked) throw new Refusal('device/revoked');
    const round = { vault, own, client, membership };
    letConsentEnd(vault);
    const refused = await pushOutbox(vault, client, membership, time.now);
    await pullArrivals(round);
    // Answers to what has just arrived need not wait for the next round.
    return (waitingCount(db) > 0 ? await pushOutbox(vault, client, round.membership, time.now) : null) ?? refused;
  }

  /** A mistake of ours is noted where such things are noted; the user is told that there was one, and the loop goes on. */
  function problemOf(error: unknown): RefusalCode {
    const known = asRefusal(error);
    if (known instanceof Refusal) return known.code;
    vault.failures('sync.round', error);
    return 'sync/failed';
  }

  async function oneRound(): Promise<void> {
    const connected = connection();
    if (!connected || closing.aborted) return;
    const before = JSON.stringify(state());
    try {
      problem = await withRightTime(connected.client, () => exchange(connected));
      line = 'online';
      failures = 0;
      noteContact(db, clock.now());
    } catch (error) {
      if (closing.aborted) return;
      failures++;
      problem = problemOf(error);
      if (nothingAnswers.has(problem)) line = 'offline';
      else if (!ownTrouble(problem)) line = 'refused';
    }
    if (JSON.stringify(state()) !== before) changes.tell('sync', null);
    if (started && !closing.aborted) goOn(connected.client);
  }

  function goOn(client: ServerClient): void {
    if (problem && onlyPeopleHelp.has(problem)) return later(refusedMilliseconds);
    if (failures > 0) return later(backoff(failures, random));
    later(quietMilliseconds * (0.75 + random() / 2));
    if (!watching) void watch(client);
  }

  function later(milliseconds: number): void {
    if (!isWoken) schedule(milliseconds);
  }

  function soon(): void {
    isWoken = true;
    schedule(gatherMilliseconds);
  }

  function schedule(milliseconds: number): void {
    cancelNext();
    if (closing.aborted) return;
    cancelNext = timers.after(milliseconds, () => void round());
  }

  let watchFailures = 0;
  /** Listens until the line breaks. What is said is only a reason to look; nothing is taken from it. */
  async function watch(client: ServerClient): Promise<void> {
    watching = true;
    try {
      for await (const _ of await client.streams.watch(undefined, { signal: closing })) {
        watchFailures = 0;
        soon();
      }
    } catch {
      // A broken line is what the next round finds out about, in words.
    }
    watching = false;
    watchFailures++;
    later(backoff(watchFailures, random));
  }

  function round(): Promise<void> {
    if (!current) {
      cancelNext();
      isWoken = false;
      current = oneRound().finally(() => {
        current = null;
      });
      return current;
    }
    following ??= current.then(() => {
      following = null;
      return round();
    });
    return following;
  }

  function state(): SyncState {
    const aside = setAsideStanding(db, new Date(clock.now().getTime() - reportedMilliseconds)).reason;
    return {
      line: ownOrganisation(db) ? line : 'not-enrolled',
      waiting: waitingCount(db),
      lastContactAt: lastContact(db),
      problem: problem ?? aside,
    };
  }

  function wake(): void {
    if (started) soon();
  }

  closing.addEventListener('abort', () => cancelNext(), { once: true });
  onQueued(db, () => {
    changes.tell('sync', null);
    wake();
  });

  return {
    state,
    round,
    wake,
    start() {
      started = true;
      schedule(0);
    },
    async ask(question) {
      const connected = connection();
      if (!connected) throw new Refusal('enrolment/not-central');
      return withRightTime(connected.client, () => question(connected.client));
    },
    options,
  };
}
