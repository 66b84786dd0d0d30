import { type FormEvent, useState } from 'react';
import { centralRoles, projectRoles, type Role } from '#shared/domain/worker/worker.ts';
import { useSentence } from '../../data/index.ts';
import { Acts, Button, ChipChoice, ErrorNote, Stack, TextField, useText } from '../../ui/index.ts';
import { type ChosenPassphrase, NewPassphrase } from './NewPassphrase.tsx';
import { StepHead } from './StepHead.tsx';

type NameStepProps = { name: string; onName: (name: string) => void; role: Role; onRole: (role: Role) => void; onNext: () => void };

/** Step one: what a vault is, and who makes it. */
export function NameStep({ name, onName, role, onRole, onNext }: NameStepProps) {
  const text = useText();
  const isComplete = name.trim() !== '';
  const next = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) onNext();
  };
  const choices = (roles: readonly Role[]) => roles.map((id) => ({ id, label: text(`role.${id}`) }));
  return (
    <form onSubmit={next} noValidate>
      <Stack gap="roomy">
        <StepHead step={1} title={text('first.welcome')} words={text('first.what')} />
        <TextField label={text('first.name')} hint={text('first.name-hint')} value={name} onChange={onName} maxLength={80} autoFocus />
        <Stack>
          <b>{text('first.role')}</b>
          <ChipChoice
            label={text('first.role-project')}
            soft
            choices={choices(projectRoles)}
            chosen={role}
            onChoose={(chosen) => chosen && onRole(chosen)}
          />
          <ChipChoice
            label={text('first.role-central')}
            soft
            choices={choices(centralRoles)}
            chosen={role}
            onChoose={(chosen) => chosen && onRole(chosen)}
          />
        </Stack>
        <Acts>
          <Button kind="main" type="submit" isDisabled={!isComplete}>
            {text('first.next')}
          </Button>
        </Acts>
      </Stack>
    </form>
  );
}

/** Step two: the passphrase. Making the vault takes a second or two, because guessing must take long. */
export function PassphraseStep({
  name,
  onMake,
  onBack,
}: {
  name: string;
  onMake: (passphrase: string) => Promise<void>;
  onBack: () => void;
}) {
  const text = useText();
  const sentence = useSentence();
  const [chosen, setChosen] = useState<ChosenPassphrase>({ passphrase: '', repeated: '' });
  const [isReady, setReady] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isMaking) return;
    setMaking(true);
    setFailure(null);
    try {
      await onMake(chosen.passphrase);
    } catch (error) {
      setFailure(error);
      setMaking(false);
    }
  };
  return (
    <form onSubmit={make} noValidate>
      <Stack gap="roomy">
        <StepHead step={2} title={text('first.passphrase')} words={text('first.passphrase-words')} />
        <NewPassphrase label={text('passphrase.choose')} names={[name]} value={chosen} onChange={setChosen} onReady={setReady} />
        {failure !== null && <ErrorNote>{sentence(failure)}</ErrorNote>}
        <Acts>
          <Button kind="main" type="submit" isDisabled={!isReady} isPending={isMaking}>
            {text(isMaking ? 'first.making' : 'first.make')}
          </Button>
          <Button kind="quiet" onPress={onBack} isDisabled={isMaking}>
            {text('first.back')}
          </Button>
        </Acts>
      </Stack>
    </form>
  );
}
