import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import type { SafeguardingConcern } from '#shared/domain/safeguarding/safeguarding.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { queryClient, useSentence, vault, vaultQueries } from '../../data/index.ts';
import {
  announce,
  Button,
  Disclosure,
  ErrorNote,
  FocusPart,
  Mono,
  Note,
  Say,
  SecretField,
  Select,
  Soft,
  TextField,
  useText,
} from '../../ui/index.ts';
import { TellForm } from './TellForm.tsx';

/** One concern: who raised it and why, the second worker who stands for it, and everything that was told under it. */
export function ConcernNote({ concern, person }: { concern: SafeguardingConcern; person: Pronoun }) {
  const text = useText();
  const at = useMoment();
  const isConfirmed = concern.confirmedAt !== null;
  return (
    <FocusPart name={text(`risk.${concern.risk}`)} mark={`${isConfirmed} ${concern.told.length}`}>
      <Note tone={isConfirmed ? 'good' : 'stop'} icon={isConfirmed ? 'tick' : 'warning'}>
        <b>{text(`risk.${concern.risk}`)}</b>
        <span dir="auto">{concern.reason}</span>
        <span>{text('safeguarding.raised', { name: concern.raisedBy, at: at(concern.raisedAt) })}</span>
        <span>
          {concern.confirmedAt === null
            ? text('safeguarding.waits')
            : text('safeguarding.confirmed', { name: concern.confirmedBy ?? '', at: at(concern.confirmedAt) })}
        </span>
        {concern.remark !== '' && <span dir="auto">{concern.remark}</span>}
      </Note>
      {concern.told.map((telling) => (
        <ToldNote key={telling.id} telling={telling} />
      ))}
      {isConfirmed ? <TellForm concern={concern} person={person} /> : <ConfirmForm concern={concern} />}
    </FocusPart>
  );
}

function useMoment(): (moment: string) => string {
  const intl = useIntl();
  return (moment) =>
    intl.formatDate(moment, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** What left, to whom and by whose hand. It cannot be called back. */
function ToldNote({ telling }: { telling: SafeguardingConcern['told'][number] }) {
  const text = useText();
  const at = useMoment();
  const { recipient, to, how, words, agreed, why, toldBy, toldAt, contentHash } = telling;
  return (
    <Note tone="leaving" icon="send">
      <b dir="auto">{text('telling.told', { to: `${text(`recipient.${recipient}`)}, ${to}`, how: text(`telling-way.${how}`) })}</b>
      <span dir="auto">{words}</span>
      <span dir="auto">{[text(agreed === 'yes' ? 'telling.with' : 'telling.without'), why].filter(Boolean).join(': ')}</span>
      <span>{text('telling.by', { name: toldBy, at: at(toldAt) })}</span>
      <Soft>
        <Say id="telling.fingerprint" values={{ hash: contentHash.slice(0, 16), m: (parts) => <Mono>{parts}</Mono> }} />
      </Soft>
    </Note>
  );
}

function ConfirmForm({ concern }: { concern: SafeguardingConcern }) {
  const text = useText();
  const sentence = useSentence();
  const workers = useQuery(vaultQueries.workers.list.queryOptions());
  const [worker, setWorker] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [remark, setRemark] = useState('');
  const confirm = useMutation({
    mutationFn: (second: string) => vault.safeguarding.confirm({ id: concern.id, worker: second, passphrase, remark: remark.trim() }),
    onSuccess: async () => {
      announce(text('safeguarding.stands'));
      await queryClient.invalidateQueries({ queryKey: vaultQueries.safeguarding.key() });
    },
    onSettled: () => setPassphrase(''),
  });
  const others = (workers.data?.workers ?? []).filter(({ id, role }) => id !== concern.raisedById && permits(role, 'recordIncident'));
  if (workers.data && others.length === 0) return <Soft>{text('safeguarding.nobody')}</Soft>;
  return (
    <Disclosure title={text('safeguarding.confirm-title')}>
      <Select
        label={text('safeguarding.who')}
        soft
        empty={text('safeguarding.who-empty')}
        choices={others.map(({ id, name }) => ({ id, label: name }))}
        chosen={worker}
        onChoose={setWorker}
      />
      <SecretField label={text('safeguarding.passphrase')} value={passphrase} onChange={setPassphrase} />
      <TextField label={text('safeguarding.remark')} soft value={remark} onChange={setRemark} maxLength={400} />
      {confirm.error && <ErrorNote>{sentence(confirm.error)}</ErrorNote>}
      <div>
        <Button
          isPending={confirm.isPending}
          isDisabled={worker === null || passphrase === ''}
          onPress={() => worker !== null && confirm.mutate(worker)}
        >
          {text('safeguarding.confirm')}
        </Button>
      </div>
    </Disclosure>
  );
}
