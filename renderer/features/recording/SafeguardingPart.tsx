import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import { type SafeguardingConcern, type SafeguardingRisk, safeguardingRisks } from '#shared/domain/safeguarding/safeguarding.ts';
import { permits } from '#shared/domain/worker/worker.ts';
import { queryClient, useSentence, vault, vaultQueries } from '../../data/index.ts';
import {
  announce,
  Button,
  ChipChoice,
  Disclosure,
  ErrorNote,
  Note,
  SecretField,
  Select,
  Soft,
  Stack,
  TextArea,
  TextField,
  useText,
} from '../../ui/index.ts';

const shortestReason = 10;

/** A child or an adult at risk: the reason, and the second worker who stands for it. A record has to be kept first. */
export function SafeguardingPart({ incidentId, person }: { incidentId: string | null; person: Pronoun }) {
  const text = useText();
  return (
    <Disclosure title={text('safeguarding.title')}>
      <Soft>{text('safeguarding.words')}</Soft>
      {incidentId === null ? (
        <Soft>{text('safeguarding.keep-first', { wants: text('record.wants', { person }) })}</Soft>
      ) : (
        <Concerns incidentId={incidentId} />
      )}
    </Disclosure>
  );
}

function Concerns({ incidentId }: { incidentId: string }) {
  const sentence = useSentence();
  const list = useQuery(vaultQueries.safeguarding.list.queryOptions({ input: { incidentId } }));
  return (
    <Stack>
      {list.error && <ErrorNote>{sentence(list.error)}</ErrorNote>}
      {list.data?.concerns.map((concern) => (
        <ConcernNote key={concern.id} concern={concern} />
      ))}
      <RaiseForm incidentId={incidentId} />
    </Stack>
  );
}

function ConcernNote({ concern }: { concern: SafeguardingConcern }) {
  const text = useText();
  const intl = useIntl();
  const at = (moment: string) =>
    intl.formatDate(moment, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const isConfirmed = concern.confirmedAt !== null;
  return (
    <Stack>
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
      {!isConfirmed && <ConfirmForm concern={concern} />}
    </Stack>
  );
}

function RaiseForm({ incidentId }: { incidentId: string }) {
  const text = useText();
  const sentence = useSentence();
  const [risk, setRisk] = useState<SafeguardingRisk | null>(null);
  const [reason, setReason] = useState('');
  const raise = useMutation({
    mutationFn: (chosen: SafeguardingRisk) => vault.safeguarding.raise({ incidentId, risk: chosen, reason: reason.trim() }),
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
