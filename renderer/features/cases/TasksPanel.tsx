import { useMutation, useQuery } from '@tanstack/react-query';
import { type TaskKind, taskKinds, ukDay } from '#shared/domain/task/task.ts';
import { useSentence, vault, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  Button,
  ChipChoice,
  Columns,
  DateField,
  Disclosure,
  ErrorNote,
  Panel,
  Select,
  Soft,
  Stack,
  TextField,
  useText,
} from '../../ui/index.ts';
import { DueTag } from './CaseList.tsx';
import styles from './Cases.module.css';
import { NotKeptYet } from './NotKeptYet.tsx';
import type { Person } from './PersonScreen.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { useDay } from './words.ts';

/** What is to be done for her, nearest first, and a line to add more. */
export function TasksPanel({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const day = useDay();
  const tick = useMutation({ mutationFn: (input: { taskId: string; done: boolean }) => vault.tasks.setDone(input) });
  return (
    <Panel title={text('tasks.title')}>
      {person.tasks.length === 0 && <Soft>{text('tasks.none')}</Soft>}
      <ul className={styles.rows}>
        {person.tasks.map((task) => {
          const isDone = task.doneAt !== null;
          return (
            <li key={task.id} className={styles.row}>
              <span className={styles.grow}>
                <span className={isDone ? styles.done : undefined} dir="auto">
                  {task.title}
                </span>
                {task.doneAt !== null && <Soft>{text('tasks.done-on', { date: day(ukDay(new Date(task.doneAt))) })}</Soft>}
                {!isDone && task.dueOn !== null && <DueTag dueOn={task.dueOn} />}
                {!isDone && (
                  <Soft>{task.assignedName === null ? text('tasks.nobody') : text('tasks.for', { name: task.assignedName })}</Soft>
                )}
              </span>
              <Button
                size="small"
                icon={isDone ? 'retry' : 'tick'}
                aria-label={text(isDone ? 'tasks.reopen-what' : 'tasks.done-what', { title: task.title })}
                onPress={() => tick.mutate({ taskId: task.id, done: !isDone })}
              >
                {text(isDone ? 'tasks.reopen' : 'tasks.done')}
              </Button>
            </li>
          );
        })}
      </ul>
      {tick.isError && <ErrorNote>{sentence(tick.error)}</ErrorNote>}
      <AddTask personId={person.id} worksCases={!person.isMasked} />
    </Panel>
  );
}

function AddTask({ personId, worksCases }: { personId: string; worksCases: boolean }) {
  const text = useText();
  const sentence = useSentence();
  const workers = useQuery(vaultQueries.workers.list.queryOptions());
  const draft = useFormDraft(personId, 'task', {
    title: '',
    dueOn: null as string | null,
    assignedTo: null as string | null,
    kind: (worksCases ? 'isva' : 'project') as TaskKind,
  });
  const { title, dueOn, assignedTo, kind } = draft.fields;
  const add = useMutation({
    mutationFn: () => vault.tasks.add({ personId, title: title.trim(), dueOn, assignedTo, kind }),
    onSuccess: draft.clear,
  });
  return (
    <Disclosure key={String(draft.wasRestored)} title={text('tasks.add')} startsOpen={draft.wasRestored}>
      <Stack>
        <TextField label={text('tasks.add-title')} value={title} onChange={(next) => draft.change({ title: next })} maxLength={400} />
        <Columns>
          <DateField label={text('tasks.add-due')} soft value={dueOn} onChange={(next) => draft.change({ dueOn: next })} />
          <Select
            label={text('tasks.add-who')}
            soft
            empty={text('tasks.add-nobody')}
            choices={(workers.data?.workers ?? []).map(({ id, name }) => ({ id, label: name }))}
            chosen={assignedTo}
            onChoose={(next) => draft.change({ assignedTo: next })}
          />
        </Columns>
        {worksCases && (
          <ChipChoice<TaskKind>
            label={text('tasks.kind')}
            soft
            always
            choices={taskKinds.map((id) => ({ id, label: text(`notes.kind.${id}`) }))}
            chosen={kind}
            onChoose={(chosen) => draft.change({ kind: chosen ?? 'isva' })}
          />
        )}
        {add.isError && <ErrorNote>{sentence(add.error)}</ErrorNote>}
        <Acts>
          <Button icon="add" isDisabled={title.trim() === ''} isPending={add.isPending} onPress={() => add.mutate()}>
            {text('tasks.add-do')}
          </Button>
          <NotKeptYet draft={draft} />
        </Acts>
      </Stack>
    </Disclosure>
  );
}
