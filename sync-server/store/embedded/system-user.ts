import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Whom PostgreSQL runs as. Null: as whoever runs the server. */
export type SystemUser = { name: string; uid: number; gid: number } | null;

/**
 * PostgreSQL refuses to run as root. A server started by root hands it to `postgres` where there is such a user, otherwise to `nobody`,
 * which every Unix has; no user is created. Everybody else runs it as themselves.
 */
export function databaseUser(): SystemUser {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const account = accounts.find((fields) => fields[0] === name);
    if (account) return { name, uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Error('PostgreSQL cannot run as root, and there is neither a user "postgres" nor "nobody". Start the server as another user.');
}

/** Whether this user may walk through every folder down to `path`. Folders that do not exist yet will be made by us and do not count. */
export function canReach(user: SystemUser, path: string): boolean {
  if (user === null) return true;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder);
      const walk = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & walk) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}
