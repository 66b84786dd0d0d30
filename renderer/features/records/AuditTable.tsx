import { paths } from '../../data/index.ts';
import { Mono, Table, useText } from '../../ui/index.ts';
import { type AuditRow, useActWords, useAuditMoment, useSubjectWords } from './audit-words.ts';

/** The lines themselves. What a line is about leads to everything that was done about it. */
export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  const text = useText();
  const act = useActWords();
  const subject = useSubjectWords();
  const moment = useAuditMoment();
  return (
    <Table label={text('audit.table')}>
      <thead>
        <tr>
          <th scope="col">{text('audit.when')}</th>
          <th scope="col">{text('audit.who')}</th>
          <th scope="col">{text('audit.what')}</th>
          <th scope="col">{text('audit.about')}</th>
          <th scope="col">{text('audit.print')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{moment(row.at)}</td>
            <td dir="auto">{row.by ?? text('audit.laptop')}</td>
            <td>{act(row)}</td>
            <td dir="auto">
              {row.about && (
                <a href={paths.trailOf(row.about.id)} aria-label={text('audit.about-show', { name: subject(row.about) })}>
                  {subject(row.about)}
                </a>
              )}
            </td>
            <td>
              <Mono>{row.hash.slice(0, 12)}</Mono>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
