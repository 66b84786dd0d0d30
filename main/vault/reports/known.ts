import type { IncidentFields } from '#shared/domain/incident/incident.ts';
import { leavingTexts } from '#shared/domain/report/build.ts';
import type { GuardInput } from '#shared/domain/report/guard.ts';
import { wordsOf } from '#shared/domain/search/fold.ts';
import { venuesTold } from '../incidents/queries.ts';
import { everybodysNames, headOf, linkedPerson, recordsOf, wholeFields } from '../people/records.ts';
import type { Database } from '../store/database.ts';

/**
 * What this vault knows that could stand in the texts of an incident: whose it is, the others it supports, and the venues of all its records.
 * Whose it is is given whole, so that misspellings and short forms are found too. The others are hundreds, and a guess at each would bury a
 * note in marks: of them only those whose name, or a word of it, stands in the texts.
 */
export function knownAround(db: Database, incidentId: string, fields: IncidentFields): GuardInput['known'] {
  const linked = linkedPerson(db, incidentId);
  const own = linked === null ? [] : recordsOf(db, linked);
  const texts = leavingTexts(fields).map(({ text }) => text);
  return { survivor: linked === null ? null : survivorOf(db, linked), ...namedIn(db, texts, own) };
}

/** The people this vault supports, but for those whose records these are, and the venues it knows, that stand in some texts by a word of their name. */
export function namedIn(db: Database, texts: readonly string[], own: readonly string[]): { people: string[]; places: string[] } {
  const said = new Set(texts.flatMap(wordsOf));
  const isSaid = (name: string) => wordsOf(name).some((word) => word.length >= shortestTelling && said.has(word));
  return { people: everybodysNames(db, own).filter(isSaid), places: venuesTold(db).filter(isSaid) };
}

/** A shorter word ("of", "Jo") stands in half of all notes; such a name is found where its person is linked. */
const shortestTelling = 3;

function survivorOf(db: Database, personId: string): NonNullable<GuardInput['known']['survivor']> {
  const { workingName, fullName, alsoKnownAs, phone, email, address } = wholeFields(db, headOf(db, personId));
  return { name: fullName, aliases: [workingName, ...alsoKnownAs], phone, email, address };
}
