import type { OpenVault } from '../context.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { refusing } from '../store/sqlite-errors.ts';

/** Keeps what a worker has typed into a form so far, in place of what she had typed before. Durable when it answers. Throws `person/not-found`. */
export function saveForm(vault: OpenVault, { personId, form, words }: In['forms']['save']): Out['forms']['save'] {
  const subject = headOf(vault.db, personId);
  const savedAt = vault.clock.now().toISOString();
  refusing(() =>
    vault.db
      .prepare(
        `INSERT INTO form_drafts (owner, person_id, form, words, saved_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (owner, person_id, form) DO UPDATE SET words = excluded.words, saved_at = excluded.saved_at`,
      )
      .run(vault.worker.id, subject, form, words, savedAt),
  );
  return { savedAt };
}

/** Forgets it: it was kept, or thrown away. Nothing happens where there is none. */
export function discardForm(vault: OpenVault, { personId, form }: In['forms']['discard']): Out['forms']['discard'] {
  const subject = headOf(vault.db, personId);
  refusing(() =>
    vault.db.prepare('DELETE FROM form_drafts WHERE owner = ? AND person_id = ? AND form = ?').run(vault.worker.id, subject, form),
  );
  return { discarded: true };
}
