import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Incident } from '#shared/contract/vault/incidents.ts';
import type { Leaving } from '#shared/contract/vault/reports.ts';
import { survivorPronoun } from '#shared/domain/incident/told-of.ts';
import type { FindingDecision } from '#shared/domain/report/report.ts';
import { goTo, paths, queryClient, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { announce, Button, EmptyState, ErrorNote, List, ListHead, PageHead, Screen, Skeleton, Soft, useText } from '../../ui/index.ts';
import { FindingRow } from './FindingRow.tsx';
import { findingsByKey } from './findings-by-key.ts';
import { SendBar } from './SendBar.tsx';
import { TwoColumns } from './TwoColumns.tsx';

/** What is in the note, what will be sent, and every word between the two. */
export function LeavingScreen() {
  const sentence = useSentence();
  const { id = '' } = useParams({ strict: false });
  const incident = useQuery(vaultQueries.incidents.get.queryOptions({ input: { id } }));
  // Not kept when the page is left: what comes back is what would leave now, never what would have left before an edit.
  const leaving = useQuery(vaultQueries.reports.prepare.queryOptions({ input: { incidentId: id }, gcTime: 0 }));
  const error = incident.error ?? leaving.error;
  if (error || !incident.data || !leaving.data) {
    return <Screen>{error ? <ErrorNote>{sentence(error)}</ErrorNote> : <Skeleton lines={8} />}</Screen>;
  }
  return <Before key={id} incident={incident.data} leaving={leaving.data} />;
}

function Before({ incident, leaving }: { incident: Incident; leaving: Leaving }) {
  const text = useText();
  const sentence = useSentence();
  const findings = findingsByKey(leaving.findings);
  const isOpen = (key: string) => leaving.decisions[key] === undefined;
  const [chosen, setChosen] = useState<string | null>(() => findings.find(({ key }) => isOpen(key))?.key ?? null);
  const [hasMoved, setMoved] = useState(false);
  const isSent = leaving.blockedBy.includes('report/already-sent');

  const decide = useMutation({
    mutationFn: ({ key, decision }: { key: string; decision: FindingDecision }) =>
      vault.reports.decide({ incidentId: incident.id, key, decision }),
    onSuccess: (next, { key }) => {
      queryClient.setQueryData(vaultQueries.reports.prepare.queryKey({ input: { incidentId: incident.id } }), next);
      const all = findingsByKey(next.findings);
      const here = all.findIndex((finding) => finding.key === key);
      const open = [...all.slice(here + 1), ...all.slice(0, here)].find((finding) => next.decisions[finding.key] === undefined);
      setMoved(true);
      setChosen(open?.key ?? null);
      announce(text('leaving.counts', { open: next.undecided, done: all.length - next.undecided }));
    },
  });

  const done = findings.filter(({ key }) => !isOpen(key)).length;
  return (
    <Screen
      listName={text('leaving.list')}
      list={
        <>
          <ListHead title={text('leaving.list')}>
            <Soft>{text('leaving.counts', { open: findings.length - done, done })}</Soft>
          </ListHead>
          {decide.error && <ErrorNote>{sentence(decide.error)}</ErrorNote>}
          {findings.length === 0 && <EmptyState title={text('leaving.nothing-marked')}>{text('leaving.nothing-marked-words')}</EmptyState>}
          <List name={text('leaving.list')}>
            {findings.map((finding) => (
              <FindingRow
                key={finding.key}
                finding={finding}
                decision={leaving.decisions[finding.key]}
                isOn={chosen === finding.key && !isSent}
                takesFocus={hasMoved}
                isBusy={decide.isPending}
                onChoose={() => {
                  setMoved(false);
                  setChosen(chosen === finding.key ? null : finding.key);
                }}
                onDecide={(decision) => decide.mutate({ key: finding.key, decision })}
              />
            ))}
          </List>
        </>
      }
    >
      <PageHead
        title={text('leaving.title')}
        under={text('leaving.words')}
        aside={
          <Button kind="quiet" icon="left" onPress={() => goTo(paths.incident(incident.id))}>
            {text('leaving.to-record')}
          </Button>
        }
      />
      <TwoColumns leaving={leaving} person={survivorPronoun(incident.fields.toldBy)} />
      <SendBar incident={incident} leaving={leaving} />
    </Screen>
  );
}
