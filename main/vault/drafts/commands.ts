import { v7 } from 'uuid';
import { canKeep, emptyIncident, type IncidentFields } from '#shared/domain/incident/incident.ts';
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
import { findDraft } from './queries.ts';

/** Starts a blank draft. It is there after a crash from this moment on. */
export function startDraft(vault: OpenVault): Out['drafts']['start'] {
  const now = vault.clock.now();
  const id = v7({ msecs: now.getTime() });
  const fields = emptyIncident();
  refusing(() =>
    vault.db
      .prepare('INSERT INTO drafts (id, started_by, revision, saved_at, summary, fields) VALUES (?, ?, 1, ?, ?, ?)')
      .run(id, vault.worker.id, now.toISOString(), JSON.stringify(summarise(fields)), JSON.stringify(fields)),
  );
  tellWindows(vault, id);
  return { id, revision: 1, fields };
}

/** Rewrites a draft; durable when it answers. Throws `draft/changed-elsewhere` when somebody saved since `revision`, and changes nothing. */
export function saveDraft(vault: OpenVault, { id, revision, fields }: In['drafts']['save']): Out['drafts']['save'] {
  const savedAt = vault.clock.now().toISOString();
  const done = refusing(() =>
    vault.db
      .prepare('UPDATE drafts SET revision = revision + 1, saved_at = ?, summary = ?, fields = ? WHERE id = ? AND revision = ?')
      .run(savedAt, JSON.stringify(summarise(fields)), JSON.stringify(fields), id, revision),
  );
  if (done.changes === 0) refuseOther(vault, id);
  tellWindows(vault, id);
  return { revision: revision + 1, savedAt };
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
 * The draft becomes an incident under the same id: op and removal of the draft in one transaction. Throws `draft/changed-elsewhere`,
 * `draft/nothing-said`, `draft/not-found`, `draft/unreadable`, `incident/cannot-be`; then the draft stands as it was.
 */
export function keepDraft(vault: OpenVault, { id, revision }: In['drafts']['keep']): Out['drafts']['keep'] {
  const draft = findDraft(vault.db, id);
  if (draft.revision !== revision) refuseOther(vault, id);
  if (!canKeep(draft.fields)) throw new Refusal('draft/nothing-said');
  refuseWhatCannotBe(vault, draft.fields);
  recordIncident(vault, id, draft.fields);
  tellWindows(vault, id);
  return getIncident(vault, { id });
}

/** The record, its files and the concerns about it enter the log together or not at all. */
function recordIncident(vault: OpenVault, id: string, fields: IncidentFields): void {
  const { db } = vault;
  const recorded: NewOp = { type: 'incident.recorded', subject: id, body: { fields } };
  vault.log.commit([recorded, ...attachmentsToKeep(db, id), ...concernsToKeep(db, id)], vault.worker.id, () => {
    db.prepare('DELETE FROM drafts WHERE id = ?').run(id);
    forgetAttachmentsOfDraft(db, id);
    forgetConcernsOfDraft(db, id);
  });
}

function refuseOther(vault: OpenVault, id: string): never {
  const revision = vault.db.prepare<[string], number>('SELECT revision FROM drafts WHERE id = ?').pluck().get(id);
  if (revision === undefined) throw new Refusal('draft/not-found');
  throw new Refusal('draft/changed-elsewhere', { revision });
}

function tellWindows(vault: OpenVault, id: string): void {
  vault.changes.tell('drafts', id);
  vault.changes.tell('incidents', id);
}
