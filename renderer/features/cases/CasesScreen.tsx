import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useSentence, vaultQueries } from '../../data/index.ts';
import { Button, EmptyState, ErrorNote, Screen, Skeleton, useText, VisuallyHidden } from '../../ui/index.ts';
import { AskAgainPanel, IsvaWantedPanel } from '../consent/index.ts';
import { CaseList } from './CaseList.tsx';
import { Caseload } from './Caseload.tsx';
import { PersonScreen } from './PersonScreen.tsx';

/** The people the project supports: the list, nearest due first, and the one that is open. */
export function CasesScreen() {
  const text = useText();
  const sentence = useSentence();
  const { id, part } = useParams({ strict: false });
  const list = useQuery(vaultQueries.people.list.queryOptions());
  const again = (
    <Button size="small" icon="retry" onPress={() => void list.refetch()}>
      {text('ui.try-again')}
    </Button>
  );
  const rows = list.data?.rows ?? [];
  return (
    <Screen
      listName={text('cases.list')}
      openId={id ?? null}
      list={list.isPending ? <Skeleton rows lines={6} /> : <CaseList rows={rows} openId={id ?? null} />}
    >
      {id === undefined && rows.length === 0 && (
        <VisuallyHidden>
          <h1>{text('cases.title')}</h1>
        </VisuallyHidden>
      )}
      {list.isError && <ErrorNote act={again}>{sentence(list.error)}</ErrorNote>}
      {id !== undefined ? (
        <PersonScreen key={id} id={id} part={part ?? null} />
      ) : (
        list.isSuccess &&
        (rows.length === 0 ? (
          <EmptyState icon="contact" title={text('cases.none')}>
            {text('cases.none-words')}
          </EmptyState>
        ) : (
          <>
            <Caseload rows={rows} />
            <IsvaWantedPanel />
            <AskAgainPanel names />
          </>
        ))
      )}
    </Screen>
  );
}
