import { useState } from 'react';
import { goTo, paths, useSentence, vault } from '../../data/index.ts';
import { Acts, Button, Dialog, ErrorNote, useText } from '../../ui/index.ts';

/** Throws a draft away, after asking. Kept incidents have no such button. */
export function DiscardButton({ id }: { id: string }) {
  const text = useText();
  const sentence = useSentence();
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
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
