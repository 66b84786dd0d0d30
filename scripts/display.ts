import { spawn } from 'node:child_process';

/** A screen to draw on. `stop` ends what was started for it, and nothing else. */
export type Display = { name: string | null; stop(): void };

/** The display there is, or an Xvfb of our own on a free number. Throws when there is neither. */
export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) {
    return { name: process.env.DISPLAY ?? null, stop: () => {} };
  }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-ac'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdio[3]?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.endsWith('\n')) resolve(said.trim());
    });
    server.once('error', () => reject(new Error('There is no display, and Xvfb is not installed (Debian: apt-get install xvfb).')));
    server.once('exit', (code) => reject(new Error(`There is no display, and Xvfb ended with ${code}.`)));
  });
  server.unref();
  const name = `:${number}`;
  process.env.DISPLAY = name;
  return {
    name,
    stop: () => {
      server.kill();
      delete process.env.DISPLAY;
    },
  };
}
