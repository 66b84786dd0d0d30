import { textsIn } from '#shared/domain/rights/named-leaves.ts';
import type { OpenVault } from '../context.ts';
import { recordsOf } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import type { Database } from '../store/database.ts';

/** What this worker typed into a form about a person and has not kept; null when nothing waits. Nobody else's is ever answered. Throws `person/not-found`. */
export function getForm(vault: OpenVault, { personId, form }: In['forms']['get']): Out['forms']['get'] {
  const shown = shownForm(vault, personId, form);
  return { kept: shown === null ? null : { words: shown.words, savedAt: shown.savedAt } };
}

type Shown = { personId: string; words: string; savedAt: string };

/**
 * What waits in a form: under the record the person is shown as, or else the newest under a record that was merged into it after it was typed.
 * Where several wait, the next one shows once this one was kept or thrown away, so that none is lost. Throws `person/not-found`.
 */
export function shownForm(vault: OpenVault, personId: string, form: string): Shown | null {
  const [head, ...merged] = recordsOf(vault.db, personId);
  const of = vault.db.prepare<[string, string, string], Shown>(
    'SELECT person_id AS personId, words, saved_at AS savedAt FROM form_drafts WHERE owner = ? AND person_id = ? AND form = ?',
  );
  const under = (id: string) => of.get(vault.worker.id, id, form) ?? null;
  const own = head === undefined ? null : under(head);
  if (own !== null) return own;
  return merged
    .map(under)
    .reduce<Shown | null>((newest, one) => (one !== null && one.savedAt > (newest?.savedAt ?? '') ? one : newest), null);
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
