import { memo, useState } from 'react';
import { type IncidentPlace, type PlaceKind, placeKinds } from '#shared/domain/incident/incident.ts';
import { localAuthorities } from '#shared/reference/local-authorities.ts';
import { readOutcode } from '#shared/reference/outcodes.ts';
import { policeForces } from '#shared/reference/police-forces.ts';
import { Columns, ComboBox, Mono, Say, Select, TextField, useText } from '../../ui/index.ts';
import { Section } from './Section.tsx';

const forces = policeForces.map((force) => ({ id: force.id as string, label: force.name, more: force.region as string }));
const authorities = localAuthorities.map((authority) => ({ id: authority.gss, label: authority.name }));
const forceOf = new Map(localAuthorities.map((authority) => [authority.gss, authority.force as string]));

/** Where it happened: an area, never an address. Choosing a local authority fills in its police force when none was chosen. */
export const WhereSection = memo(function WhereSection({
  where,
  onWhere,
}: {
  where: IncidentPlace;
  onWhere: (where: IncidentPlace) => void;
}) {
  const text = useText();
  return (
    <Section title={text('record.where')}>
      <Columns count={4}>
        <Select<PlaceKind>
          label={text('record.place-kind')}
          soft
          empty={text('record.place-empty')}
          choices={placeKinds.map((id) => ({ id, label: text(`place.${id}`) }))}
          chosen={where.kind}
          onChoose={(kind) => onWhere({ ...where, kind })}
        />
        <TextField label={text('record.town')} soft value={where.town} onChange={(town) => onWhere({ ...where, town })} maxLength={400} />
      </Columns>
      <Columns count={4}>
        <ComboBox
          label={text('record.authority')}
          soft
          empty={text('record.authority-empty')}
          choices={authorities}
          chosen={where.localAuthority}
          onChoose={(localAuthority) =>
            onWhere({
              ...where,
              localAuthority,
              force: where.force ?? (localAuthority === null ? null : (forceOf.get(localAuthority) ?? null)),
            })
          }
        />
        <ComboBox
          label={text('record.force')}
          soft
          empty={text('record.force-empty')}
          choices={forces}
          chosen={where.force}
          onChoose={(force) => onWhere({ ...where, force })}
        />
      </Columns>
      <OutcodeField outcode={where.outcode} onOutcode={(outcode) => onWhere({ ...where, outcode })} />
    </Section>
  );
});

/** Keeps only the first half, whatever was typed. */
function OutcodeField({ outcode, onOutcode }: { outcode: string | null; onOutcode: (outcode: string | null) => void }) {
  const text = useText();
  const [typed, setTyped] = useState(outcode ?? '');
  const read = readOutcode(typed);
  return (
    <TextField
      label={text('record.outcode')}
      soft
      mono
      value={typed}
      onChange={(value) => {
        setTyped(value);
        onOutcode(readOutcode(value));
      }}
      maxLength={12}
      hint={
        typed.trim() === '' ? (
          text('record.outcode-hint')
        ) : read ? (
          <Say id="record.outcode-read" values={{ outcode: read, m: (parts) => <Mono>{parts}</Mono> }} />
        ) : (
          text('record.outcode-unread')
        )
      }
    />
  );
}
