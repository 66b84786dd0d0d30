import { useIntl } from 'react-intl';
import { en, type MessageId } from '#shared/i18n/en/index.ts';
import { csvOf, type VaultOutputs } from '../../data/index.ts';
import { useText } from '../../ui/index.ts';

export type AuditRow = VaultOutputs['audit']['list']['rows'][number];

/** What kind of act a line of the trail is, in a sentence. Every kind this version writes has one; a newer version may have written others. */
export function useActWords(): (row: Pick<AuditRow, 'type' | 'isErased'>) => string {
  const text = useText();
  return ({ type, isErased }) => {
    const id = `audit.op.${type}`;
    const act = text(Object.hasOwn(en, id) ? (id as MessageId) : 'audit.unknown-act');
    return isErased ? text('audit.erased', { act }) : act;
  };
}

/** What a line is about, by the name this laptop has for it. */
export function useSubjectWords(): (about: NonNullable<AuditRow['about']>) => string {
  const text = useText();
  const intl = useIntl();
  return ({ noun, name }) => {
    if (noun === 'alert' && name === '') return text('audit.subject.alert-unnumbered');
    const day = (on: string) => intl.formatDate(`${on}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    return text(`audit.subject.${noun}`, { name: noun === 'incident' ? day(name) : name });
  };
}

export function useAuditMoment(): (at: string) => string {
  const intl = useIntl();
  return (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
}

/**
 * The trail for a spreadsheet. Names of the people the
 * project supports are left out of it: a board reads who did what, not about whom.
 */
export function useAuditCsv(): (rows: readonly AuditRow[]) => string {
  const act = useActWords();
  return (rows) => {
    const head = ['position', 'at', 'by', 'act', 'type', 'subject', 'id', 'hash', 'erased'];
    const lines = rows.map((row) => {
      const { position, at, by, type, subject, id, hash, isErased } = row;
      return [position, at, by, act(row), type, subject, id, hash, String(isErased)];
    });
    return csvOf([head, ...lines]);
  };
}
