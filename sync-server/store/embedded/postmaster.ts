import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { DatabaseUnusable } from '../database.ts';
import type { SystemUser } from './system-user.ts';

/** One PostgreSQL data folder and the programs that serve it. `lasting`: what it acknowledges survives a power cut. */
export type Cluster = { bin: string; data: string; log: string; user: SystemUser; lasting: boolean };

/**
 * Errors are left out of PostgreSQL's own log (`log` is above `error` there): they quote the values of rows, and addresses of members are
 * among those.
 */
const settings = [
  ['listen_addresses', '127.0.0.1'],
  ['unix_socket_directories', ''],
  ['log_min_messages', 'log'],
  ['log_min_error_statement', 'panic'],
  ['log_parameter_max_length', '0'],
  ['max_connections', '200'],
] as const;

/** Runs one of PostgreSQL's programs to its end. Throws with what it printed when it fails. */
export async function run(cluster: Cluster, program: 'initdb' | 'pg_ctl', args: readonly string[]): Promise<void> {
  const child = spawn(join(cluster.bin, program), args, {
    ...(cluster.user ? { uid: cluster.user.uid, gid: cluster.user.gid } : {}),
    // The folder the server was started from may be closed to that user.
    cwd: dirname(cluster.data),
    // No PG… variable of the caller may redirect it.
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await new Promise<void>((done, fail) => {
    child.on('error', fail);
    // 'exit', not 'close': the postmaster started by pg_ctl may keep the pipes open.
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new DatabaseUnusable(`The built-in database did not start (${program}): ${printed.trim()}`)),
    );
  });
}

/** Starts the database on a free loopback port and returns it once it takes connections. */
export async function startPostmaster(cluster: Cluster): Promise<number> {
  closeSync(openSync(cluster.log, 'a', 0o600));
  if (cluster.user) chownSync(cluster.log, cluster.user.uid, cluster.user.gid);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const lasting = cluster.lasting ? 'on' : 'off';
    const options = [...settings, ['port', String(port)], ['fsync', lasting], ['full_page_writes', lasting]]
      .map(([name, value]) => `-c ${name}='${value}'`)
      .join(' ');
    try {
      await run(cluster, 'pg_ctl', [
        'start',
        '--wait',
        '--timeout',
        '60',
        '--silent',
        '-D',
        cluster.data,
        '-l',
        cluster.log,
        '-o',
        options,
      ]);
      return port;
    } catch (error) {
      // Somebody else may have taken the port between looking and starting.
      if (attempt === 3) throw error;
    }
  }
}

/** Rolls back what is running and stops. */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  await run(cluster, 'pg_ctl', [
    'stop',
    '--wait',
    '--timeout',
    '60',
    '--silent',
    '--mode',
    cluster.lasting ? 'fast' : 'immediate',
    '-D',
    cluster.data,
  ]);
}

/**
 * The database that already serves this folder, left by a server that was killed; null when there is none. A `postmaster.pid` whose
 * process is gone, or is another program by now, is removed: PostgreSQL would refuse to start because of it.
 */
export async function postmasterOf(cluster: Cluster): Promise<{ pid: number; port: number } | null> {
  const file = join(cluster.data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  // Lines of postmaster.pid: pid, data folder, start time, port, ...; see "pidfile.h" in PostgreSQL.
  const lines = readFileSync(file, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (serves(pid, cluster.data)) return { pid, port };
  rmSync(file);
  return null;
}

function serves(pid: number, data: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    // Numbers of processes are given out again. A postmaster's working folder is its data folder; where that cannot be seen, believe the file.
    return process.platform !== 'linux' || readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, fail) => probe.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
