import { useState } from 'react';
import type { AlertArea } from '#shared/domain/alert/alert.ts';
import { areaName } from '#shared/reference/area-names.ts';
import { localAuthorities } from '#shared/reference/local-authorities.ts';
import { understandOutcode } from '#shared/reference/outcodes.ts';
import { policeForce, policeForces } from '#shared/reference/police-forces.ts';
import { Button, ComboBox, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import styles from './rows.module.css';

const forceChoices = policeForces.map((force) => ({ id: force.id as string, label: force.area, more: force.name }));
const authorityChoices = localAuthorities.map((authority) => ({
  id: authority.gss,
  label: authority.name,
  more: policeForce(authority.force)?.name ?? authority.force,
}));

/** Where an alert goes: police forces, councils, postcode districts. Never a venue, and never half a street. */
export function AreasField({
  areas,
  onChange,
  isMissing,
}: {
  areas: readonly AlertArea[];
  onChange: (areas: AlertArea[]) => void;
  isMissing: boolean;
}) {
  const text = useText();
  // The pickers start afresh after each choice.
  const [round, setRound] = useState(0);
  const add = (area: AlertArea) => {
    setRound((before) => before + 1);
    if (!areas.some((other) => other.kind === area.kind && other.code === area.code)) onChange([...areas, area]);
  };
  return (
    <section className={styles.group} aria-label={text('publish.areas')}>
      <h2>{text('publish.areas')}</h2>
      <Soft>{text('publish.areas-hint')}</Soft>
      {areas.length > 0 ? (
        <ul className={styles.chosen}>
          {areas.map((area) => (
            <li key={`${area.kind}-${area.code}`}>
              <Button
                size="small"
                icon="cross"
                aria-label={text('publish.area-remove', { area: areaName(area) })}
                onPress={() => onChange(areas.filter((other) => other !== area))}
              >
                {areaName(area)}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        isMissing && (
          <p className={styles.missing} role="status">
            {text('publish.area-none')}
          </p>
        )
      )}
      <Stack gap="tight">
        <ComboBox
          key={`force-${round}`}
          label={text('publish.area-force')}
          soft
          empty={text('publish.area-find')}
          choices={forceChoices}
          chosen={null}
          onChoose={(code) => code && add({ kind: 'force', code })}
        />
        <ComboBox
          key={`authority-${round}`}
          label={text('publish.area-authority')}
          soft
          empty={text('publish.area-find')}
          choices={authorityChoices}
          chosen={null}
          onChoose={(code) => code && add({ kind: 'local-authority', code })}
        />
        <OutcodeField onAdd={(code) => add({ kind: 'outcode', code })} />
      </Stack>
    </section>
  );
}

/** A postcode district, typed. A whole postcode is cut, and the screen says so. */
function OutcodeField({ onAdd }: { onAdd: (outcode: string) => void }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [cut, setCut] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const found = understandOutcode(typed);
    setWrong(found === null);
    if (found === null) return;
    setCut(found.wasCut ? found.outcode : null);
    setTyped('');
    onAdd(found.outcode);
  };
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={text('publish.area-outcode')}
        soft
        mono
        value={typed}
        maxLength={10}
        hint={cut === null ? text('publish.area-outcode-hint') : text('publish.area-outcode-cut', { outcode: cut })}
        error={isWrong ? text('publish.area-outcode-wrong') : null}
        onChange={(value) => {
          setTyped(value);
          setWrong(false);
        }}
      />
      <Button type="submit" icon="add">
        {text('publish.area-add')}
      </Button>
    </form>
  );
}
