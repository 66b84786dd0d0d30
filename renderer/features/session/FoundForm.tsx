import { type FormEvent, useState } from 'react';
import type { Role } from '#shared/domain/worker/worker.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, Button, ErrorNote, Note, Soft, Stack, TextField, useText } from '../../ui/index.ts';

/** The first laptop of a new scheme: the server's address, the set-up code it shows, and a name. */
export function FoundForm({ role, onFounded }: { role: Role; onFounded: () => void }) {
  const text = useText();
  const sentence = useSentence();
  const [server, setServer] = useState('');
  const [setupCode, setSetupCode] = useState('');
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [isFounding, setFounding] = useState(false);
  const isComplete = [server, setupCode, name].every((part) => part.trim() !== '');

  const found = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete || isFounding) return;
    setFounding(true);
    setFailure(null);
    try {
      await vault.enrolment.found({ server: server.trim(), setupCode: setupCode.trim(), name: name.trim() });
      onFounded();
    } catch (error) {
      setFailure(error);
      setFounding(false);
    }
  };

  if (role !== 'administrator') return <Note>{text('first.found-role')}</Note>;
  return (
    <form onSubmit={found} noValidate>
      <Stack>
        <Soft>{text('first.found-words')}</Soft>
        <TextField label={text('first.found-name')} value={name} onChange={setName} maxLength={120} />
        <TextField label={text('first.found-server')} value={server} onChange={setServer} mono />
        <TextField label={text('first.found-code')} value={setupCode} onChange={setSetupCode} mono maxLength={60} />
        {failure !== null && <ErrorNote>{sentence(failure)}</ErrorNote>}
        <Acts>
          <Button kind="main" type="submit" isDisabled={!isComplete} isPending={isFounding}>
            {text('first.found')}
          </Button>
        </Acts>
      </Stack>
    </form>
  );
}
