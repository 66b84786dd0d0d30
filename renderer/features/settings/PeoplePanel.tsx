import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { permits, type Role, rolesToGive } from '#shared/domain/worker/worker.ts';
import { queryClient, useOpenSession, useSentence, vault, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  announce,
  Button,
  ChipChoice,
  Disclosure,
  ErrorNote,
  Facts,
  Note,
  Panel,
  Skeleton,
  Soft,
  Stack,
  Tag,
  TextField,
  useText,
} from '../../ui/index.ts';
import { type ChosenPassphrase, NewPassphrase } from '../session/index.ts';

/** Who opens this laptop, and adding one more. */
export function PeoplePanel() {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const people = useQuery(vaultQueries.workers.list.queryOptions());
  const [added, setAdded] = useState<string | null>(null);
  return (
    <Panel title={text('settings.people')}>
      {people.isPending && <Skeleton />}
      {people.error && <ErrorNote>{sentence(people.error)}</ErrorNote>}
      {people.data && (
        <Facts
          name={text('settings.people')}
          facts={people.data.workers.map((person) => ({
            label: person.name,
            value: (
              <>
                {text(`role.${person.role}`)} {person.id === worker.id && <Tag tone="chosen">{text('settings.you')}</Tag>}
              </>
            ),
          }))}
        />
      )}
      {added && (
        <Note tone="good" icon="tick">
          {text('settings.added', { name: added })}
        </Note>
      )}
      {permits(worker.role, 'addWorker') ? (
        <Disclosure title={text('settings.add')}>
          <AddWorker key={added} onAdded={setAdded} />
        </Disclosure>
      ) : (
        <Soft>{text('settings.add-not-yours')}</Soft>
      )}
    </Panel>
  );
}

function AddWorker({ onAdded }: { onAdded: (name: string) => void }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const roles = rolesToGive(worker.role);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>(roles[0] ?? 'outreach');
  const [chosen, setChosen] = useState<ChosenPassphrase>({ passphrase: '', repeated: '' });
  const [isReady, setReady] = useState(false);
  const add = useMutation({
    mutationFn: () => vault.workers.add({ name: name.trim(), role, passphrase: chosen.passphrase }),
    onSuccess: async (worker) => {
      announce(text('settings.added', { name: worker.name }));
      await queryClient.invalidateQueries({ queryKey: vaultQueries.workers.key() });
      onAdded(worker.name);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && name.trim() !== '' && !add.isPending) add.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextField label={text('settings.add-name')} value={name} onChange={setName} maxLength={80} />
        <ChipChoice
          label={text('settings.add-role')}
          choices={roles.map((id) => ({ id, label: text(`role.${id}`) }))}
          chosen={role}
          onChoose={(next) => next && setRole(next)}
          always
        />
        <Soft>{text('settings.add-words')}</Soft>
        <NewPassphrase label={text('passphrase.choose')} names={[name]} value={chosen} onChange={setChosen} onReady={setReady} />
        {add.error && <ErrorNote>{sentence(add.error)}</ErrorNote>}
        <Acts>
          <Button kind="main" type="submit" icon="person" isDisabled={!isReady || name.trim() === ''} isPending={add.isPending}>
            {text('settings.add-do')}
          </Button>
        </Acts>
      </Stack>
    </form>
  );
}
