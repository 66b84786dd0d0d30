import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { vaultQueries } from '../../data/index.ts';
import { Disclosure, List, ListRow, useText } from '../../ui/index.ts';

/** Who looked at what is hidden from them here, and why: for those who see it. Nothing while nobody did. */
export function LooksNote({ recordId }: { recordId: string }) {
  const text = useText();
  const intl = useIntl();
  // A draft has none, and is no incident to ask for: nothing is asked anew, what the page has read is looked at.
  const incident = useQuery({ ...vaultQueries.incidents.get.queryOptions({ input: { id: recordId } }), enabled: false });
  const looks = incident.data?.looks ?? [];
  if (looks.length === 0) return null;
  const at = (instant: string) =>
    intl.formatDate(instant, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <Disclosure title={text('record.line-looks', { count: looks.length })}>
      <List name={text('record.line-looks', { count: looks.length })}>
        {looks.map(({ id, line, reason, at: when, by }) => (
          <ListRow key={id} title={text(`record.line.${line}`)} beside={at(when)}>
            {text('record.line-look', { name: by, reason })}
          </ListRow>
        ))}
      </List>
    </Disclosure>
  );
}
