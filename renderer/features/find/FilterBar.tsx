import { useQuery } from '@tanstack/react-query';
import { severities } from '#shared/domain/alert/alert.ts';
import { isReversed } from '#shared/domain/day/day.ts';
import { type OffenceCode, offenceCodes } from '#shared/domain/incident/offence.ts';
import { reportStandings } from '#shared/domain/report/standing.ts';
import { noFilters } from '#shared/domain/search/search.ts';
import { policeForces } from '#shared/reference/police-forces.ts';
import { vaultQueries } from '../../data/index.ts';
import {
  Button,
  ChipGroup,
  ComboBox,
  ComboBoxMany,
  DateField,
  Disclosure,
  ErrorNote,
  Select,
  Stack,
  TextField,
  useText,
} from '../../ui/index.ts';
import { SavedViews } from './SavedViews.tsx';
import type { ListSearch } from './use-list-search.ts';

/** The filters of a list, which combine, and the views kept of it. The review list has its own field for words. Closed until somebody wants them; its title says what it holds back. */
export function FilterBar({ search, sentence }: { search: ListSearch; sentence: (error: unknown) => string }) {
  const text = useText();
  const { words, filters, setWords, setFilters, found, place } = search;
  const workers = useQuery({ ...vaultQueries.workers.list.queryOptions(), enabled: place === 'drop-in' });
  const count = found?.hits.length ?? 0;
  const title = found === null ? text('filter.title') : text(found.hasMore ? 'filter.title-more' : 'filter.title-on', { count });
  const any = text('filter.any');
  return (
    <>
      <Disclosure title={title}>
        <Stack gap="tight">
          {place === 'drop-in' && <TextField label={text('filter.words')} soft value={words} onChange={setWords} maxLength={200} />}
          <KindsFilter kinds={filters.what} onKinds={(what) => setFilters({ ...filters, what })} />
          <ComboBox
            label={text('filter.force')}
            soft
            empty={any}
            choices={policeForces.map(({ id, name, region }) => ({ id, label: name, more: region }))}
            chosen={filters.force}
            onChoose={(force) => setFilters({ ...filters, force })}
          />
          <DateField label={text('filter.from')} soft value={filters.from} onChange={(from) => setFilters({ ...filters, from })} />
          <DateField
            label={text('filter.to')}
            soft
            value={filters.to}
            onChange={(to) => setFilters({ ...filters, to })}
            error={isReversed(filters.from, filters.to) ? text('day.reversed') : null}
          />
          <Select
            label={text('filter.severity')}
            soft
            empty={any}
            choices={severities.map((id) => ({ id, label: text(`severity.${id}`) }))}
            chosen={filters.severity}
            onChoose={(severity) => setFilters({ ...filters, severity })}
          />
          {place === 'drop-in' && (
            <>
              <Select
                label={text('filter.standing')}
                soft
                empty={any}
                choices={reportStandings.map((id) => ({ id, label: text(`filter.standing.${id}`) }))}
                chosen={filters.standing}
                onChoose={(standing) => setFilters({ ...filters, standing })}
              />
              <Select
                label={text('filter.by')}
                soft
                empty={any}
                choices={(workers.data?.workers ?? []).map(({ id, name }) => ({ id, label: name }))}
                chosen={filters.writtenBy}
                onChoose={(writtenBy) => setFilters({ ...filters, writtenBy })}
              />
            </>
          )}
          <SavedViews search={search} sentence={sentence} />
        </Stack>
      </Disclosure>
      {search.error !== null && <ErrorNote>{sentence(search.error)}</ErrorNote>}
      {search.isAsking && (
        <div>
          <Button kind="quiet" size="small" icon="cross" onPress={() => search.show({ words: '', filters: noFilters })}>
            {text('filter.clear')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Several kinds, of which any one is enough. Each that was chosen stands below the field until it is pressed away. */
function KindsFilter({ kinds, onKinds }: { kinds: OffenceCode[]; onKinds: (kinds: OffenceCode[]) => void }) {
  const text = useText();
  const choice = (id: OffenceCode) => ({ id, label: text(`offence.${id}`) });
  return (
    <>
      <ComboBoxMany<OffenceCode>
        label={text('filter.what')}
        soft
        empty={text(kinds.length === 0 ? 'filter.any' : 'filter.one-more')}
        choices={offenceCodes.map(choice)}
        chosen={kinds}
        onChoose={onKinds}
      />
      {kinds.length > 0 && <ChipGroup label={text('filter.what-any')} soft choices={kinds.map(choice)} chosen={kinds} onChoose={onKinds} />}
    </>
  );
}
