import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isReversed } from '#shared/domain/day/day.ts';
import type { Counts } from '#shared/domain/statistics/counts.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { policeForces } from '#shared/reference/police-forces.ts';
import { useOpenSession, useSentence, vaultQueries } from '../../data/index.ts';
import { Columns, ComboBox, DateField, Disclosure, ErrorNote, Facts, Panel, Soft, Stack, useText } from '../../ui/index.ts';

const forces = policeForces.map(({ id, name, region }) => ({ id: id as string, label: name, more: region as string }));

/** Totals for a manager: what the project has, and what of it may be told to others. */
export function CountsPanel() {
  const text = useText();
  const { worker } = useOpenSession();
  if (!permits(worker.role, 'readCounts')) return null;
  return (
    <Panel title={text('counts.title')}>
      <Disclosure title={text('counts.show')}>
        <Totals />
      </Disclosure>
    </Panel>
  );
}

function Totals() {
  const text = useText();
  const sentence = useSentence();
  const [which, setWhich] = useState<{ from: string | null; until: string | null; force: string | null }>({
    from: null,
    until: null,
    force: null,
  });
  const isBackwards = isReversed(which.from, which.until);
  const counts = useQuery({ ...vaultQueries.statistics.count.queryOptions({ input: which }), enabled: !isBackwards });
  return (
    <Stack>
      <Columns count={3}>
        <DateField label={text('counts.from')} soft value={which.from} onChange={(from) => setWhich({ ...which, from })} />
        <DateField
          label={text('counts.until')}
          soft
          value={which.until}
          onChange={(until) => setWhich({ ...which, until })}
          error={isBackwards ? text('day.reversed') : null}
        />
        <ComboBox
          label={text('record.force')}
          soft
          empty={text('record.force-empty')}
          choices={forces}
          chosen={which.force}
          onChoose={(force) => setWhich({ ...which, force })}
        />
      </Columns>
      {counts.error && <ErrorNote>{sentence(counts.error)}</ErrorNote>}
      {counts.data && (
        <Columns>
          <Stack gap="tight">
            <Table title={text('counts.kept')} counts={counts.data.kept} />
            <Soft>{text('counts.kept-words')}</Soft>
          </Stack>
          <Stack gap="tight">
            <Table title={text('counts.to-tell')} counts={counts.data.toTell} />
            <Soft>{text('counts.to-tell-words')}</Soft>
          </Stack>
        </Columns>
      )}
    </Stack>
  );
}

function Table({ title, counts }: { title: string; counts: Counts }) {
  const text = useText();
  const say = (count: number | null) => (count === null ? text('counts.hidden') : String(count));
  return (
    <>
      <h3>{title}</h3>
      <Facts
        name={title}
        facts={[
          { label: text('counts.incidents'), value: say(counts.incidents) },
          ...counts.byMainAct.map(({ what, count }) => ({
            label: what === null ? text('counts.unnamed') : text(`offence.${what}`),
            value: say(count),
          })),
          { label: text('counts.anonymous'), value: say(counts.anonymous) },
          { label: text('counts.formal'), value: say(counts.formal) },
        ]}
      />
    </>
  );
}
