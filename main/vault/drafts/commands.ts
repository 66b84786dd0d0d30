import { v7 } from 'uuid';
import { canKeep, emptyIncident, type IncidentFields, IncidentPatch } from '#shared/domain/incident/incident.ts';
import { summarise } from '#shared/domain/incident/summary.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { NewOp } from '#shared/log/op.ts';
import { attachmentsToKeep, forgetAttachmentsOfDraft } from '../attachments/with-draft.ts';
import type { OpenVault } from '../context.ts';
import { refuseWhatCannotBe } from '../incidents/commands.ts';
import { getIncident } from '../incidents/queries.ts';
import type { In, Out } from '../procedures.ts';
import { concernsOfRecord } from '../safeguarding/queries.ts';
import { concernsToKeep, forgetConcernsOfDraft } from '../safeguarding/with-draft.ts';
import { refusing } from '../store/sqlite-errors.ts';
import { findWorker } from '../workers/queries.ts';
import { findDraft, versionsOfDraft } from './queries.ts';
import { draftVersions, forgetWrites, isWrittenElsewhere, noteWrites, withoutVersions } from './writes.ts';

/**
 * A blank draft, there after a crash from this moment on. A page this worker started and never wrote on is given again, so that pages with
 * nothing on them do not gather above what waits.
 */
export function startDraft(vault: OpenVault): Out['drafts']['start'] {
  const now = vault.clock.now();
  const fields = emptyIncident();
  const untouched = findUntouched(vault);
  if (untouched !== null) {
    refusing(() => vault.db.prepare('UPDATE drafts SET saved_at = ? WHERE id = ?').run(now.toISOString(), untouched));
    tellWindows(vault, untouched);
    return { id: untouched, revision: 1, fields };
  }
  const id = v7({ msecs: now.getTime() });
  refusing(() =>
    vault.db
      .prepare('INSERT INTO drafts (id, started_by, revision, saved_at, summary, fields) VALUES (?, ?, 1, ?, ?, ?)')
      .run(id, vault.worker.id, now.toISOString(), JSON.stringify(summarise(fields)), JSON.stringify(fields)),
  );
  tellWindows(vault, id);
  return { id, revision: 1, fields };
}

/** A draft of this worker's as it was started: never saved, handed to nobody, no file and no concern with it. Null when there is none. */
function findUntouched({ db, worker }: OpenVault): string | null {
  const ids = db
    .prepare<[string], string>('SELECT id FROM drafts WHERE started_by = ? AND revision = 1 AND waits_for IS NULL ORDER BY saved_at DESC')
    .pluck()
    .all(worker.id) as string[];
  return ids.find((id) => attachmentsToKeep(db, id).length === 0 && concernsOfRecord(db, id).length === 0) ?? null;
}

/**
 * Writes fields of a draft; durable when it answers. What another page wrote there since `revision` stays beside it until a person picks.
 * Throws `draft/not-found`, `draft/unreadable`.
 */
export function saveDraft(
  vault: OpenVault,
  { id, revision, page, fields }: In['drafts']['save'] & { fields: IncidentPatch },
): Out['drafts']['save'] {
  const saved = writeFields(vault, id, revision, page ?? null, () => fields);
  tellWindows(vault, id);
  return saved;
}

/**
 * Settles a field two writers changed apart: the version a person picked, who has seen them all. Throws `draft/not-found`, `draft/unreadable`,
 * `incident/no-such-version` when it is no longer one of them.
 */
export function pickDraftVersion(vault: OpenVault, { id, field, hlc }: In['drafts']['pick']): Out['drafts']['pick'] {
  writeFields(vault, id, null, null, (stands) => {
    const picked = draftVersions(vault.db, id, stands).find((version) => version.field === field && version.hlc === hlc);
    if (picked === undefined) throw new Refusal('incident/no-such-version');
    return { [field]: picked.value };
  });
  tellWindows(vault, id);
  return versionsOfDraft(vault, { id });
}

/** `seen`: the revision the writer had read, null for whoever has seen all there is. */
function writeFields(
  { db, clock, worker }: OpenVault,
  id: string,
  seen: number | null,
  page: string | null,
  fieldsFor: (stands: IncidentFields) => IncidentPatch,
): Out['drafts']['save'] {
  const at = clock.now().toISOString();
  return refusing(() =>
    db
      .transaction(() => {
        const draft = findDraft(db, id);
        const patch = said(fieldsFor(draft.fields));
        const fields = { ...draft.fields, ...patch };
        const revision = draft.revision + 1;
        noteWrites(db, id, draft.fields, patch, {
          revision,
          base: Math.min(seen ?? draft.revision, draft.revision),
          page,
          actor: worker.id,
          at,
        });
        db.prepare('UPDATE drafts SET revision = ?, saved_at = ?, summary = ?, fields = ? WHERE id = ?').run(
          revision,
          at,
          JSON.stringify(summarise(fields)),
          JSON.stringify(fields),
          id,
        );
        return { revision, savedAt: at };
      })
      .immediate(),
  );
}

/** The fields a patch names. */
function said(patch: IncidentPatch): Partial<IncidentFields> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

/**
 * Hands a draft to a colleague on this laptop (null: to nobody in particular). Anybody who may record can still open it: the name only says
 * whose turn it is. Handing over is no change of the words, so a window that has it open can go on. Throws `draft/not-found`,
 * `worker/not-found`, `permission/not-your-role` when the colleague may not record.
 */
export function handOverDraft(vault: OpenVault, { id, to }: In['drafts']['handOver']): Out['drafts']['handOver'] {
  if (to !== null) {
    const colleague = findWorker(vault.db, to);
    if (colleague === null) throw new Refusal('worker/not-found');
    if (!permits(colleague.role, 'recordIncident')) throw new Refusal('permission/not-your-role', { act: 'recordIncident' });
  }
  const done = refusing(() =>
    vault.db.prepare('UPDATE drafts SET waits_for = ?, handed_by = ? WHERE id = ?').run(to, to === null ? null : vault.worker.id, id),
  );
  if (done.changes === 0) throw new Refusal('draft/not-found');
  tellWindows(vault, id);
  return { waitsFor: to };
}

/**
 * Throws a draft away, with its files and the concerns nobody confirmed. Throws `draft/not-found`, and `draft/concern-stands` when two workers
 * stand for a concern about it: what was decided there has to stay.
 */
export function discardDraft(vault: OpenVault, { id }: In['drafts']['discard']): Out['drafts']['discard'] {
  const { db } = vault;
  const files = refusing(() =>
    db
      .transaction(() => {
        const { changes } = db.prepare('DELETE FROM drafts WHERE id = ?').run(id);
        if (changes === 0) throw new Refusal('draft/not-found');
        if (concernsOfRecord(db, id).some(({ confirmedAt }) => confirmedAt !== null)) throw new Refusal('draft/concern-stands');
        forgetConcernsOfDraft(db, id);
        forgetWrites(db, id);
        return forgetAttachmentsOfDraft(db, id);
      })
      .immediate(),
  );
  // After the commit: a crash here leaves sealed files that nothing names, never a draft that names a file that is gone.
  for (const file of files) vault.locker.remove(file);
  tellWindows(vault, id);
  return { discarded: true };
}

/**
 * The draft becomes an incident under the same id: op and removal of the draft in one transaction. What two writers changed apart stays two
 * versions in the record. Throws `draft/changed-elsewhere` when another page has written what this one has not read, `draft/nothing-said`,
 * `draft/not-found`, `draft/unreadable`, `incident/cannot-be`; then the draft stands as it was.
 */
export function keepDraft(vault: OpenVault, { id, revision, page }: In['drafts']['keep']): Out['drafts']['keep'] {
  const draft = findDraft(vault.db, id);
  if (isWrittenElsewhere(vault.db, id, revision, page ?? null)) throw new Refusal('draft/changed-elsewhere', { revision: draft.revision });
  if (!canKeep(draft.fields)) throw new Refusal('draft/nothing-said');
  refuseWhatCannotBe(vault, draft.fields);
  recordIncident(vault, id, draft.fields);
  tellWindows(vault, id);
  return getIncident(vault, { id });
}

/** The record, its files and the concerns about it enter the log together or not at all, and after it each version by who wrote it. */
function recordIncident(vault: OpenVault, id: string, fields: IncidentFields): void {
  const { db, log, worker } = vault;
  const versions = draftVersions(db, id, fields).sort((a, b) => a.revision - b.revision);
  const recorded: NewOp = { type: 'incident.recorded', subject: id, body: { fields: withoutVersions(fields, versions) } };
  const run = db.transaction(() => {
    const [first] = log.commit([recorded, ...attachmentsToKeep(db, id), ...concernsToKeep(db, id)], worker.id, () => {
      db.prepare('DELETE FROM drafts WHERE id = ?').run(id);
      forgetAttachmentsOfDraft(db, id);
      forgetConcernsOfDraft(db, id);
      forgetWrites(db, id);
    });
    for (const { field, value, actor } of versions) {
      const body = { patch: IncidentPatch.parse({ [field]: value }), page: null };
      log.commit([{ type: 'incident.amended', subject: id, body, base: first?.hlc ?? null }], actor);
    }
  });
  refusing(() => run.immediate());
}

function tellWindows(vault: OpenVault, id: string): void {
  vault.changes.tell('drafts', id);
  vault.changes.tell('incidents', id);
}
