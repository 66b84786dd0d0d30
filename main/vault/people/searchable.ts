import { understandContactPoint } from '#shared/domain/contact-point/understand.ts';
import { type SearchDocument, type Source, wordsAlone } from '../search/document.ts';
import type { Database } from '../store/database.ts';
import { prepared } from '../store/prepared.ts';
import { ownFields } from './records.ts';

const types = ['person.added', 'person.amended'] as const;

/**
 * People the project supports, found by the names it calls them by and by how to reach them safely. Details that are masked are not in these
 * documents: finding a person by a masked number would tell it to somebody who may not read it.
 */
export const searchablePeople: Source = {
  noun: 'person',
  act: 'supportPeople',
  types,
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const own = recordOf(db, id);
    if (own === null) return null;
    const { workingName, alsoKnownAs, language, safeContact } = own.fields;
    return wordsAlone({
      ...own.row,
      texts: [
        { field: 'name', text: [workingName, ...alsoKnownAs].join('\n') },
        { field: 'safe', text: [safeContact.when, safeContact.care, language].join('\n') },
      ],
      under: { noun: 'person', id },
      words: workingName,
    });
  },
};

/**
 * The same people by the details that are masked, for those who read them without giving a reason: who is it that rang? What fits is never
 * shown in a row of results, because nobody is to see a way to reach her before the rules for reaching her.
 */
export const searchableDetails: Source = {
  noun: 'detail',
  act: 'workCases',
  types,
  subjectOf: ({ subject }) => subject,
  read(db, id) {
    const own = recordOf(db, id);
    if (own === null) return null;
    const { workingName, fullName, bornOn, phone, email, address } = own.fields;
    const texts = [fullName, bornOn, phone, email, address].filter((text) => text.trim() !== '');
    if (texts.length === 0) return null;
    return wordsAlone({
      ...own.row,
      texts: texts.map((text) => ({ field: 'name', text, isHidden: true })),
      points: () => (phone.trim() === '' ? [] : [understandContactPoint('phone', phone)]),
      under: { noun: 'person', id },
      words: workingName,
    });
  },
};

function recordOf(
  db: Database,
  id: string,
): { row: Pick<SearchDocument, 'id' | 'by' | 'changedAt'>; fields: ReturnType<typeof ownFields> } | null {
  const row = prepared<[string], { id: string; by: string; changedAt: string }>(
    db,
    'SELECT id, added_by AS "by", changed_at AS changedAt FROM people WHERE id = ?',
  ).get(id);
  return row === undefined ? null : { row, fields: ownFields(db, id) };
}
