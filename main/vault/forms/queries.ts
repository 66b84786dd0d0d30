import { textsIn } from '#shared/domain/rights/named-leaves.ts';
import type { OpenVault } from '../context.ts';
import { headOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';

/** What this worker typed into a form about a person and has not kept; null when nothing waits. Nobody else's is ever answered. Throws `person/not-found`. */
export function getForm(vault: OpenVault, { personId, form }: In['forms']['get']): Out['forms']['get'] {
  const row = vault.db
    .prepare<[string, string, string], { words: string; savedAt: string }>(
      'SELECT words, saved_at AS savedAt FROM form_drafts WHERE owner = ? AND person_id = ? AND form = ?',
    )
    .get(vault.worker.id, headOf(vault.db, personId), form);
  return { kept: row ?? null };
}

/** Forgets what anybody had typed about these people. Part of erasing them. */
export function forgetForms(db: Database, people: readonly string[]): void {
  for (const id of people) db.prepare('DELETE FROM form_drafts WHERE person_id = ?').run(id);
}

/** What everybody has typed and not kept, text by text. For the vault itself; never an answer to anybody but its writer. */
export function formTexts(db: Database): { owner: string; personId: string; savedAt: string; texts: string[] }[] {
  return db
    .prepare<[], { owner: string; personId: string; savedAt: string; words: string }>(
      'SELECT owner, person_id AS personId, saved_at AS savedAt, words FROM form_drafts ORDER BY saved_at',
    )
    .all()
    .map(({ words, ...row }) => ({ ...row, texts: textsOf(words) }));
}

/** Only the form that wrote them reads them; whatever is no JSON is one text. */
function textsOf(words: string): string[] {
  try {
    return textsIn(JSON.parse(words));
  } catch {
    return [words];
  }
}
