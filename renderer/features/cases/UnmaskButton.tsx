import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSentence } from '../../data/index.ts';
import { Acts, Button, Dialog, ErrorNote, Stack, TextField, useText } from '../../ui/index.ts';

/** Shows one masked detail, for a reason that is kept with the name of who looked. `look` asks the vault; nothing is shown before it answers. */
export function UnmaskButton({
  label,
  look,
  onShown,
}: {
  /** What the detail is called on the page. */
  label: string;
  look: (reason: string) => Promise<{ value: string }>;
  onShown: (value: string) => void;
}) {
  const text = useText();
  const sentence = useSentence();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const shown = useMutation({
    mutationFn: () => look(reason),
    onSuccess: ({ value }) => {
      setAsking(false);
      onShown(value);
    },
  });
  return (
    <>
      <Button size="small" icon="eye" onPress={() => setAsking(true)}>
        {text('person.unmask', { field: label.toLowerCase() })}
      </Button>
      <Dialog title={text('person.unmask-title')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <Stack>
          <p>{text('person.unmask-words')}</p>
          <TextField label={text('person.unmask-reason')} value={reason} onChange={setReason} maxLength={400} autoFocus />
          {shown.isError && <ErrorNote>{sentence(shown.error)}</ErrorNote>}
          <Acts>
            <Button kind="main" isDisabled={reason.trim().length < 3} isPending={shown.isPending} onPress={() => shown.mutate()}>
              {text('person.unmask-do')}
            </Button>
            <Button onPress={() => setAsking(false)}>{text('ui.cancel')}</Button>
          </Acts>
        </Stack>
      </Dialog>
    </>
  );
}
