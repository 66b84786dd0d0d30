import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import { type SafeguardingRisk, safeguardingRisks } from '#shared/domain/safeguarding/safeguarding.ts';
import { queryClient, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { announce, Button, ChipChoice, Disclosure, ErrorNote, FocusPart, Soft, TextArea, useText } from '../../ui/index.ts';
import { ConcernNote } from './ConcernNote.tsx';

const shortestReason = 10;

/** A child or an adult at risk, in a draft as in a kept record: the reason, the second worker who stands for it, and whom they tell. */
export function SafeguardingPart({ recordId, person }: { recordId: string; person: Pronoun }) {
  const text = useText();
  const sentence = useSentence();
  const list = useQuery(vaultQueries.safeguarding.list.queryOptions({ input: { incidentId: recordId } }));
  if (list.isPending) return null;
  return (
    // What was raised stands open: nobody should have to look for it.
    <Disclosure title={text('safeguarding.title')} startsOpen={(list.data?.concerns.length ?? 0) > 0}>
      <Soft>{text('safeguarding.words')}</Soft>
      <FocusPart name={text('safeguarding.title')} mark={list.data?.concerns.length ?? 0}>
        {list.error && <ErrorNote>{sentence(list.error)}</ErrorNote>}
        {list.data?.concerns.map((concern) => (
          <ConcernNote key={concern.id} concern={concern} person={person} />
        ))}
        <RaiseForm recordId={recordId} />
      </FocusPart>
    </Disclosure>
  );
}

function RaiseForm({ recordId }: { recordId: string }) {
  const text = useText();
  const sentence = useSentence();
  const [risk, setRisk] = useState<SafeguardingRisk | null>(null);
  const [reason, setReason] = useState('');
  const raise = useMutation({
    mutationFn: (chosen: SafeguardingRisk) => vault.safeguarding.raise({ incidentId: recordId, risk: chosen, reason: reason.trim() }),
    onSuccess: async () => {
      setRisk(null);
      setReason('');
      announce(text('safeguarding.waits'));
      await queryClient.invalidateQueries({ queryKey: vaultQueries.safeguarding.key() });
    },
  });
  return (
    <>
      <ChipChoice
        label={text('safeguarding.risk')}
        soft
        choices={safeguardingRisks.map((id) => ({ id, label: text(`risk.${id}`) }))}
        chosen={risk}
        onChoose={setRisk}
      />
      {risk !== null && (
        <>
          <TextArea
            label={text('safeguarding.reason')}
            soft
            hint={text('safeguarding.reason-hint')}
            value={reason}
            onChange={setReason}
            maxLength={2000}
            rows={2}
          />
          {raise.error && <ErrorNote>{sentence(raise.error)}</ErrorNote>}
          <div>
            <Button isPending={raise.isPending} isDisabled={reason.trim().length < shortestReason} onPress={() => raise.mutate(risk)}>
              {text('safeguarding.raise')}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
