import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Incident } from '#shared/contract/vault/incidents.ts';
import { type ConsentPurpose, consentPurposes } from '#shared/domain/consent/consent.ts';
import { type GivenBy, ownAnswer } from '#shared/domain/consent/given-by.ts';
import { useSentence, vault } from '../../data/index.ts';
import { Acts, announce, Button, ChipGroup, ErrorNote, Panel, Soft, useText } from '../../ui/index.ts';
import { type Answering, GivenByFields, givenByOf } from './GivenByFields.tsx';
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
  const [answering, setAnswering] = useState<Answering>(incident.consent.at(-1)?.givenBy ?? ownAnswer);
  const givenBy = givenByOf(answering);
  const withdraw = useMutation({
    mutationFn: ({ purposes, givenBy: said }: { purposes: ConsentPurpose[]; givenBy: GivenBy }) =>
      vault.consent.withdraw({ incidentId: incident.id, purposes, means: 'spoken', givenBy: said, language, witness: '' }),
    onSuccess: (answers, { purposes }) => {
      rememberAnswers(incident.id, answers);
      setChosen([]);
      // What somebody else says of their own accord takes nothing back that the person agreed to; the page then says so.
      const gone = purposes.filter((purpose) => answers.inForce[purpose] !== 'yes');
      if (gone.length > 0) announce(text('consent.withdrawn-announced'));
      onWithdrawn(gone);
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
      <GivenByFields answering={answering} onAnswering={setAnswering} />
      <Acts>
        <Button
          isDisabled={chosen.length === 0 || givenBy === null}
          isPending={withdraw.isPending}
          onPress={() => givenBy && withdraw.mutate({ purposes: chosen, givenBy })}
        >
          {text('consent.withdraw-some')}
        </Button>
        <Button
          icon="ban"
          isDisabled={givenBy === null}
          isPending={withdraw.isPending}
          onPress={() => givenBy && withdraw.mutate({ purposes: given, givenBy })}
        >
          {text('consent.withdraw-all')}
        </Button>
        <Soft>{text('consent.withdraw-words')}</Soft>
      </Acts>
      {withdraw.isError && <ErrorNote>{sentence(withdraw.error)}</ErrorNote>}
    </Panel>
  );
}
