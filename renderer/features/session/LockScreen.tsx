import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react';
import { enterSession, refusalOf, useSentence, vault } from '../../data/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipChoice } from '../../ui/ChipGroup.tsx';
import { ErrorNote } from '../../ui/Feedback.tsx';
import { Acts, Stack } from '../../ui/Layout.tsx';
import { SecretField } from '../../ui/TextField.tsx';
import { useText } from '../../ui/text.tsx';
import { Doorway } from './Doorway.tsx';
import { useCountdown } from './use-countdown.ts';

// This screen must be there at once: it takes its parts one by one and leaves what is rarely needed for later.
const RecoverForm = lazy(() => import('./RecoverForm.tsx'));

export type KnownWorker = { slot: string; name: string };

/** The door: choose your name, say the passphrase. `onShown` may fetch what comes behind it. */
export function LockScreen({
  workers,
  waitSeconds,
  onShown,
}: {
  workers: readonly KnownWorker[];
  waitSeconds: number;
  onShown?: () => void;
}) {
  const [isRecovering, setRecovering] = useState(false);
  useEffect(() => {
    onShown?.();
  }, [onShown]);
  return (
    <Doorway>
      {isRecovering ? (
        <Suspense fallback={null}>
          <RecoverForm workers={workers} onBack={() => setRecovering(false)} />
        </Suspense>
      ) : (
        <UnlockForm workers={workers} waitSeconds={waitSeconds} onRecover={() => setRecovering(true)} />
      )}
    </Doorway>
  );
}

function UnlockForm({ workers, waitSeconds, onRecover }: { workers: readonly KnownWorker[]; waitSeconds: number; onRecover: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const only = workers.length === 1 ? workers[0] : undefined;
  const [slot, setSlot] = useState<string | null>(workers[0]?.slot ?? null);
  const [passphrase, setPassphrase] = useState('');
  const [isOpening, setOpening] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  // `seconds` stays as it was told, so that the sentence is read out once; the button counts.
  const [wait, setWait] = useState(() => ({ seconds: waitSeconds, until: Date.now() + waitSeconds * 1000 }));
  const left = useCountdown(wait.until);

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (slot === null || passphrase === '' || isOpening || left > 0) return;
    setOpening(true);
    setFailure(null);
    try {
      enterSession(await vault.session.unlock({ slot, passphrase }));
    } catch (error) {
      const met = refusalOf(error);
      const seconds = Number(met?.data.seconds ?? 0);
      if (seconds > 0) setWait({ seconds, until: Date.now() + seconds * 1000 });
      setFailure(error);
      setPassphrase('');
      setOpening(false);
    }
  };

  return (
    <form onSubmit={unlock} noValidate>
      <Stack gap="roomy">
        <h1 dir="auto">{only ? text('lock.title-one', { name: only.name }) : text('lock.title')}</h1>
        {!only && (
          <ChipChoice
            label={text('lock.your-name')}
            choices={workers.map((worker) => ({ id: worker.slot, label: worker.name }))}
            chosen={slot}
            onChoose={setSlot}
            always
          />
        )}
        <SecretField label={text('lock.passphrase')} value={passphrase} onChange={setPassphrase} autoFocus />
        {failure !== null && left === 0 && refusalOf(failure)?.code !== 'session/wait' && <ErrorNote>{sentence(failure)}</ErrorNote>}
        {left > 0 && (
          <ErrorNote>
            {sentence({
              code: failure === null ? 'session/wait' : (refusalOf(failure)?.code ?? 'session/wait'),
              data: { seconds: wait.seconds },
            })}
          </ErrorNote>
        )}
        <Acts>
          <Button kind="main" type="submit" icon="lock" isPending={isOpening} isDisabled={left > 0 || slot === null}>
            {left > 0 ? text('lock.wait', { seconds: left }) : text('lock.unlock')}
          </Button>
          <Button kind="quiet" icon="key" onPress={onRecover}>
            {text('lock.have-key')}
          </Button>
        </Acts>
      </Stack>
    </form>
  );
}
