import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { shell, useSentence, type VaultOutputs, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, ErrorNote, Mono, Note, Panel, Skeleton, Soft, useText } from '../../ui/index.ts';
import styles from './AuditPanel.module.css';

type Row = VaultOutputs['audit']['list']['rows'][number];
const most = 100_000;

/** Who did what and when, the check of the whole chain, and the list for a board to read. */
export function AuditPanel() {
  const text = useText();
  const sentence = useSentence();
  const intl = useIntl();
  const [limit, setLimit] = useState(50);
  const list = useQuery({ ...vaultQueries.audit.list.queryOptions({ input: { limit } }), placeholderData: keepPreviousData });
  const verify = useMutation({ mutationFn: () => vault.audit.verify() });
  const save = useMutation({
    mutationFn: async () => {
      const { rows } = await vault.audit.list({ limit: most });
      return shell.saveText({ text: asCsv(rows), name: text('audit.file'), kind: 'csv' });
    },
  });
  const error = list.error ?? verify.error ?? save.error;
  const rows = list.data?.rows ?? [];
  return (
    <Panel title={text('audit.title')}>
      <Soft>{text('audit.words')}</Soft>
      <Acts>
        <Button icon="check" isPending={verify.isPending} onPress={() => verify.mutate()}>
          {text('audit.verify')}
        </Button>
        <Button kind="leaves" icon="download" isPending={save.isPending} onPress={() => save.mutate()}>
          {text('audit.export')}
        </Button>
      </Acts>
      {verify.data && (
        <Note tone={verify.data.brokenAt === null ? 'good' : 'stop'} icon={verify.data.brokenAt === null ? 'tick' : 'warning'}>
          {verify.data.brokenAt === null
            ? text('audit.whole', { count: verify.data.ops })
            : text('audit.broken', { id: verify.data.brokenAt })}
        </Note>
      )}
      {save.data?.saved && <Note tone="good">{text('audit.saved')}</Note>}
      {error && <ErrorNote>{sentence(error)}</ErrorNote>}
      {list.isPending && <Skeleton lines={6} />}
      <table className={styles.table} aria-label={text('audit.table')}>
        <thead>
          <tr>
            <th scope="col">{text('audit.when')}</th>
            <th scope="col">{text('audit.who')}</th>
            <th scope="col">{text('audit.what')}</th>
            <th scope="col">{text('audit.print')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{intl.formatDate(row.at, { dateStyle: 'medium', timeStyle: 'short' })}</td>
              <td dir="auto">{row.by ?? text('audit.laptop')}</td>
              <td>{row.isErased ? text('audit.erased', { type: row.type }) : row.type}</td>
              <td>
                <Mono>{row.hash.slice(0, 12)}</Mono>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.data && list.data.total > rows.length && (
        <Acts>
          <Button kind="quiet" onPress={() => setLimit(Math.min(most, limit * 4))}>
            {text('audit.more')}
          </Button>
        </Acts>
      )}
    </Panel>
  );
}

/** RFC 4180, with every cell in quotes and none that a spreadsheet would take for a formula. */
function asCsv(rows: readonly Row[]): string {
  const cell = (value: string | number | null) => {
    const text = String(value ?? '');
    return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  };
  const head = ['position', 'at', 'by', 'type', 'subject', 'id', 'hash', 'erased'];
  const lines = rows.map(({ position, at, by, type, subject, id, hash, isErased }) => [
    position,
    at,
    by,
    type,
    subject,
    id,
    hash,
    String(isErased),
  ]);
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
