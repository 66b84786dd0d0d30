import type { OpenVault } from '../context.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { refusing } from '../store/sqlite-errors.ts';
import { shownForm } from './queries.ts';

/**
 * Keeps what a worker has typed into a form so far, in place of what she had typed before; also in place of what waited under a record that
 * was merged into this person since. Durable when it answers. Throws `person/not-found`.
 */
export function saveForm(vault: OpenVault, { personId, form, words }: In['forms']['save']): Out['forms']['save'] {
  const { db } = vault;
  const subject = headOf(db, personId);
  const savedAt = vault.clock.now().toISOString();
  refusing(() =>
    db
      .transaction(() => {
        forget(vault, personId, form);
        db.prepare('INSERT INTO form_drafts (owner, person_id, form, words, saved_at) VALUES (?, ?, ?, ?, ?)').run(
          vault.worker.id,
          subject,
          form,
          words,
          savedAt,
        );
      })
      .immediate(),
  );
  return { savedAt };
}

/** Forgets what was shown: it was kept, or thrown away. Nothing happens where there is none. */
export function discardForm(vault: OpenVault, { personId, form }: In['forms']['discard']): Out['forms']['discard'] {
  headOf(vault.db, personId);
  refusing(() => forget(vault, personId, form));
  return { discarded: true };
}

function forget(vault: OpenVault, personId: string, form: string): void {
  const shown = shownForm(vault, personId, form);
  if (shown === null) return;
  vault.db.prepare('DELETE FROM form_drafts WHERE owner = ? AND person_id = ? AND form = ?').run(vault.worker.id, shown.personId, form);
}
