import { bodyWithout, isWritten, textsIn } from '#shared/domain/rights/named-leaves.ts';
import { type NamingPattern, namingPattern } from '#shared/domain/rights/naming.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { sha256Hex } from '#shared/seal/sign.ts';
import { attachmentNamed, draftFileNames } from '../attachments/queries.ts';
import type { OpenVault } from '../context.ts';
import { draftTexts, isDraft } from '../drafts/queries.ts';
import { formTexts } from '../forms/queries.ts';
import { incidentLines, wholeIncident } from '../incidents/queries.ts';
import { bodiesOf, removeBodies } from '../log/erase.ts';
import { redacting, type Speaking, speakingOps } from '../log/redact.ts';
import { headOf, incidentsOf, recordsOf, wholeFields, workingNameIfHere } from '../people/records.ts';
import type { In, Out } from '../procedures.ts';
import { concernSaid } from '../safeguarding/queries.ts';
import { draftConcernReasons } from '../safeguarding/with-draft.ts';
import type { Database } from '../store/database.ts';
import { refusing } from '../store/sqlite-errors.ts';
import { workerNames } from '../workers/queries.ts';
import { removeTraces } from './traces.ts';

type Row = Out['rights']['naming']['rows'][number];
type Found = Omit<Row, 'key' | 'name' | 'by'> & { by: string | null; savedAt: string | null; ops: Speaking[] };

/** As many places are shown of one record; they are taken out of all. */
const mostExtracts = 3;

/** Everything by which a person of this vault can be named: in her record, where she told us herself, and where another told us of her. Throws `person/not-found`. */
export function patternOf(db: Database, personId: string): NamingPattern {
  const group = recordsOf(db, personId);
  const { workingName, fullName, alsoKnownAs, phone, email, address } = wholeFields(db, headOf(db, personId));
  const told = incidentsOf(db, group)
    .map((id) => wholeIncident(db, id).toldBy)
    .flatMap(({ happenedTo, ...teller }) => {
      const own = { ...happenedTo, email: '', address: '' };
      return teller.role === 'survivor' || teller.role === null ? [teller, own] : [own];
    });
  return namingPattern({
    names: [workingName, fullName, ...alsoKnownAs, ...told.flatMap(({ name, alias }) => [name, alias])],
    phones: [phone, ...told.map((one) => one.phone)],
    others: [email, address, ...told.flatMap((one) => [one.email, one.address])],
  });
}

/**
 * Every other record, draft, unkept form and file name that names a person who may be erased: what the erasure of her record would leave. One
 * row a record. A word may mean somebody else; that is for a person to say. Throws `person/not-found`.
 */
export function namedElsewhere(vault: OpenVault, { personId }: In['rights']['naming']): Out['rights']['naming'] {
  const names = workerNames(vault.db);
  return {
    rows: foundElsewhere(vault, personId).map(({ ops, by, savedAt, ...row }) => ({
      ...row,
      key: keyOf({ ...row, ops, savedAt }),
      name: nameOf(vault.db, row, savedAt),
      by: by === null ? null : (names.get(by) ?? ''),
    })),
  };
}

/**
 * Takes a person out of the records named by their keys, for good: the words are gone from the file, and each act stays what and when it was.
 * Drafts and unkept forms are not touched: they belong to whoever writes them. Throws `person/not-found`.
 */
export function takeOut(vault: OpenVault, { personId, keys }: In['rights']['takeOut']): Out['rights']['takeOut'] {
  const { db, log } = vault;
  const named = patternOf(db, personId);
  const chosen = foundElsewhere(vault, personId).filter((row) => keys.includes(keyOf(row)));
  const changed = chosen
    .flatMap(({ ops }) => ops)
    .map(({ id, type, subject, body }) => ({ id, subject, body: JSON.stringify(bodyWithout(type, JSON.parse(body), named)) }));
  if (changed.length > 0) {
    const { acts, remove } = redacting(db, changed);
    refusing(() =>
      db
        .transaction(() => {
          removeBodies(db, remove);
          log.commit(acts, vault.worker.id);
          log.rebuild();
        })
        .immediate(),
    );
    removeTraces(vault);
    vault.changes.tell('people', null);
    vault.changes.tell('incidents', null);
  }
  return namedElsewhere(vault, { personId });
}

/** A row is known by what it is and every act that speaks of her there: where more is written later, it is another row. */
function keyOf({ noun, id, ops, savedAt }: Pick<Found, 'noun' | 'id' | 'ops' | 'savedAt'>): string {
  return `${noun}:${id}:${sha256Hex([...ops.map((op) => op.id), savedAt ?? ''].join()).slice(0, 12)}`;
}

function foundElsewhere(vault: OpenVault, personId: string): Found[] {
  const { db } = vault;
  const named = patternOf(db, personId);
  const group = recordsOf(db, personId);
  const own = [...group, ...incidentsOf(db, group)];
  return [...recordRows(db, named, new Set([...own, ...bodiesOf(db, own, [])])), ...draftRows(db, named), ...formRows(db, named, group)];
}

function recordRows(db: Database, named: NamingPattern, going: ReadonlySet<string>): Found[] {
  const rows = new Map<string, Found>();
  for (const op of speakingOps(db)) {
    if (!isWritten(op.type) || going.has(op.id) || going.has(op.subject) || !named.mayBeIn(op.body)) continue;
    const body = JSON.parse(op.body) as { incidentId?: string; personId?: string };
    if ([body.incidentId, body.personId].some((id) => id !== undefined && going.has(id))) continue;
    if (bodyWithout(op.type, body, named) === null) continue;
    const about = recordOf(db, op, body);
    const at = `${about.noun}:${about.id}`;
    const row = rows.get(at) ?? { ...about, extracts: [], mayTakeOut: true, by: null, savedAt: null, ops: [] };
    row.ops.push(op);
    row.extracts = extractsOf(named, [...row.extracts, ...textsIn(body)]);
    rows.set(at, row);
  }
  return [...rows.values()];
}

/** The record somebody opens to read an op: the person or the incident it is about. */
function recordOf(db: Database, { type, subject }: Speaking, { incidentId }: { incidentId?: string }): Pick<Row, 'noun' | 'id'> {
  if (type.startsWith('incident.') || type === 'consent.decided') return { noun: 'incident', id: subject };
  const incident = incidentId ?? attachmentNamed(db, subject)?.incidentId ?? concernSaid(db, subject)?.incidentId;
  if (incident !== undefined) return { noun: isDraft(db, incident) ? 'draft' : 'incident', id: incident };
  return { noun: 'person', id: workingNameIfHere(db, subject) === null ? subject : headOf(db, subject) };
}

function draftRows(db: Database, named: NamingPattern): Found[] {
  const beside = [...draftFileNames(db), ...draftConcernReasons(db)];
  return draftTexts(db).flatMap(({ id, savedAt, texts }): Found[] => {
    const extracts = extractsOf(named, [...texts, ...beside.filter(({ draftId }) => draftId === id).map(({ words }) => words)]);
    return extracts.length === 0 ? [] : [{ noun: 'draft', id, extracts, mayTakeOut: false, by: null, savedAt, ops: [] }];
  });
}

/** What a colleague is typing is hers alone to read: said is only that it is there, about whom, and whose. */
function formRows(db: Database, named: NamingPattern, group: readonly string[]): Found[] {
  return formTexts(db)
    .filter(({ personId, texts }) => !group.includes(personId) && texts.some((text) => named.isIn(text)))
    .map(({ personId, owner, savedAt }) => ({ noun: 'form', id: personId, extracts: [], mayTakeOut: false, by: owner, savedAt, ops: [] }));
}

function extractsOf(named: NamingPattern, texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => named.extract(text) ?? []);
  return [...new Set(found)].slice(0, mostExtracts);
}

function nameOf(db: Database, { noun, id }: Pick<Row, 'noun' | 'id'>, savedAt: string | null): string {
  if (noun === 'person' || noun === 'form') return workingNameIfHere(db, id) ?? '';
  const [incident] = incidentLines(db, [id], { withWriter: true });
  const at = incident?.recordedAt ?? savedAt;
  return at === null || at === undefined ? '' : ukDay(new Date(at));
}
