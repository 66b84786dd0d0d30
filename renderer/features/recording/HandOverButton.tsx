import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { permits } from '#shared/domain/worker/worker.ts';
import { goTo, paths, useOpenSession, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, announce, Button, Dialog, ErrorNote, Select, Soft, useText } from '../../ui/index.ts';

/** Names the colleague who goes on with a draft. What was typed last is saved first. */
export function HandOverButton({ id, flush }: { id: string; flush: () => Promise<boolean> }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const [isAsking, setAsking] = useState(false);
  const [to, setTo] = useState<string | null>(null);
  const workers = useQuery({ ...vaultQueries.workers.list.queryOptions(), enabled: isAsking });
  const colleagues = (workers.data?.workers ?? []).filter((other) => other.id !== worker.id && permits(other.role, 'recordIncident'));
  const handOver = useMutation({
    mutationFn: async () => ((await flush()) ? vault.drafts.handOver({ id, to }) : null),
    onSuccess: (done) => {
      if (done === null) return;
      setAsking(false);
      announce(text('record.handed-over'));
      goTo(paths.dropIn);
    },
  });
  return (
    <>
      <Button onPress={() => setAsking(true)}>{text('record.hand-over')}</Button>
      <Dialog title={text('record.hand-over-title')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <Soft>{text(workers.data && colleagues.length === 0 ? 'safeguarding.nobody' : 'record.hand-over-words')}</Soft>
        <Select
          label={text('record.hand-over-who')}
          soft
          empty={text('record.hand-over-anybody')}
          choices={colleagues.map((other) => ({ id: other.id, label: other.name }))}
          chosen={to}
          onChoose={setTo}
        />
        {handOver.error && <ErrorNote>{sentence(handOver.error)}</ErrorNote>}
        <Acts end>
          <Button onPress={() => setAsking(false)}>{text('record.discard-keep')}</Button>
          <Button kind="main" isPending={handOver.isPending} onPress={() => handOver.mutate()}>
            {text('record.hand-over-do')}
          </Button>
        </Acts>
      </Dialog>
    </>
  );
}
