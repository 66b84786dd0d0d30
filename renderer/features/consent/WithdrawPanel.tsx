import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Incident } from '#shared/contract/vault/incidents.ts';
import { type ConsentPurpose, consentPurposes } from '#shared/domain/consent/consent.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, announce, Button, ChipGroup, ErrorNote, Panel, Soft, useText } from '../../ui/index.ts';
import { rememberAnswers } from './remember-answers.ts';

/** Taking a yes back, as easily as it was given: for some purposes, or for all of them at once. */
export function WithdrawPanel({
  incident,
  language,
  onWithdrawn,
}: {
  incident: Incident;
  language: string;
  onWithdrawn: (purposes: readonly ConsentPurpose[]) => void;
}) {
  const text = useText();
  const sentence = useSentence();
  const given = consentPurposes.filter((purpose) => incident.consentInForce[purpose] === 'yes');
  const [chosen, setChosen] = useState<ConsentPurpose[]>([]);
  const withdraw = useMutation({
    mutationFn: (purposes: ConsentPurpose[]) =>
      vault.consent.withdraw({ incidentId: incident.id, purposes, means: 'spoken', language, witness: '' }),
    onSuccess: (answers, purposes) => {
      rememberAnswers(incident.id, answers);
      setChosen([]);
      announce(text('consent.withdrawn-announced'));
      onWithdrawn(purposes);
    },
  });
  if (given.length === 0) return null;
  return (
    <Panel title={text('consent.withdraw')}>
      <ChipGroup
        label={text('consent.withdraw-which')}
        choices={given.map((id) => ({ id, label: text(`purpose.${id}`) }))}
        chosen={chosen.filter((purpose) => given.includes(purpose))}
        onChoose={setChosen}
      />
      <Acts>
        <Button isDisabled={chosen.length === 0} isPending={withdraw.isPending} onPress={() => withdraw.mutate(chosen)}>
          {text('consent.withdraw-some')}
        </Button>
        <Button icon="ban" isPending={withdraw.isPending} onPress={() => withdraw.mutate(given)}>
          {text('consent.withdraw-all')}
        </Button>
        <Soft>{text('consent.withdraw-words')}</Soft>
      </Acts>
      {withdraw.isError && <ErrorNote>{sentence(withdraw.error)}</ErrorNote>}
    </Panel>
  );
}
