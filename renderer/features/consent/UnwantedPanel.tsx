import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Incident } from '#shared/contract/vault/incidents.ts';
import { survivorPronoun } from '#shared/domain/incident/told-of.ts';
import { type KeepingGround, keepingGrounds } from '#shared/domain/rights/unwanted.ts';
import { goTo, paths, useSentence, vault, vaultQueries } from '../../data/index.ts';
import { Acts, announce, Button, ChipChoice, Dialog, ErrorNote, Note, Panel, Soft, Stack, TextField, useText } from '../../ui/index.ts';

type Left = 'nothing' | 'count';

/** What becomes of a record to which the person said no: three ways, none of them chosen beforehand. Nothing while there is no such no. */
export function UnwantedPanel({ incident }: { incident: Incident }) {
  const text = useText();
  const intl = useIntl();
  const sentence = useSentence();
  const person = survivorPronoun(incident.fields.toldBy);
  const unwanted = useQuery(vaultQueries.rights.unwanted.queryOptions({ input: { incidentId: incident.id } }));
  if (unwanted.isError) return <ErrorNote>{sentence(unwanted.error)}</ErrorNote>;
  if (!unwanted.isSuccess || unwanted.data.standing === 'wanted') return null;
  const { standing, kept, hasLeft } = unwanted.data;
  if (standing === 'erased') return <Note tone="known">{text('unwanted.left')}</Note>;
  const date = (at: string) => intl.formatDate(at, { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <Panel title={text('unwanted.title', { person })}>
      {kept === null ? (
        <p>{text('unwanted.words')}</p>
      ) : (
        <Note tone="known" icon="lock">
          {text('unwanted.kept', { name: kept.by, date: date(kept.at), ground: text(`unwanted.ground.${kept.ground}`), words: kept.words })}
        </Note>
      )}
      {!hasLeft && (
        <Stack gap="tight">
          <Soft>{text('unwanted.erase-words')}</Soft>
          <Erase incidentId={incident.id} left="nothing" />
        </Stack>
      )}
      <Stack gap="tight">
        <Soft>{text(hasLeft ? 'unwanted.has-left' : 'unwanted.count-words', { person })}</Soft>
        <Erase incidentId={incident.id} left="count" />
      </Stack>
      {kept === null && <KeepAnyway incident={incident} />}
    </Panel>
  );
}

function Erase({ incidentId, left }: { incidentId: string; left: Left }) {
  const text = useText();
  const sentence = useSentence();
  const [isAsking, setAsking] = useState(false);
  const erase = useMutation({
    mutationFn: () => vault.rights.eraseUnwanted({ incidentId, left }),
    onSuccess: () => {
      announce(text('unwanted.erased'));
      goTo(paths.dropIn);
    },
  });
  return (
    <Acts>
      <Button icon="remove" onPress={() => setAsking(true)}>
        {text(left === 'nothing' ? 'unwanted.erase' : 'unwanted.count')}
      </Button>
      <Dialog title={text('unwanted.sure')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{text(`unwanted.sure-${left}`)}</p>
        {erase.isError && <ErrorNote>{sentence(erase.error)}</ErrorNote>}
        <Acts end>
          <Button onPress={() => setAsking(false)} autoFocus>
            {text('ui.cancel')}
          </Button>
          <Button icon="remove" isPending={erase.isPending} onPress={() => erase.mutate()}>
            {text('unwanted.erase-do')}
          </Button>
        </Acts>
      </Dialog>
    </Acts>
  );
}

function KeepAnyway({ incident }: { incident: Incident }) {
  const text = useText();
  const sentence = useSentence();
  const [ground, setGround] = useState<KeepingGround | null>(null);
  const [words, setWords] = useState('');
  const keep = useMutation({
    mutationFn: (chosen: KeepingGround) => vault.rights.keepAnyway({ incidentId: incident.id, ground: chosen, words }),
  });
  return (
    <Stack gap="tight">
      <h3>{text('unwanted.keep')}</h3>
      <Soft>{text('unwanted.keep-words', { person: survivorPronoun(incident.fields.toldBy) })}</Soft>
      <ChipChoice
        label={text('unwanted.ground')}
        choices={keepingGrounds.map((id) => ({ id, label: text(`unwanted.ground.${id}`) }))}
        chosen={ground}
        onChoose={setGround}
      />
      <TextField label={text('unwanted.reason')} value={words} onChange={setWords} maxLength={400} />
      {keep.isError && <ErrorNote>{sentence(keep.error)}</ErrorNote>}
      <Acts>
        <Button
          isDisabled={ground === null || words.trim().length < 3}
          isPending={keep.isPending}
          onPress={() => ground !== null && keep.mutate(ground)}
        >
          {text('unwanted.keep-do')}
        </Button>
      </Acts>
    </Stack>
  );
}
