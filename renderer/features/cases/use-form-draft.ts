import { useCallback, useEffect, useRef, useState } from 'react';
import { flushBeforeLock, refusalOf, SaveQueue, vault } from '../../data/index.ts';

/** What a form holds, and whether some of it was typed and is not kept yet. */
export type FormDraft<Fields> = {
  fields: Fields;
  change: (part: Partial<Fields>) => void;
  isWaiting: boolean;
  /** Whether it was typed before this form was opened: a folded form unfolds then. */
  wasRestored: boolean;
  /** The form is blank again and what was typed is forgotten: it was kept, or thrown away. */
  clear: () => void;
};

/**
 * A form about a person whose words are never lost: they are saved in the vault as they are typed, for this worker alone, at once when a field
 * or the window is left and before the vault is locked, and stand in the form again when it is opened. `blank` is the form when nothing waits.
 */
export function useFormDraft<Fields extends object>(personId: string, form: string, blank: Fields): FormDraft<Fields> {
  const [typed, setTyped] = useState<Fields | null>(null);
  const [wasRestored, setRestored] = useState(false);
  const latest = useRef<Fields | null>(null);
  const first = useRef(blank);
  const queue = useRef<SaveQueue<Fields> | null>(null);

  // The blank form changes when the record does, as after it was kept.
  useEffect(() => {
    first.current = blank;
  });
  useEffect(() => {
    let isCurrent = true;
    const own = new SaveQueue<Fields>({
      save: async (fields) => (await vault.forms.save({ personId, form, words: JSON.stringify(fields) })).savedAt,
      // A person who is gone, or a role that may not, will not change by trying again.
      mayRetry: (error) => refusalOf(error) === null,
      onStanding: () => {},
    });
    queue.current = own;
    vault.forms.get({ personId, form }).then(
      ({ kept }) => {
        if (!isCurrent || kept === null || latest.current !== null) return;
        latest.current = restored(kept.words, first.current);
        setTyped(latest.current);
        setRestored(true);
      },
      // The form is blank then; saving what is typed next says what is wrong, if it still is.
      () => {},
    );
    const flush = async () => {
      await own.flush();
    };
    const onLeave = () => void flush();
    const stopBeforeLock = flushBeforeLock(flush);
    window.addEventListener('blur', onLeave);
    window.addEventListener('pagehide', onLeave);
    document.addEventListener('focusout', onLeave);
    return () => {
      isCurrent = false;
      stopBeforeLock();
      window.removeEventListener('blur', onLeave);
      window.removeEventListener('pagehide', onLeave);
      document.removeEventListener('focusout', onLeave);
      void flush();
    };
  }, [personId, form]);

  const change = useCallback((part: Partial<Fields>) => {
    latest.current = { ...(latest.current ?? first.current), ...part };
    setTyped(latest.current);
    queue.current?.change(latest.current);
  }, []);
  const clear = useCallback(() => {
    latest.current = null;
    setTyped(null);
    // Whatever is still on its way is waited for, so that it is not saved after it was forgotten.
    const forget = async () => {
      await queue.current?.flush();
      if (latest.current === null) await vault.forms.discard({ personId, form });
    };
    // Where it cannot be forgotten (the vault was just locked) it stands in the form once more, to be thrown away then.
    forget().catch(() => {});
  }, [personId, form]);
  return { fields: typed ?? blank, change, isWaiting: typed !== null, wasRestored, clear };
}

/** What was typed, field by field, as far as this form still has the field and it is of the same kind. */
export function restored<Fields extends object>(words: string, blank: Fields): Fields {
  const kept = JSON.parse(words) as Record<string, unknown>;
  const known = Object.entries(blank).map(([name, empty]) => {
    const value = kept[name];
    const isSame =
      value !== undefined &&
      (empty === null || value === null || (typeof value === typeof empty && Array.isArray(value) === Array.isArray(empty)));
    return [name, isSame ? value : empty];
  });
  return Object.fromEntries(known) as Fields;
}
