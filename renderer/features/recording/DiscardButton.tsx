import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { goTo, paths, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, Button, Dialog, ErrorNote, useText } from '../../ui/index.ts';

/** Throws a draft away, after asking and saying what goes with it. Kept incidents have no such button. */
export function DiscardButton({ id }: { id: string }) {
  const text = useText();
  const sentence = useSentence();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const input = { incidentId: id };
  const files = useQuery({ ...vaultQueries.attachments.list.queryOptions({ input }), enabled: isAsking });
  const concerns = useQuery({ ...vaultQueries.safeguarding.list.queryOptions({ input }), enabled: isAsking });
  const going = {
    files: files.data?.attachments.length ?? 0,
    concerns: concerns.data?.concerns.filter(({ confirmedAt }) => confirmedAt === null).length ?? 0,
  };
  const discard = async () => {
    try {
      await vault.drafts.discard({ id });
      setAsking(false);
      goTo(paths.dropIn);
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{text('record.discard')}</Button>
      <Dialog title={text('record.discard-title')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{text('record.discard-words')}</p>
        {going.files + going.concerns > 0 && <p>{text('record.discard-parts', going)}</p>}
        {failure !== null && <ErrorNote>{sentence(failure)}</ErrorNote>}
        <Acts end>
          <Button onPress={() => setAsking(false)} autoFocus>
            {text('record.discard-keep')}
          </Button>
          <Button icon="remove" onPress={() => void discard()}>
            {text('record.discard-yes')}
          </Button>
        </Acts>
      </Dialog>
    </>
  );
}
