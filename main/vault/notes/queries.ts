import type { NoteKind } from '#shared/domain/note/note.ts';
import type { Database } from '../store/database.ts';

export type WrittenNote = { id: string; kind: NoteKind; text: string; at: string; actor: string };

/** The notes about these records; those of ISVAs only where `withIsva`. */
export function notesOf(db: Database, group: readonly string[], withIsva: boolean): WrittenNote[] {
  const of = db.prepare<[string], WrittenNote>('SELECT id, kind, text, at, actor FROM notes WHERE person_id = ? ORDER BY at');
  return group.flatMap((id) => of.all(id)).filter(({ kind }) => withIsva || kind === 'project');
}

/** One note with the record it is about; null when there is none. */
export function noteOf(db: Database, id: string): (WrittenNote & { personId: string }) | null {
  const sql = 'SELECT id, person_id AS personId, kind, text, at, actor FROM notes WHERE id = ?';
  return db.prepare<[string], WrittenNote & { personId: string }>(sql).get(id) ?? null;
}
