import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { refusalOf, useSentence } from '../../data/index.ts';
import { Acts, ErrorNote, Screen, Skeleton, useText } from '../../ui/index.ts';
import { DiscardButton } from './DiscardButton.tsx';
import { DropInList } from './DropInList.tsx';
import { RecordForm } from './RecordForm.tsx';
import { useRecord } from './use-record.ts';

/** The drop-in list and the record that is open. */
export function RecordingScreen() {
  const text = useText();
  const { id } = useParams({ strict: false });
  return (
    <Screen list={<DropInList openId={id ?? null} />} listName={text('drop-in.list')} openId={id ?? null}>
      {id !== undefined && <Opened key={id} id={id} />}
    </Screen>
  );
}

/** Opened again when a version was picked: what the page held before is then no longer what stands. */
function Opened({ id }: { id: string }) {
  const [round, setRound] = useState(0);
  return <OpenedOnce key={round} id={id} onReopen={() => setRound(round + 1)} />;
}

function OpenedOnce({ id, onReopen }: { id: string; onReopen: () => void }) {
  const sentence = useSentence();
  const page = useRecord(id);
  if (page.phase === 'opening') return <Skeleton lines={8} />;
  if (page.phase === 'failed') {
    return (
      <>
        <ErrorNote>{sentence(page.error)}</ErrorNote>
        {refusalOf(page.error)?.code === 'draft/unreadable' && (
          <Acts>
            <DiscardButton id={id} />
          </Acts>
        )}
      </>
    );
  }
  const { phase: _phase, ...open } = page;
  return <RecordForm {...open} onReopen={onReopen} />;
}
