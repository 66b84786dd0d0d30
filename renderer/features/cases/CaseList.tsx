import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { dueStanding, ukDay } from '#shared/domain/task/task.ts';
import { goTo, paths, useOpenSession, useSentence, type VaultOutputs, vault } from '../../data/index.ts';
import { Acts, Button, ChipChoice, Dialog, ErrorNote, List, ListHead, ListRow, Stack, Tag, TextField, useText } from '../../ui/index.ts';
import { useDay, useOpenCase } from './words.ts';

type Row = VaultOutputs['people']['list']['rows'][number];
type Show = 'all' | 'mine' | 'due';

/** Everybody, in the order the vault gives: the nearest due first. */
export function CaseList({ rows, openId }: { rows: readonly Row[]; openId: string | null }) {
  const text = useText();
  const { worker } = useOpenSession();
  const [sought, setSought] = useState('');
  const [show, setShow] = useState<Show>('all');
  const openCase = useOpenCase();
  // Both of two open cases are named: neither may hide behind the other until somebody says which goes on.
  const cases = ({ openCases: [first, ...others] }: Row) => {
    if (first === undefined) return text('cases.no-case');
    if (others.length === 0) return text('cases.held-by', { name: first.caseworker });
    const open = [first, ...others];
    return `${text('cases.open-count', { count: open.length })}: ${open.map(openCase).join('; ')}`;
  };
  const words = sought.trim().toLowerCase();
  const shown = rows.filter((row) => {
    if (show === 'mine' && !row.openCases.some(({ caseworkerId }) => caseworkerId === worker.id)) return false;
    if (show === 'due' && row.due.length === 0) return false;
    return [row.workingName, ...row.alsoKnownAs].join(' ').toLowerCase().includes(words);
  });
  return (
    <>
      <ListHead title={text('cases.title')} beside={rows.length}>
        <AddPerson />
        {rows.length > 0 && (
          <>
            <TextField label={text('cases.find')} soft value={sought} onChange={setSought} placeholder={text('cases.find-hint')} />
            <ChipChoice<Show>
              label={text('cases.show')}
              hideLabel
              always
              choices={[
                { id: 'all', label: text('cases.all') },
                { id: 'mine', label: text('cases.mine') },
                { id: 'due', label: text('cases.due') },
              ]}
              chosen={show}
              onChoose={(chosen) => setShow(chosen ?? 'all')}
            />
          </>
        )}
      </ListHead>
      {rows.length > 0 && shown.length === 0 && <ListHead title={text('cases.none-match')} />}
      <List name={text('cases.list')}>
        {shown.map((row) => (
          <ListRow
            key={row.id}
            href={paths.person(row.id)}
            isOn={row.id === openId}
            title={row.workingName}
            {...(typeof row.due[0]?.on === 'string' ? { over: <DueTag dueOn={row.due[0].on} /> } : {})}
          >
            {[cases(row), text('cases.incidents', { count: row.incidents })].join(' · ')}
          </ListRow>
        ))}
      </List>
    </>
  );
}

/** How near a day is, in words and weight. */
export function DueTag({ dueOn }: { dueOn: string }) {
  const text = useText();
  const day = useDay();
  const standing = dueStanding(dueOn, ukDay(new Date()));
  const tone = standing === 'overdue' ? 'stop' : standing === 'today' ? 'chosen' : 'plain';
  return (
    <Tag tone={tone} icon={standing === 'overdue' ? 'warning' : 'calendar'}>
      {text('cases.due-on', { standing, date: day(dueOn) })}
    </Tag>
  );
}

function AddPerson() {
  const text = useText();
  const sentence = useSentence();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: () => vault.people.add({ workingName: name }),
    onSuccess: ({ id }) => {
      setOpen(false);
      setName('');
      goTo(paths.person(id));
    },
  });
  return (
    <>
      <Button kind="main" wide icon="add" onPress={() => setOpen(true)}>
        {text('cases.add')}
      </Button>
      <Dialog title={text('cases.add')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Stack>
          <TextField
            label={text('cases.add-name')}
            hint={text('cases.add-hint')}
            value={name}
            onChange={setName}
            maxLength={80}
            autoFocus
          />
          {add.isError && <ErrorNote>{sentence(add.error)}</ErrorNote>}
          <Acts>
            <Button kind="main" isDisabled={name.trim() === ''} isPending={add.isPending} onPress={() => add.mutate()}>
              {text('cases.add-do')}
            </Button>
            <Button onPress={() => setOpen(false)}>{text('ui.cancel')}</Button>
          </Acts>
        </Stack>
      </Dialog>
    </>
  );
}
