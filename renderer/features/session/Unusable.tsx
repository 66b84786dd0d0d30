import { useState } from 'react';
import { shell } from '../../data/index.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNote } from '../../ui/Feedback.tsx';
import { Mono, Soft, Stack } from '../../ui/Layout.tsx';
import { useText } from '../../ui/text.tsx';
import { Doorway } from './Doorway.tsx';

/** The vault's process has ended: what is safe, what to read out, and the button that starts it again. */
export function VaultGoneScreen({ reference }: { reference: string }) {
  const text = useText();
  const [isStarting, setStarting] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const start = async () => {
    setStarting(true);
    setFailed(false);
    const started = await shell.restartVault().then(
      (answer) => answer.started,
      () => false,
    );
    setFailed(!started);
    setStarting(false);
  };
  return (
    <Doorway isLit={false}>
      <Stack gap="roomy">
        <h1>{text('gone.title')}</h1>
        <ErrorNote>{text('gone.words')}</ErrorNote>
        <Stack gap="tight">
          <Soft>{text('gone.reference')}</Soft>
          <Mono>{reference}</Mono>
        </Stack>
        {hasFailed && <ErrorNote>{text('gone.failed')}</ErrorNote>}
        <div>
          <Button kind="main" icon="retry" isPending={isStarting} onPress={() => void start()} autoFocus>
            {text('gone.start')}
          </Button>
        </div>
      </Stack>
    </Doorway>
  );
}

/** The file is there and cannot be used. Nothing is deleted and nothing is offered that could make it worse. */
export function Unusable({ reason }: { reason: 'vault/damaged' | 'vault/from-newer-version' | 'vault/in-use' }) {
  const text = useText();
  return (
    <Doorway isLit={false}>
      <Stack gap="roomy">
        <h1>{text('unusable.title')}</h1>
        <ErrorNote>{text(`refusal.${reason}`)}</ErrorNote>
        <Soft>{text('unusable.reference', { reason })}</Soft>
      </Stack>
    </Doorway>
  );
}
