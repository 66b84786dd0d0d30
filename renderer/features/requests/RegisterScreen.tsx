import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isReversed } from '#shared/domain/day/day.ts';
import { fitsRegister, type RegisterFilter, registerStandings, wholeRegister } from '#shared/domain/information-request/register.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { policeForces } from '#shared/reference/police-forces.ts';
import { paths, useSentence, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  Button,
  ChipChoice,
  Columns,
  DateField,
  EmptyState,
  ErrorNote,
  PageHead,
  Panel,
  Screen,
  Select,
  Skeleton,
  Soft,
  Stack,
  useText,
} from '../../ui/index.ts';
import { RegisterTable } from './RegisterTable.tsx';
import { type RegisterRow, registerRows } from './register-rows.ts';
import { SaveRegister } from './SaveRegister.tsx';

/** Every request by police for information, about whomever: what an ISVA looks through on Monday, and what a manager shows a board. */
export function RegisterScreen() {
  const text = useText();
  const sentence = useSentence();
  const [filter, setFilter] = useState<RegisterFilter>(wholeRegister);
  const list = useQuery(vaultQueries.requests.list.queryOptions());
  const today = ukDay(new Date());
  const all = list.data === undefined ? [] : registerRows(list.data);
  const rows = all.filter((row) => fitsRegister(row, filter, today));
  return (
    <Screen>
      <PageHead title={text('register.title')} under={text('register.words')} />
      <Stack>
        {list.isPending && <Skeleton lines={6} />}
        {list.isError && <ErrorNote>{sentence(list.error)}</ErrorNote>}
        {list.isSuccess && all.length === 0 && (
          <EmptyState icon="archive" title={text('request.none')}>
            {text('register.none-words')} <a href={paths.cases}>{text('register.to-cases')}</a>
          </EmptyState>
        )}
        {all.length > 0 && <Filters all={all} found={rows.length} filter={filter} onChange={setFilter} />}
        {rows.length > 0 && <RegisterTable rows={rows} />}
        {rows.length > 0 && <SaveRegister rows={rows} />}
      </Stack>
    </Screen>
  );
}

type FiltersProps = { all: readonly RegisterRow[]; found: number; filter: RegisterFilter; onChange: (next: RegisterFilter) => void };

function Filters({ all, found, filter, onChange }: FiltersProps) {
  const text = useText();
  const change = (part: Partial<RegisterFilter>) => onChange({ ...filter, ...part });
  const isAsking = JSON.stringify(filter) !== JSON.stringify(wholeRegister);
  const forces = policeForces.filter(({ id }) => all.some(({ authority }) => authority === id));
  return (
    <Panel name={text('register.filters')}>
      <Stack>
        <ChipChoice
          label={text('register.due')}
          hideLabel
          always
          choices={(['all', 'due'] as const).map((id) => ({ id, label: text(`register.due.${id}`) }))}
          chosen={filter.onlyDue ? 'due' : 'all'}
          onChoose={(chosen) => change({ onlyDue: chosen === 'due' })}
        />
        <Columns>
          <Select
            label={text('request.authority')}
            soft
            empty={text('register.any-force')}
            choices={forces.map(({ id, name }) => ({ id, label: name }))}
            chosen={filter.force}
            onChoose={(force) => change({ force })}
          />
          <Select
            label={text('request.decision')}
            soft
            empty={text('register.any-decision')}
            choices={registerStandings.map((id) => ({
              id,
              label: text(id === 'undecided' ? 'register.undecided' : `request.decision.${id}`),
            }))}
            chosen={filter.standing}
            onChoose={(standing) => change({ standing })}
          />
          <DateField label={text('register.from')} soft value={filter.from} onChange={(from) => change({ from })} />
          <DateField
            label={text('register.until')}
            soft
            value={filter.to}
            onChange={(to) => change({ to })}
            error={isReversed(filter.from, filter.to) ? text('day.reversed') : null}
          />
        </Columns>
        <Acts>
          {isAsking && (
            <Button kind="quiet" icon="cross" onPress={() => onChange(wholeRegister)}>
              {text('audit.all')}
            </Button>
          )}
          <span role="status">
            <Soft>{text('audit.found', { count: found })}</Soft>
          </span>
        </Acts>
      </Stack>
    </Panel>
  );
}
