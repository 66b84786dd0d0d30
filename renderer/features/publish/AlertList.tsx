import { useIntl } from 'react-intl';
import type { Severity as SeverityLevel } from '#shared/domain/alert/alert.ts';
import { showNumber } from '#shared/domain/alert/number.ts';
import { paths, useAreaNames, type VaultOutputs } from '../../data/index.ts';
import { List, ListGroup, ListHead, ListRow, Mono, Severity, Soft, useText } from '../../ui/index.ts';

type AlertRow = VaultOutputs['alerts']['list']['rows'][number];

const standings = ['draft', 'approved', 'published', 'cancelled'] as const;

/** Alerts by standing: what needs somebody's hand stands first. */
export function AlertList({ rows, openId }: { rows: readonly AlertRow[]; openId: string | null }) {
  const text = useText();
  return (
    <>
      <ListHead title={text('publish.title')} beside={rows.length} />
      {standings.map((standing) => {
        const those = rows.filter((row) => row.standing === standing);
        return (
          those.length > 0 && (
            <ListGroup key={standing} title={text(`publish.several-${standing}`)}>
              <List name={text(`publish.several-${standing}`)}>
                {those.map((row) => (
                  <Row key={row.id} row={row} isOn={row.id === openId} />
                ))}
              </List>
            </ListGroup>
          )
        );
      })}
    </>
  );
}

function Row({ row, isOn }: { row: AlertRow; isOn: boolean }) {
  const text = useText();
  const areaNames = useAreaNames();
  const intl = useIntl();
  const until = intl.formatDate(row.expiresAt, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/London' });
  return (
    <ListRow
      href={paths.alertToPublish(row.id)}
      isOn={isOn}
      over={
        <>
          <Severity level={row.severity as SeverityLevel} />
          {row.number !== null && (
            <Soft>
              <Mono>{showNumber(row.number)}</Mono>
            </Soft>
          )}
        </>
      }
      title={row.headline || text('publish.untitled')}
    >
      {areaNames(row.areas)} · {text('publish.until', { date: until })}
    </ListRow>
  );
}
