import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { until } from './until.ts';

export type ServerProcess = {
  url: string;
  setupCode: string | null;
  child: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
};

const entry = fileURLToPath(new URL('../../sync-server/server.ts', import.meta.url));

/** `node sync-server/server.ts` as an operator runs it, on a random port. */
export function spawnServer(environment: Record<string, string>): {
  child: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
} {
  const child = spawn(process.execPath, [entry], { env: { PATH: process.env.PATH ?? '', PORT: '0', ...environment }, stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  return { child, output: () => output, exited };
}

/** The same, once it says where it listens. */
export async function startServerProcess(environment: Record<string, string>): Promise<ServerProcess> {
  const { child, output, exited } = spawnServer(environment);
  const url = await until('the server says where it listens', () => {
    if (child.exitCode !== null) throw new Error(`The server ended: ${output()}`);
    return /Streetlight sync server: (\S+)/.exec(output())?.[1];
  });
  return { url, setupCode: /Set-up code[^:]*: (\S+)/.exec(output())?.[1] ?? null, child, output, exited };
}
