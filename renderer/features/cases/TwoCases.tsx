import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ukDay } from '#shared/domain/task/task.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, Button, Dialog, ErrorNote, Note, Stack, useText } from '../../ui/index.ts';
import styles from './Cases.module.css';
import { type Case, CaseWhole } from './CaseWhole.tsx';
import type { Person } from './PersonScreen.tsx';
import { useDay } from './words.ts';

/** Every open case of a person, the one in front first. */
export function openCasesOf(person: Person): Case[] {
  return [person.case, ...person.otherCases].filter((one): one is Case => one !== null && one.closed === null);
}

/** Two merged records each brought an open case: both to be read, and which of them goes on. */
export function TwoCases({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const day = useDay();
  const [asked, setAsked] = useState<Case | null>(null);
  const open = openCasesOf(person);
  const choose = useMutation({
    mutationFn: (caseId: string) => vault.cases.goOn({ personId: person.id, caseId }),
    onSuccess: () => setAsked(null),
  });
  return (
    <Stack>
      <Note tone="known" icon="warning">
        {text('case.two-words', { count: open.length })}
      </Note>
      <ul className={styles.rows} aria-label={text('case.two-title')}>
        {open.map((held) => (
          <li key={held.id} className={styles.caseOpen}>
            <CaseWhole held={held} />
            <Acts>
              <Button
                size="small"
                aria-label={text('case.goes-on-what', { name: held.caseworkerName, date: day(ukDay(new Date(held.openedAt))) })}
                onPress={() => setAsked(held)}
              >
                {text('case.goes-on')}
              </Button>
            </Acts>
          </li>
        ))}
      </ul>
      <Dialog
        title={text('case.goes-on-title', { name: asked?.caseworkerName ?? '' })}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
      >
        <Stack>
          <p>{text('case.goes-on-words')}</p>
          {choose.isError && <ErrorNote>{sentence(choose.error)}</ErrorNote>}
          <Acts>
            <Button kind="main" isPending={choose.isPending} onPress={() => asked && choose.mutate(asked.id)}>
              {text('case.goes-on')}
            </Button>
            <Button onPress={() => setAsked(null)}>{text('ui.cancel')}</Button>
          </Acts>
        </Stack>
      </Dialog>
    </Stack>
  );
}

/** Cases that are not in front: earlier ones, and those that went on in another. Nothing of them is lost. */
export function OtherCases({ person }: { person: Person }) {
  const others = person.otherCases.filter(({ closed }) => closed !== null);
  const text = useText();
  if (others.length === 0) return null;
  return (
    <ul className={styles.rows} aria-label={text('case.others')}>
      {others.map((held) => (
        <li key={held.id} className={styles.caseOpen}>
          <CaseWhole held={held} />
        </li>
      ))}
    </ul>
  );
}
