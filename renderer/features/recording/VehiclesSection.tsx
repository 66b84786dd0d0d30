import { memo, useState } from 'react';
import { v7 as newId } from 'uuid';
import { type AnswerStanding, answerStandings, withStanding } from '#shared/domain/incident/answer.ts';
import { emptyVehicle, type Pronoun, type Vehicle, type VehicleLine, vehicleKinds } from '#shared/domain/incident/incident.ts';
import { Button, ChipGroup, Columns, useText } from '../../ui/index.ts';
import { KnownAlready } from '../find/index.ts';
import { LineField } from './LineField.tsx';
import { ReadAs } from './ReadAs.tsx';
import { Part, Section } from './Section.tsx';

/** What they drove. Part of a plate is worth as much as a whole one. */
export const VehiclesSection = memo(function VehiclesSection({
  vehicles,
  onVehicles,
  doer,
}: {
  vehicles: Vehicle[];
  onVehicles: (vehicles: Vehicle[]) => void;
  doer: Pronoun;
}) {
  const text = useText();
  const [blank] = useState(() => emptyVehicle(newId()));
  const [added, setAdded] = useState<string | null>(null);
  const shown = vehicles.length === 0 ? [blank] : vehicles;
  const add = () => {
    const next = emptyVehicle(newId());
    setAdded(next.id);
    onVehicles([...shown, next]);
  };
  const replace = (next: Vehicle) => onVehicles(shown.map((vehicle) => (vehicle.id === next.id ? next : vehicle)));
  return (
    <Section title={text('record.drove', { doer })}>
      {shown.map((vehicle, place) => (
        <Part
          key={vehicle.id}
          takesFocus={vehicle.id === added}
          title={shown.length > 1 ? text('record.drove-nth', { number: place + 1 }) : undefined}
          act={
            shown.length > 1 && (
              <Button
                kind="quiet"
                size="small"
                icon="remove"
                aria-label={text('record.remove-vehicle', { number: place + 1 })}
                onPress={() => onVehicles(shown.filter(({ id }) => id !== vehicle.id))}
              />
            )
          }
        >
          <VehicleFields vehicle={vehicle} onVehicle={replace} />
        </Part>
      ))}
      <div>
        <Button kind="quiet" size="small" icon="add" onPress={add} isDisabled={shown.length >= 20}>
          {text('record.add-vehicle')}
        </Button>
      </div>
    </Section>
  );
});

function VehicleFields({ vehicle, onVehicle }: { vehicle: Vehicle; onVehicle: (vehicle: Vehicle) => void }) {
  const text = useText();
  const { standings } = vehicle;
  const line = (name: Exclude<VehicleLine, 'kind'>) => ({
    label: text(`record.${name}`),
    value: vehicle[name],
    onValue: (value: string) => onVehicle({ ...vehicle, [name]: value }),
    standing: standings[name],
    onStanding: (standing: AnswerStanding | null) => onVehicle({ ...vehicle, standings: withStanding(standings, name, standing) }),
  });
  const chosen: string[] = [vehicle.kind, standings.kind].filter((code) => code !== null && code !== undefined);
  const chooseKind = (codes: string[]) => {
    // Of each, the one pressed last: one kind, and one answer to how sure.
    const kind = vehicleKinds.findLast((code) => codes.at(-1) === code) ?? vehicleKinds.find((code) => codes.includes(code)) ?? null;
    const said = answerStandings.filter((code) => codes.includes(code));
    const standing = said.find((code) => code !== standings.kind) ?? said[0] ?? null;
    onVehicle({ ...vehicle, kind, standings: withStanding(standings, 'kind', standing) });
  };
  return (
    <>
      <ChipGroup<string>
        label={text('record.vehicle-kind')}
        soft
        choices={[
          ...vehicleKinds.map((id) => ({ id, label: text(`vehicle-kind.${id}`) })),
          ...answerStandings.map((id) => ({ id, label: text(`answer.${id}`) })),
        ]}
        chosen={chosen}
        onChoose={chooseKind}
      />
      <Columns>
        <LineField {...line('plate')} mono hint={<ReadAs kind="plate" raw={vehicle.plate} hint={text('record.plate-hint')} />} />
        <LineField {...line('colour')} />
        <LineField {...line('make')} />
        <LineField {...line('model')} />
      </Columns>
      <KnownAlready typed={[{ kind: 'plate', raw: vehicle.plate }]} />
      <LineField {...line('features')} />
    </>
  );
}
