import { v7 as newId } from 'uuid';
import { latestMoment } from '#shared/domain/day/day.ts';
import { withoutFaults } from '#shared/domain/incident/faults.ts';
import { type IncidentFields, IncidentPatch } from '#shared/domain/incident/incident.ts';
import type { MaskedLine } from '#shared/domain/incident/masked-lines.ts';
import { queryClient, refusalOf, vault, vaultQueries } from '../../data/index.ts';
import { changedFields, tidy } from './tidy.ts';

/**
 * One record as the page works on it: a draft until it is kept, an incident after. `save` writes a draft or amends an incident and answers
 * when it was durable; `keep` turns the draft into an incident.
 */
export type OpenRecord = {
  readonly id: string;
  readonly fields: IncidentFields;
  readonly savedAt: string;
  /** Lines of who told us that this worker sees masked. A draft has none. */
  readonly masked: readonly MaskedLine[];
  isKept(): boolean;
  save(fields: IncidentFields): Promise<string>;
  keep(): Promise<void>;
};

/** Opens the draft of this id, or the incident if it was kept. Throws the vault's refusal when there is neither. */
export async function openRecord(id: string): Promise<OpenRecord> {
  try {
    const draft = await vault.drafts.get({ id });
    return recordOf(id, draft.fields, draft.savedAt, [], draft.revision, null);
  } catch (error) {
    if (refusalOf(error)?.code !== 'draft/not-found') throw error;
    const incident = await vault.incidents.get({ id });
    return recordOf(id, incident.fields, incident.changedAt, incident.masked, null, incident.seen);
  }
}

/** The moment up to which something can have happened, as the vault reckons when it is asked to amend. */
async function latestPossible(): Promise<Date> {
  const { now, newestEntryAt } = await vault.clock.state();
  return latestMoment(new Date(now), newestEntryAt === null ? null : new Date(newestEntryAt));
}

function recordOf(
  id: string,
  fields: IncidentFields,
  savedAt: string,
  masked: readonly MaskedLine[],
  draftRevision: number | null,
  read: string | null,
): OpenRecord {
  // What this page shows, and which page it is: what others write meanwhile is kept beside it (shared/log/merge.ts).
  let seen = read;
  const page = newId();
  let revision = draftRevision;
  let durable = tidy(fields);
  let durableAt = savedAt;

  async function amend(next: IncidentFields): Promise<void> {
    const taken = withoutFaults(next, durable, await latestPossible());
    const patch = IncidentPatch.parse(changedFields(durable, taken));
    // A blank line added or taken away is no amendment.
    if (Object.keys(patch).length === 0) return;
    const incident = await vault.incidents.amend({ id, patch, seen, page });
    durable = taken;
    durableAt = incident.changedAt;
    queryClient.setQueryData(vaultQueries.incidents.get.queryKey({ input: { id } }), incident);
  }

  async function saveDraft(read: number, next: IncidentFields): Promise<void> {
    const changed = IncidentPatch.parse(changedFields(durable, next));
    if (Object.keys(changed).length === 0) return;
    const saved = await vault.drafts.save({ id, revision: read, page, fields: changed });
    durable = next;
    durableAt = saved.savedAt;
  }

  return {
    id,
    fields,
    savedAt,
    masked,
    isKept: () => revision === null,
    save: async (next) => {
      const tidied = tidy(next);
      if (revision === null) await amend(tidied);
      else {
        try {
          await saveDraft(revision, tidied);
        } catch (error) {
          if (!(await wasKeptElsewhere(id, error))) throw error;
          // From now on the words go into the record. This page has read none of it, so nothing in it is written over.
          revision = null;
          seen = '';
          await amend(tidied);
        }
      }
      return durableAt;
    },
    keep: async () => {
      if (revision === null) return;
      const incident = await vault.drafts.keep({ id, revision, page });
      revision = null;
      seen = incident.seen;
      queryClient.setQueryData(vaultQueries.incidents.get.queryKey({ input: { id } }), incident);
    },
  };
}

/** Whether a draft that is gone was kept as a record by another page, rather than discarded. */
async function wasKeptElsewhere(id: string, error: unknown): Promise<boolean> {
  if (refusalOf(error)?.code !== 'draft/not-found') return false;
  return await vault.incidents.get({ id }).then(
    () => true,
    () => false,
  );
}
