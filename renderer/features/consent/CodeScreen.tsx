import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type ConsentPurpose, consentPurposes } from '#shared/domain/consent/consent.ts';
import { goTo, paths, useSentence, type VaultOutputs, vault } from '../../data/index.ts';
import { Acts, announce, Button, ChipGroup, ErrorNote, Note, PageHead, Panel, Screen, Soft, TextField, useText } from '../../ui/index.ts';
import { AskedPanel } from './AskedPanel.tsx';

type Found = VaultOutputs['consent']['findCode'];

/** Somebody brings the code of a receipt, from here or from any other project, to take something back. */
export function CodeScreen() {
  const text = useText();
  const sentence = useSentence();
  const [code, setCode] = useState('');
  const find = useMutation({ mutationFn: () => vault.consent.findCode({ code }) });
  // What was found belongs to the code it was found for.
  const change = (typed: string) => {
    find.reset();
    setCode(typed);
  };
  return (
    <Screen>
      <PageHead title={text('code.title')} under={text('code.words')} />
      <Panel>
        <TextField label={text('code.code')} hint={text('code.hint')} value={code} onChange={change} maxLength={60} />
        <Acts>
          <Button kind="main" isDisabled={code.trim() === ''} isPending={find.isPending} onPress={() => find.mutate()}>
            {text('code.find')}
          </Button>
          <Button onPress={() => goTo(paths.dropIn)}>{text('code.back')}</Button>
        </Acts>
        {find.isError && <ErrorNote>{sentence(find.error)}</ErrorNote>}
      </Panel>
      {find.isSuccess && <TakeBack key={code} code={code} found={find.data} />}
      <AskedPanel />
    </Screen>
  );
}

function TakeBack({ code, found }: { code: string; found: Found }) {
  const text = useText();
  const sentence = useSentence();
  const offered: readonly ConsentPurpose[] = found.where === 'here' ? found.given : consentPurposes;
  const [chosen, setChosen] = useState<ConsentPurpose[]>([]);
  const take = useMutation({
    mutationFn: (purposes: readonly ConsentPurpose[]) => vault.consent.withdrawByCode({ code, purposes: [...purposes] }),
    onSuccess: ({ where }) => announce(text(`code.done-${where}`)),
  });
  return (
    <Panel title={text(`code.found-${found.where}`)}>
      {take.isSuccess ? (
        <Note tone="good" icon="tick">
          {text(`code.done-${take.data.where}`)}
        </Note>
      ) : offered.length === 0 ? (
        <Soft>{text('code.nothing')}</Soft>
      ) : (
        <>
          <ChipGroup
            label={text('consent.withdraw-which')}
            choices={offered.map((id) => ({ id, label: text(`purpose.${id}`) }))}
            chosen={chosen}
            onChoose={setChosen}
          />
          <Acts>
            <Button isDisabled={chosen.length === 0} isPending={take.isPending} onPress={() => take.mutate(chosen)}>
              {text('consent.withdraw-some')}
            </Button>
            <Button icon="ban" isPending={take.isPending} onPress={() => take.mutate(offered)}>
              {text('consent.withdraw-all')}
            </Button>
          </Acts>
        </>
      )}
      {take.isError && <ErrorNote>{sentence(take.error)}</ErrorNote>}
      {found.where === 'here' && (
        <Acts>
          <Button onPress={() => goTo(paths.consent(found.incidentId))}>{text('code.open')}</Button>
        </Acts>
      )}
    </Panel>
  );
}
