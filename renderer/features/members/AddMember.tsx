import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { memberKinds, NewMember } from '#shared/domain/member/member.ts';
import { areaName } from '#shared/reference/area-names.ts';
import { policeForces } from '#shared/reference/police-forces.ts';
import { refusalOf, vaultQueries } from '../../data/index.ts';
import { Acts, announce, Button, ChipChoice, ComboBox, ErrorNote, Note, Stack, TextField, useText } from '../../ui/index.ts';
import styles from './AddMember.module.css';
import { useMemberSentence } from './use-member-sentence.ts';

const blank: NewMember = { kind: 'individual', name: '', email: '', forces: [] };
const forceChoices = policeForces.map((force) => ({ id: force.id as string, label: force.area, more: force.name }));

/** What a refusal of the address says beside the address rather than above the form. */
const aboutTheAddress = ['member/already', 'member/address-unusable'];

/** A working name, an address, and the areas. Kept by the server, because it sends the mail while every laptop is shut. */
export function AddMember() {
  const text = useText();
  const sentence = useMemberSentence();
  const form = useForm<NewMember>({ resolver: zodResolver(NewMember), defaultValues: blank });
  const [added, setAdded] = useState<string | null>(null);
  // After each member the name field is made anew and takes the focus, for the next one.
  const [round, setRound] = useState(0);
  const add = useMutation(
    vaultQueries.members.add.mutationOptions({
      onSuccess: (member) => {
        setAdded(member.name);
        announce(text('members.added', { name: member.name }));
        form.reset(blank);
        setRound((before) => before + 1);
      },
    }),
  );
  const refusal = refusalOf(add.error);
  const isAboutAddress = refusal !== null && aboutTheAddress.includes(refusal.code);
  const { errors } = form.formState;
  const submit = form.handleSubmit((values) => {
    setAdded(null);
    add.mutate({ ...values, name: values.name.trim(), email: values.email.trim() });
  });
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        {add.isError && !isAboutAddress && <ErrorNote>{sentence(add.error)}</ErrorNote>}
        {added !== null && (
          <Note tone="good" icon="tick">
            {text('members.added', { name: added })}
          </Note>
        )}
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <ChipChoice
              label={text('members.kind')}
              always
              choices={memberKinds.map((id) => ({ id, label: text(`members.kind.${id}`) }))}
              chosen={field.value}
              onChoose={(kind) => kind && field.onChange(kind)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="name"
          render={({ field }) => (
            <TextField
              key={round}
              autoFocus={round > 0}
              label={text('members.name')}
              hint={text('members.name-hint')}
              value={field.value}
              onChange={field.onChange}
              onBlur={field.onBlur}
              error={errors.name ? text('members.name-missing') : null}
            />
          )}
        />
        <Controller
          control={form.control}
          name="email"
          render={({ field }) => (
            <TextField
              label={text('members.email')}
              hint={text('members.email-hint')}
              inputMode="email"
              value={field.value}
              onChange={(value) => {
                field.onChange(value);
                if (add.isError) add.reset();
              }}
              onBlur={field.onBlur}
              error={
                errors.email
                  ? text(field.value.trim() === '' ? 'members.email-missing' : 'refusal.member/address-unusable')
                  : isAboutAddress
                    ? sentence(add.error)
                    : null
              }
            />
          )}
        />
        <Controller
          control={form.control}
          name="forces"
          render={({ field }) => <ForcesField forces={field.value} onChange={field.onChange} />}
        />
        <Acts>
          <Button type="submit" kind="main" icon="person" isPending={add.isPending}>
            {text('members.add')}
          </Button>
        </Acts>
      </Stack>
    </form>
  );
}

/** The police areas a member wants alerts for; none means the whole country. */
function ForcesField({ forces, onChange }: { forces: readonly string[]; onChange: (forces: string[]) => void }) {
  const text = useText();
  return (
    <Stack gap="tight">
      <ComboBox
        key={forces.length}
        label={text('members.forces')}
        hint={text('members.forces-hint')}
        empty={text('members.force-find')}
        choices={forceChoices}
        chosen={null}
        onChoose={(code) => code && !forces.includes(code) && onChange([...forces, code])}
      />
      {forces.length > 0 && (
        <ul className={styles.chosen}>
          {forces.map((code) => {
            const area = areaName({ kind: 'force', code });
            return (
              <li key={code}>
                <Button
                  size="small"
                  icon="cross"
                  aria-label={text('members.force-remove', { area })}
                  onPress={() => onChange(forces.filter((other) => other !== code))}
                >
                  {area}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </Stack>
  );
}
