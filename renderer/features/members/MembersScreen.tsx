import { useQuery } from '@tanstack/react-query';
import { vaultQueries } from '../../data/index.ts';
import { Button, EmptyState, ErrorNote, PageHead, Screen, Skeleton, useText } from '../../ui/index.ts';
import { AddMember } from './AddMember.tsx';
import { MemberList } from './MemberList.tsx';
import { useMemberSentence } from './use-member-sentence.ts';

/** Who receives alerts, and the form for one more. */
export function MembersScreen() {
  const text = useText();
  const sentence = useMemberSentence();
  const list = useQuery(vaultQueries.members.list.queryOptions());
  const side = list.isPending ? (
    <Skeleton rows lines={6} />
  ) : list.isSuccess && list.data.members.length > 0 ? (
    <MemberList members={list.data.members} />
  ) : (
    <EmptyState icon="people" title={text(list.isError ? 'members.away' : 'members.none')}>
      {list.isSuccess && text('members.none-words')}
    </EmptyState>
  );
  return (
    <Screen listName={text('members.list')} list={side}>
      {list.isError && (
        <ErrorNote
          act={
            <Button size="small" icon="retry" onPress={() => void list.refetch()}>
              {text('ui.try-again')}
            </Button>
          }
        >
          {sentence(list.error)}
        </ErrorNote>
      )}
      <PageHead title={text('members.add-title')} under={text('members.add-words')} />
      <AddMember />
    </Screen>
  );
}
