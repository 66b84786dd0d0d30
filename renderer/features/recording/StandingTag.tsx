import { useQuery } from '@tanstack/react-query';
import type { IncidentRow } from '#shared/contract/vault/incidents.ts';
import { vaultQueries } from '../../data/index.ts';
import { Tag, type TagTone, useText } from '../../ui/index.ts';

const tones: Readonly<Record<IncidentRow['standing'], TagTone>> = {
  'being-written': 'plain',
  'kept-here': 'plain',
  waiting: 'leaving',
  recalled: 'plain',
  withdrawn: 'stop',
  sent: 'chosen',
  received: 'good',
};

/** Where a record stands on its way out, as a tag. */
export function StandingOf({ standing, reference }: Pick<IncidentRow, 'standing' | 'reference'>) {
  const text = useText();
  if (standing === 'being-written') return null;
  return (
    <Tag tone={tones[standing]}>
      {(standing === 'received' || standing === 'withdrawn') && reference !== null
        ? text(`standing.${standing}-as`, { reference })
        : text(`standing.${standing}`)}
    </Tag>
  );
}

/** The same for one kept incident, read again whenever it changes. */
export function StandingTag({ id }: { id: string }) {
  const { data } = useQuery(vaultQueries.incidents.get.queryOptions({ input: { id } }));
  return data ? <StandingOf standing={data.standing} reference={data.reference} /> : null;
}
