import { type FormEvent, useState } from 'react';
import { enterSession, useSentence, vault } from '../../data/index.ts';
import { Acts, Button, ChipChoice, ErrorNote, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import type { KnownWorker } from './LockScreen.tsx';
import { type ChosenPassphrase, NewPassphrase } from './NewPassphrase.tsx';

/** Opens the vault with the printed key and gives one worker a new passphrase. */
export default function RecoverForm({ workers, onBack }: { workers: readonly KnownWorker[]; onBack: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const [recoveryKey, setRecoveryKey] = useState('');
  const [slot, setSlot] = useState<string | null>(workers[0]?.slot ?? null);
  const [chosen, setChosen] = useState<ChosenPassphrase>({ passphrase: '', repeated: '' });
  const [isReady, setReady] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const recover = async (event: FormEvent) => {
    event.preventDefault();
    if (slot === null || !isReady || recoveryKey.trim() === '' || isOpening) return;
    setOpening(true);
    setFailure(null);
    try {
      enterSession(await vault.session.recover({ recoveryKey, slot, newPassphrase: chosen.passphrase }));
    } catch (error) {
      setFailure(error);
      setOpening(false);
    }
  };

  return (
    <form onSubmit={recover} noValidate>
      <Stack gap="roomy">
        <Stack gap="tight">
          <h1>{text('recover.title')}</h1>
          <Soft>{text('recover.words')}</Soft>
        </Stack>
        <TextField
          label={text('recover.key')}
          hint={text('recover.key-hint')}
          value={recoveryKey}
          onChange={setRecoveryKey}
          mono
          autoFocus
        />
        <ChipChoice
          label={text('recover.whose')}
          choices={workers.map((worker) => ({ id: worker.slot, label: worker.name }))}
          chosen={slot}
          onChoose={setSlot}
          always
        />
        <NewPassphrase
          label={text('passphrase.new')}
          names={workers.map((w) => w.name)}
          value={chosen}
          onChange={setChosen}
          onReady={setReady}
        />
        {failure !== null && <ErrorNote>{sentence(failure)}</ErrorNote>}
        <Acts>
          <Button kind="main" type="submit" icon="key" isPending={isOpening} isDisabled={!isReady || recoveryKey.trim() === ''}>
            {text('recover.open')}
          </Button>
          <Button kind="quiet" onPress={onBack}>
            {text('lock.back')}
          </Button>
        </Acts>
      </Stack>
    </form>
  );
}
