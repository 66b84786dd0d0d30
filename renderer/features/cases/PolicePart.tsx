import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { dayFault } from '#shared/domain/day/day.ts';
import { type PackItem, packItems, type ReferralStep } from '#shared/domain/referral/referral.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { policeForce, policeForces } from '#shared/reference/police-forces.ts';
import { useLatestMoment, useSentence, type VaultOutputs, vault, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  Button,
  ChipGroup,
  ComboBox,
  DateField,
  Disclosure,
  ErrorNote,
  Note,
  Panel,
  Select,
  Skeleton,
  Soft,
  Stack,
  Tag,
  TextField,
  useText,
} from '../../ui/index.ts';
import styles from './Cases.module.css';
import { NotKeptYet } from './NotKeptYet.tsx';
import type { Person } from './PersonScreen.tsx';
import { ReferralPack } from './ReferralPack.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { useDay, useMoment, useWhat } from './words.ts';

export type Referral = VaultOutputs['referrals']['list']['referrals'][number];
type Move = Exclude<ReferralStep, 'offered' | 'sent'>;

/** Referrals to police: where each stands, what may come next, and the pack that is handed over. */
export function PolicePart({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const list = useQuery(vaultQueries.referrals.list.queryOptions({ input: { personId: person.id } }));
  if (list.isPending) return <Skeleton lines={5} />;
  if (list.isError) return <ErrorNote>{sentence(list.error)}</ErrorNote>;
  return (
    <Stack>
      {list.data.referrals.length === 0 && <Note>{text('referral.none')}</Note>}
      {list.data.referrals.map((referral) => (
        <ReferralPanel key={referral.id} referral={referral} />
      ))}
      <Offer person={person} />
    </Stack>
  );
}

function ReferralPanel({ referral }: { referral: Referral }) {
  const text = useText();
  const moment = useMoment();
  const day = useDay();
  const force = policeForce(referral.force)?.name ?? referral.force;
  return (
    <Panel title={text('referral.to', { force })}>
      <div>
        <Tag tone="chosen">{text('referral.stands', { step: text(`referral.step.${referral.standing}`) })}</Tag>
      </div>
      <ol className={styles.timeline} aria-label={text('referral.to', { force })}>
        {referral.steps.map((step) => (
          <li key={step.at + step.to} className={styles.entry}>
            <Soft>{text('timeline.by', { name: step.by, at: moment(step.at) })}</Soft>
            <b>
              {step.on === null
                ? text(`referral.step.${step.to}`)
                : text('referral.step-line', { step: text(`referral.step.${step.to}`), date: day(step.on) })}
            </b>
            {step.agreed.length > 0 && (
              <p>{text('pack.agreed', { items: step.agreed.map((item) => text(`pack.item.${item}`)).join(', ') })}</p>
            )}
            {step.words !== '' && <p dir="auto">{step.words}</p>}
          </li>
        ))}
      </ol>
      {referral.disclosures.map((one) => (
        <Note key={one.id} tone="leaving" icon="send">
          <p>
            {text('disclosure.line', {
              to: one.to,
              date: day(one.madeOn),
              items: one.items.map((item) => text(`pack.item.${item}`)).join(', '),
            })}
          </p>
          <p className={styles.hash}>{text('disclosure.hash', { hash: one.contentHash })}</p>
          {one.pdfHash !== null && <p className={styles.hash}>{text('disclosure.file', { hash: one.pdfHash })}</p>}
        </Note>
      ))}
      {!referral.isConsented && referral.mayFollow.length > 0 && (
        <Note tone="known" icon="question">
          {text(referral.onlyByAnother ? 'referral.only-by-another' : 'referral.needs-consent')}
        </Note>
      )}
      {referral.standing === 'consented' && referral.isConsented && (
        <ReferralPack key={referral.agreed.join()} referral={referral} force={force} />
      )}
      {referral.mayFollow.length > 0 && <NextStep key={referral.steps.length} referral={referral} />}
    </Panel>
  );
}

function NextStep({ referral }: { referral: Referral }) {
  const text = useText();
  const day = useDay();
  const sentence = useSentence();
  const draft = useFormDraft(referral.personId, `referral-step:${referral.id}`, {
    to: null as Move | null,
    on: ukDay(new Date()) as string | null,
    words: '',
    agreed: referral.agreed,
  });
  const { to, on, words, agreed } = draft.fields;
  const latest = ukDay(useLatestMoment());
  const fault = on === null ? null : dayFault(on, { earliest: referral.earliestOn, latest });
  const move = useMutation({
    mutationFn: (input: { to: Move; on: string }) => vault.referrals.move({ referralId: referral.id, words, agreed, ...input }),
    onSuccess: draft.clear,
  });
  const choices = referral.mayFollow.filter((step): step is Move => step !== 'sent' && step !== 'offered');
  return (
    <Disclosure title={text('referral.next')}>
      <Stack>
        <Select
          label={text('referral.next')}
          soft
          empty={text('person.link-empty')}
          choices={choices.map((id) => ({ id, label: text(`referral.step.${id}`) }))}
          chosen={to}
          onChoose={(next) => draft.change({ to: next })}
        />
        {to === 'consented' && (
          <ChipGroup<PackItem>
            label={text('pack.tick')}
            choices={packItems.map((id) => ({ id, label: text(`pack.item.${id}`) }))}
            chosen={agreed}
            onChoose={(next) => draft.change({ agreed: next })}
          />
        )}
        <DateField
          label={text('referral.on')}
          soft
          value={on}
          onChange={(next) => draft.change({ on: next })}
          error={fault && text(`day.${fault}`, { today: day(ukDay(new Date())) })}
        />
        <TextField
          label={text('referral.words')}
          hint={text('referral.words-hint')}
          soft
          value={words}
          onChange={(next) => draft.change({ words: next })}
        />
        {move.isError && <ErrorNote>{sentence(move.error)}</ErrorNote>}
        <Acts>
          <Button
            isDisabled={to === null || on === null || fault !== null || (to === 'consented' && agreed.length === 0)}
            isPending={move.isPending}
            onPress={() => to && on && move.mutate({ to, on })}
          >
            {text('referral.move')}
          </Button>
          <NotKeptYet draft={draft} />
        </Acts>
      </Stack>
    </Disclosure>
  );
}

function Offer({ person }: { person: Person }) {
  const text = useText();
  const sentence = useSentence();
  const what = useWhat();
  const [force, setForce] = useState<string | null>(null);
  const [incidents, setIncidents] = useState<string[]>([]);
  const offer = useMutation({
    mutationFn: (to: string) => vault.referrals.offer({ personId: person.id, incidents, force: to }),
    onSuccess: () => setIncidents([]),
  });
  if (person.incidents.length === 0) return <Note>{text('referral.no-incidents')}</Note>;
  return (
    <Panel title={text('referral.offer')}>
      <Stack>
        <ComboBox
          label={text('referral.force')}
          empty={text('referral.force-empty')}
          choices={policeForces.map(({ id, name }) => ({ id, label: name }))}
          chosen={force}
          onChoose={setForce}
        />
        <ChipGroup
          label={text('referral.which')}
          choices={person.incidents.map((incident) => ({ id: incident.id, label: what(incident) }))}
          chosen={incidents}
          onChoose={setIncidents}
        />
        {offer.isError && <ErrorNote>{sentence(offer.error)}</ErrorNote>}
        <Acts>
          <Button
            isDisabled={force === null || incidents.length === 0}
            isPending={offer.isPending}
            onPress={() => force && offer.mutate(force)}
          >
            {text('referral.offer-do')}
          </Button>
        </Acts>
      </Stack>
    </Panel>
  );
}
