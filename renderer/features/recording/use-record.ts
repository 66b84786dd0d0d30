import { useCallback, useEffect, useRef, useState } from 'react';
import type { IncidentFields } from '#shared/domain/incident/incident.ts';
import { flushBeforeLock, refusalOf, SaveQueue, type SaveStanding } from '../../data/index.ts';
import { type OpenRecord, openRecord } from './open-record.ts';

/** What `useRecord` answers: the record on the page, how its last words stand, and how to change one field. */
export type RecordOnPage =
  | { phase: 'opening' }
  | { phase: 'failed'; error: unknown }
  | {
      phase: 'open';
      record: OpenRecord;
      fields: IncidentFields;
      standing: SaveStanding;
      change: <Name extends keyof IncidentFields>(name: Name, value: IncidentFields[Name]) => void;
      /** Saves now. False when it could not. */
      flush: () => Promise<boolean>;
    };

/** The refusals after which saving the same words again cannot help. */
const final: readonly string[] = [
  'draft/not-found',
  'draft/unreadable',
  'incident/not-found',
  'incident/not-seen',
  'permission/not-your-role',
];

/**
 * Opens a record and saves it as it is typed: at the latest 400 ms after a change, at once when a field or the window is left, and before
 * the vault is locked.
 */
export function useRecord(id: string): RecordOnPage {
  const [opened, setOpened] = useState<{ record: OpenRecord; queue: SaveQueue<IncidentFields> } | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [fields, setFields] = useState<IncidentFields | null>(null);
  const [standing, setStanding] = useState<SaveStanding>({ phase: 'saved', at: null });
  const latest = useRef<IncidentFields | null>(null);

  useEffect(() => {
    let isCurrent = true;
    let queue: SaveQueue<IncidentFields> | null = null;
    openRecord(id).then(
      (record) => {
        if (!isCurrent) return;
        queue = new SaveQueue({
          save: record.save,
          mayRetry: (failure) => !final.includes(refusalOf(failure)?.code ?? ''),
          onStanding: (next) => {
            if (isCurrent) setStanding(next);
          },
        });
        latest.current = record.fields;
        setFields(record.fields);
        setStanding({ phase: 'saved', at: record.savedAt });
        setOpened({ record, queue });
      },
      (failure: unknown) => {
        if (isCurrent) setError(failure);
      },
    );
    const flush = async () => {
      await queue?.flush();
    };
    const onLeave = () => void flush();
    const stopBeforeLock = flushBeforeLock(flush);
    window.addEventListener('blur', onLeave);
    window.addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onLeave);
    document.addEventListener('focusout', onLeave);
    return () => {
      isCurrent = false;
      stopBeforeLock();
      window.removeEventListener('blur', onLeave);
      window.removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onLeave);
      document.removeEventListener('focusout', onLeave);
      void flush();
    };
  }, [id]);

  const change = useCallback(
    <Name extends keyof IncidentFields>(name: Name, value: IncidentFields[Name]) => {
      if (!opened || !latest.current) return;
      latest.current = { ...latest.current, [name]: value };
      setFields(latest.current);
      opened.queue.change(latest.current);
    },
    [opened],
  );
  const flush = useCallback(async () => (opened ? opened.queue.flush() : true), [opened]);

  if (error !== null) return { phase: 'failed', error };
  if (!opened || !fields) return { phase: 'opening' };
  return { phase: 'open', record: opened.record, fields, standing, change, flush };
}
