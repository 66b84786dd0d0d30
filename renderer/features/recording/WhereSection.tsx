import { memo, useState } from 'react';
import type { AnswerStanding } from '#shared/domain/incident/answer.ts';
import type { IncidentFault } from '#shared/domain/incident/faults.ts';
import { type IncidentPlace, type PlaceKind, placeKinds } from '#shared/domain/incident/incident.ts';
import { forcesOf } from '#shared/domain/incident/routing.ts';
import { localAuthorities, localAuthority as localAuthorityOf } from '#shared/reference/local-authorities.ts';
import { readOutcode } from '#shared/reference/outcodes.ts';
import { policeForce, policeForces } from '#shared/reference/police-forces.ts';
import { Button, ChipGroup, Columns, ComboBox, Mono, Say, Select, Soft, TextField, useText } from '../../ui/index.ts';
import { LineField } from './LineField.tsx';
import { Section } from './Section.tsx';

const forces = policeForces.map((force) => ({ id: force.id as string, label: force.name, more: force.region as string }));
const authorities = localAuthorities.map((authority) => ({ id: authority.gss, label: authority.name }));
const forceName = (id: string): string => policeForce(id)?.name ?? id;

/**
 * Where it happened: an area, never an address. A local authority proposes its police force and the worker confirms it with one press; a
 * postcode only hints. Railway ground adds the British Transport Police.
 */
export const WhereSection = memo(function WhereSection({
  where,
  onWhere,
  fault,
}: {
  where: IncidentPlace;
  onWhere: (where: IncidentPlace) => void;
  fault: IncidentFault | null;
}) {
  const text = useText();
  return (
    <Section title={text('record.where')}>
      <Columns>
        <Select<PlaceKind>
          label={text('record.place-kind')}
          soft
          empty={text('record.place-empty')}
          choices={placeKinds.map((id) => ({ id, label: text(`place.${id}`) }))}
          chosen={where.kind}
          onChoose={(kind) => onWhere({ ...where, kind, railway: where.railway || kind === 'railway' })}
        />
        <LineField
          label={text('record.town')}
          value={where.town}
          onValue={(town) => onWhere({ ...where, town })}
          standing={where.townStanding}
          onStanding={(standing) => onWhere(withTownStanding(where, standing))}
        />
      </Columns>
      <Columns>
        <ComboBox
          label={text('record.authority')}
          soft
          empty={text('record.authority-empty')}
          choices={authorities}
          chosen={where.localAuthority}
          onChoose={(localAuthority) => onWhere({ ...where, localAuthority })}
          error={fault === 'authority-unknown' ? text('fault.authority-unknown') : null}
        />
        <ComboBox
          label={text('record.force')}
          soft
          empty={text('record.force-empty')}
          choices={forces}
          chosen={where.force}
          onChoose={(force) => onWhere({ ...where, force })}
          error={fault === 'force-unknown' ? text('fault.force-unknown') : null}
        />
      </Columns>
      <ForceProposal where={where} onForce={(force) => onWhere({ ...where, force })} />
      <OutcodeField outcode={where.outcode} onOutcode={(outcode) => onWhere({ ...where, outcode })} />
      <ChipGroup
        label={text('record.railway')}
        hideLabel
        choices={[{ id: 'railway', label: text('record.railway-yes') }]}
        chosen={where.railway ? ['railway'] : []}
        onChoose={(chosen) => onWhere({ ...where, railway: chosen.length > 0 })}
        hint={where.railway && text('record.railway-hint', { forces: forcesOf(where).map(forceName).join(', ') })}
      />
    </Section>
  );
});

/** What goes all the way has no standing at all. */
function withTownStanding({ townStanding: _before, ...where }: IncidentPlace, standing: AnswerStanding | null): IncidentPlace {
  return { ...where, ...(standing && { townStanding: standing }) };
}

/** Which force polices the authority that was chosen. Nothing is filled in before the worker agrees; a choice that differs is respected. */
function ForceProposal({ where, onForce }: { where: IncidentPlace; onForce: (force: string) => void }) {
  const text = useText();
  const authority = where.localAuthority === null ? null : localAuthorityOf(where.localAuthority);
  if (!authority || where.force === authority.force) return null;
  const words = { authority: authority.name, force: forceName(authority.force) };
  if (where.force !== null) return <Soft>{text('record.force-differs', words)}</Soft>;
  return (
    <Columns>
      <Soft>{text('record.force-proposed', words)}</Soft>
      <div>
        <Button size="small" icon="tick" onPress={() => onForce(authority.force)}>
          {text('record.force-confirm', words)}
        </Button>
      </div>
    </Columns>
  );
}

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
          <>
            <Say id="record.outcode-read" values={{ outcode: read, m: (parts) => <Mono>{parts}</Mono> }} />{' '}
            {text('record.outcode-hint-only')}
          </>
        ) : (
          text('record.outcode-unread')
        )
      }
    />
  );
}
