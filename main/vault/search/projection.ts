import type { SearchNoun } from '#shared/domain/search/search.ts';
import type { Projection } from '../log/projection.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import type { SearchDocument } from './document.ts';
import { sources } from './sources.ts';
import { tokensOf } from './tokens.ts';

/**
 * The index of everything that can be found, inside the encrypted file. `search_index` holds tokens only (FTS5 without content and without
 * positions): every word under each of its endings, so that a part of a word is the beginning of a token. `position` rises with every
 * change, so that the newest comes first without sorting. Numbers and plates stand in tables of their own in the form they are compared
 * in, forwards and backwards. Applied after the nouns it reads from. The nouns stand in the table's own text, so that a vault in which one
 * of them is not indexed yet is seen to be out of date and made again when it is opened.
 */
export const search: Projection = {
  name: 'search',
  create: (db) =>
    void db.exec(`
      CREATE VIRTUAL TABLE search_index USING fts5(tokens, content='', contentless_delete=1, tokenize='ascii', prefix='3', detail=none);
      CREATE TABLE search_documents ( -- of ${sources.map(({ noun }) => noun).join(', ')}
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        noun TEXT NOT NULL,
        id TEXT NOT NULL,
        happened_on TEXT,
        UNIQUE (noun, id)
      ) STRICT;
      CREATE TABLE search_points (
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        normal TEXT NOT NULL,
        backwards TEXT NOT NULL,
        is_part INTEGER NOT NULL,
        PRIMARY KEY (position, kind, normal)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX search_points_by_beginning ON search_points (kind, normal);
      CREATE INDEX search_points_by_ending ON search_points (kind, backwards);
      CREATE INDEX search_points_in_part ON search_points (kind, normal) WHERE is_part = 1;
      CREATE TABLE search_told_parts (
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        begins TEXT NOT NULL,
        ends TEXT NOT NULL,
        PRIMARY KEY (position, kind, begins, ends)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX search_told_parts_by_part ON search_told_parts (kind, begins, ends);
    `),
  drop: (db) =>
    void db.exec(`
      DROP TABLE IF EXISTS search_told_parts;
      DROP TABLE IF EXISTS search_points;
      DROP TABLE IF EXISTS search_documents;
      DROP TABLE IF EXISTS search_index;
    `),
  apply(db, applied) {
    for (const source of sources) {
      if (!source.types.includes(applied.type)) continue;
      const id = source.subjectOf(applied);
      forget(db, source.noun, id);
      const document = source.read(db, id);
      if (document !== null) keep(db, source.noun, document);
    }
  },
};

function forget(db: Database, noun: SearchNoun, id: string): void {
  const position = prepared<[string, string], { position: number }>(
    db,
    'SELECT position FROM search_documents WHERE noun = ? AND id = ?',
  ).get(noun, id)?.position;
  if (position === undefined) return;
  prepared<[number]>(db, 'DELETE FROM search_index WHERE rowid = ?').run(position);
  prepared<[number]>(db, 'DELETE FROM search_points WHERE position = ?').run(position);
  prepared<[number]>(db, 'DELETE FROM search_told_parts WHERE position = ?').run(position);
  prepared<[number]>(db, 'DELETE FROM search_documents WHERE position = ?').run(position);
}

function keep(db: Database, noun: SearchNoun, document: SearchDocument): void {
  const { id, on, told } = document;
  const { lastInsertRowid } = prepared<[string, string, string | null]>(
    db,
    'INSERT INTO search_documents (noun, id, happened_on) VALUES (?, ?, ?)',
  ).run(noun, id, on);
  const position = Number(lastInsertRowid);
  prepared<[number, string]>(db, 'INSERT INTO search_index (rowid, tokens) VALUES (?, ?)').run(
    position,
    [...tokensOf(noun, document)].join(' '),
  );
  for (const { kind, normal, complete } of document.points()) {
    if (normal === '') continue;
    prepared<[number, string, string, string, number]>(
      db,
      'INSERT INTO search_points (position, kind, normal, backwards, is_part) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ).run(position, kind, normal, backwards(normal), complete ? 0 : 1);
  }
  for (const { kind, begins, ends } of told) {
    prepared<[number, string, string, string]>(
      db,
      'INSERT INTO search_told_parts (position, kind, begins, ends) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ).run(position, kind, begins, ends);
  }
}

/** A text from its end to its beginning, so that an index finds what ends alike. */
export function backwards(text: string): string {
  return [...text].reverse().join('');
}
