import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { permits } from '#shared/domain/worker/worker.ts';
import { paths, useOpenSession, useSentence, type VaultOutputs, vault } from '../../data/index.ts';
import { Button, ChipChoice, ErrorNote, PageHead, Soft, Stack, useText } from '../../ui/index.ts';
import { DueTag } from './CaseList.tsx';
import styles from './Cases.module.css';
import { useOpenCase } from './words.ts';

type Row = VaultOutputs['people']['list']['rows'][number];
type Due = Row['due'][number];

/** What waits for whom over everybody, the nearest first: what an ISVA looks at in the morning. */
export function Caseload({ rows }: { rows: readonly Row[] }) {
  const text = useText();
  const sentence = useSentence();
  const { worker } = useOpenSession();
  const openCase = useOpenCase();
  const [whose, setWhose] = useState<'mine' | 'everybody'>('mine');
  const done = useMutation({ mutationFn: (taskId: string) => vault.tasks.setDone({ taskId, done: true }) });
  const all = rows.flatMap((person) => person.due.map((due) => ({ person, due })));
  // What nobody has taken is everybody's.
  const shown = all
    .filter(({ due }) => whose === 'everybody' || due.worker === null || due.worker === worker.id)
    .sort((a, b) => ((a.due.on ?? '9999') < (b.due.on ?? '9999') ? -1 : 1));
  return (
    <>
      <PageHead title={text('due.title')} />
      <Stack>
        {permits(worker.role, 'workCases') && <a href={paths.requests}>{text('register.to')}</a>}
        <ChipChoice
          label={text('due.whose')}
          hideLabel
          always
          choices={(['mine', 'everybody'] as const).map((id) => ({ id, label: text(`due.${id}`) }))}
          chosen={whose}
          onChoose={(chosen) => setWhose(chosen ?? 'mine')}
        />
        {shown.length === 0 && <Soft>{text('due.none')}</Soft>}
        {done.isError && <ErrorNote>{sentence(done.error)}</ErrorNote>}
        <ul className={styles.rows} aria-label={text('due.title')}>
          {shown.map(({ person, due }) => (
            <li key={`${due.kind} ${due.id}`} className={styles.row}>
              <span className={styles.grow}>
                <a href={pathOf(person.id, due)} dir="auto">
                  <DueWords due={due} />
                </a>
                <Soft>{person.workingName}</Soft>
                {due.kind === 'two-cases' && person.openCases.map((held) => <Soft key={held.id}>{openCase(held)}</Soft>)}
                {due.on === null ? <Soft>{text('due.later')}</Soft> : <DueTag dueOn={due.on} />}
              </span>
              {due.kind === 'task' && (
                <Button
                  size="small"
                  icon="tick"
                  aria-label={text('tasks.done-what', { title: due.words })}
                  onPress={() => done.mutate(due.id)}
                >
                  {text('tasks.done')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </>
  );
}

function DueWords({ due: { kind, words } }: { due: Due }) {
  const text = useText();
  if (kind === 'task') return words;
  if (kind === 'appointment') return words === '' ? text('due.appointment-plain') : text('due.appointment', { words });
  if (kind === 'two-cases') return text('due.two-cases');
  return kind === 'risk' ? text('due.risk') : text('due.request', { words });
}

function pathOf(personId: string, { kind }: Due): string {
  if (kind === 'task' || kind === 'two-cases') return paths.person(personId);
  return paths.personPart(personId, { appointment: 'dates', risk: 'plan', request: 'requests' }[kind]);
}
