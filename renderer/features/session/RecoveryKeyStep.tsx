import { type FormEvent, useState } from 'react';
import { recoveryGroups } from '#shared/domain/sheet/sheet-page.ts';
import { shell, useSentence } from '../../data/index.ts';
import { Acts, Button, ErrorNote, Note, Stack, TextField, useLocale, useText } from '../../ui/index.ts';
import styles from './RecoveryKeyStep.module.css';
import { StepHead } from './StepHead.tsx';

/** Step three: the recovery key, once. Goes on only when its last group was typed from paper. */
export function RecoveryKeyStep({ recoveryKey, onNoted }: { recoveryKey: string; onNoted: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const language = useLocale();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [done, setDone] = useState<'printed' | 'saved' | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const groups = recoveryGroups(recoveryKey);

  const onPaper = async (as: 'print' | 'save') => {
    setWorking(true);
    setFailure(null);
    try {
      const madeOn = new Date().toISOString().slice(0, 10);
      const { pdf } = await shell.printing.preview({ page: 'recovery', data: { recoveryKey, madeOn, language } });
      if (as === 'print') {
        if ((await shell.printing.print({ pdf, printer: null, copies: 1 })).printed) setDone('printed');
      } else if ((await shell.printing.save({ pdf, name: text('first.pdf-name') })).saved) setDone('saved');
    } catch (error) {
      setFailure(error);
    } finally {
      setWorking(false);
    }
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    const isRight = plain(typed) === plain(groups.at(-1) ?? '');
    setWrong(!isRight);
    if (isRight) onNoted();
  };

  return (
    <form onSubmit={check} noValidate>
      <Stack gap="roomy">
        <StepHead step={3} title={text('first.key')} words={text('first.key-words')} />
        <ol className={styles.key} aria-label={text('first.key-name', { count: groups.length })}>
          {groups.map((group) => (
            <li key={group}>{group}</li>
          ))}
        </ol>
        <Acts>
          <Button kind="leaves" icon="print" isPending={isWorking} onPress={() => void onPaper('print')}>
            {text('first.print')}
          </Button>
          <Button kind="leaves" icon="download" isPending={isWorking} onPress={() => void onPaper('save')}>
            {text('first.save-pdf')}
          </Button>
        </Acts>
        {done && (
          <Note tone="good" icon="tick">
            {text(`first.${done}`)}
          </Note>
        )}
        {failure !== null && <ErrorNote>{sentence(failure)}</ErrorNote>}
        <TextField
          label={text('first.check')}
          hint={text('first.check-hint')}
          value={typed}
          onChange={setTyped}
          error={isWrong ? text('first.check-wrong') : null}
          mono
        />
        <Acts>
          <Button kind="main" type="submit" isDisabled={typed.trim() === ''}>
            {text('first.noted')}
          </Button>
        </Acts>
      </Stack>
    </form>
  );
}

function plain(group: string): string {
  return group.replace(/[^0-9a-z]/giu, '').toUpperCase();
}
