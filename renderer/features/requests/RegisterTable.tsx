import { useIntl } from 'react-intl';
import { paths } from '../../data/index.ts';
import { Table, Tag, useText } from '../../ui/index.ts';
import type { RegisterRow } from './register-rows.ts';

/** The lines themselves. A line leads to the request; what is left of one about somebody who was erased leads nowhere. */
export function RegisterTable({ rows }: { rows: readonly RegisterRow[] }) {
  const text = useText();
  const intl = useIntl();
  const day = (on: string) => intl.formatDate(`${on}T12:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    <Table label={text('register.title')}>
      <thead>
        <tr>
          <th scope="col">{text('request.received')}</th>
          <th scope="col">{text('request.authority')}</th>
          <th scope="col">{text('register.about')}</th>
          <th scope="col">{text('request.decision')}</th>
          <th scope="col">{text('register.look')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              {row.kind === 'request' ? (
                <a
                  href={paths.personPart(row.personId, 'requests')}
                  aria-label={text('register.open', { date: day(row.receivedOn), force: row.force, name: row.personName })}
                >
                  {day(row.receivedOn)}
                </a>
              ) : (
                day(row.receivedOn)
              )}
            </td>
            <td>{row.force}</td>
            <td dir="auto">{row.kind === 'request' ? row.personName : text('register.erased')}</td>
            <td>
              <Tag tone={row.decision === null ? 'chosen' : row.decision.leftHash === null ? 'good' : 'leaving'}>
                {text(row.decision === null ? 'register.undecided' : `request.decision.${row.decision.decision}`)}
              </Tag>
            </td>
            <td>{row.dueOn === null ? '' : day(row.dueOn)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
