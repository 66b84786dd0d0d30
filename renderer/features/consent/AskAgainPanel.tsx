import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { paths, useSentence, vaultQueries } from '../../data/index.ts';
import { ErrorNote, List, ListRow, Panel, Tag, useText } from '../../ui/index.ts';
import { useIncidentTitle } from '../recording/index.ts';
import { useGivenBy } from './given-by-words.ts';

/**
 * What is to be asked again, the earliest day first; nothing while there is nothing. Who it is about shows only with `names`: a list that
 * somebody passing by may see says what happened and no more. With a person, only what is hers.
 */
export function AskAgainPanel({ names = false, personId }: { names?: boolean; personId?: string }) {
  const text = useText();
  const intl = useIntl();
  const sentence = useSentence();
  const title = useIncidentTitle();
  const givenBy = useGivenBy();
  const due = useQuery(vaultQueries.consent.due.queryOptions());
  if (due.isError) return <ErrorNote>{sentence(due.error)}</ErrorNote>;
  const rows = (due.data?.rows ?? []).filter(({ person }) => personId === undefined || person?.id === personId);
  if (rows.length === 0) return null;
  const day = (on: string) => intl.formatDate(on, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return (
    <Panel title={text('consent.due')}>
      <List name={text('consent.due')}>
        {rows.map(({ incidentId, person, questions, recordedAt, ...incident }) => {
          const what = title({ ...incident, opening: '' });
          return (
            <ListRow
              key={incidentId}
              href={paths.consent(incidentId)}
              title={names && person !== null ? person.workingName : what}
              over={
                questions.some(({ why }) => why === 'ended') && (
                  <Tag tone="stop" icon="warning">
                    {text('consent.ended')}
                  </Tag>
                )
              }
            >
              {[
                ...(names && person !== null ? [what] : []),
                text('consent.due-recorded', { date: intl.formatDate(recordedAt, { day: 'numeric', month: 'short', year: 'numeric' }) }),
                ...questions.map(({ purpose, why, on, givenBy: by }) =>
                  [
                    text(`consent.due-${why}`, { purpose: text(`purpose.${purpose}`), date: day(on) }),
                    // By the ground alone: a list others may see names nobody.
                    by.who === 'somebody' ? givenBy(names ? by : { ...by, name: '' }) : '',
                  ]
                    .filter(Boolean)
                    .join(', '),
                ),
              ].join(' · ')}
            </ListRow>
          );
        })}
      </List>
    </Panel>
  );
}
