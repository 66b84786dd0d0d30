import { useQuery } from '@tanstack/react-query';
import { paths, vaultQueries } from '../../data/index.ts';
import { Note, useText } from '../../ui/index.ts';

/** Says on the record itself that the person did not want it kept, until somebody has chosen what becomes of it. */
export function UnwantedNote({ incidentId }: { incidentId: string }) {
  const text = useText();
  const unwanted = useQuery(vaultQueries.rights.unwanted.queryOptions({ input: { incidentId } }));
  if (unwanted.data?.standing !== 'undecided') return null;
  return (
    <Note tone="stop" icon="warning">
      {text('unwanted.undecided')} <a href={paths.consent(incidentId)}>{text('unwanted.decide')}</a>
    </Note>
  );
}
