import type { NoteKind } from '#shared/domain/note/note.ts';
import type { Database } from '../store/database.ts';

export type WrittenNote = { id: string; kind: NoteKind; text: string; at: string; actor: string };

/** The notes about these records; those of ISVAs only where `withIsva`. */
export function notesOf(db: Database, group: readonly string[], withIsva: boolean): WrittenNote[] {
  const of = db.prepare<[string], WrittenNote>('SELECT id, kind, text, at, actor FROM notes WHERE person_id = ? ORDER BY at');
  return group.flatMap((id) => of.all(id)).filter(({ kind }) => withIsva || kind === 'project');
}
