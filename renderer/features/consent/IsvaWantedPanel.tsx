import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { paths, useSentence, vaultQueries } from '../../data/index.ts';
import { ErrorNote, List, ListRow, Panel, useText } from '../../ui/index.ts';
import { useIncidentTitle } from '../recording/index.ts';

/** Who would like to talk to an ISVA and has no case yet; nothing while there is nobody. Leads to the person, or to the record that has none. */
export function IsvaWantedPanel() {
  const text = useText();
  const intl = useIntl();
  const sentence = useSentence();
  const title = useIncidentTitle();
  const wanted = useQuery(vaultQueries.consent.isvaWanted.queryOptions());
  if (wanted.isError) return <ErrorNote>{sentence(wanted.error)}</ErrorNote>;
  const rows = wanted.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Panel title={text('consent.isva-wanted')}>
      <List name={text('consent.isva-wanted')}>
        {rows.map(({ incidentId, person, saidAt, recordedAt: _recordedAt, ...incident }) => {
          const what = title({ ...incident, opening: '' });
          return (
            <ListRow
              key={incidentId}
              href={person === null ? paths.incident(incidentId) : paths.person(person.id)}
              title={person?.workingName ?? what}
            >
              {[
                person === null ? text('consent.isva-wanted-unlinked') : what,
                text('consent.isva-wanted-since', { date: intl.formatDate(saidAt, { day: 'numeric', month: 'short', year: 'numeric' }) }),
              ].join(' · ')}
            </ListRow>
          );
        })}
      </List>
    </Panel>
  );
}
