import { memo, useState } from 'react';
import { v7 as newId } from 'uuid';
import { emptyVehicle, type Pronoun, type Vehicle, vehicleKinds } from '#shared/domain/incident/incident.ts';
import { Button, ChipChoice, Columns, TextField, useText } from '../../ui/index.ts';
import { KnownAlready } from '../find/index.ts';
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
  const shown = vehicles.length === 0 ? [blank] : vehicles;
  const replace = (next: Vehicle) => onVehicles(shown.map((vehicle) => (vehicle.id === next.id ? next : vehicle)));
  return (
    <Section title={text('record.drove', { doer })}>
      {shown.map((vehicle, place) => (
        <Part
          key={vehicle.id}
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
          <ChipChoice
            label={text('record.vehicle-kind')}
            soft
            choices={vehicleKinds.map((id) => ({ id, label: text(`vehicle-kind.${id}`) }))}
            chosen={vehicle.kind}
            onChoose={(kind) => replace({ ...vehicle, kind })}
          />
          <Columns count={4}>
            <TextField
              label={text('record.colour')}
              soft
              value={vehicle.colour}
              onChange={(colour) => replace({ ...vehicle, colour })}
              maxLength={400}
            />
            <TextField
              label={text('record.make')}
              soft
              value={vehicle.make}
              onChange={(make) => replace({ ...vehicle, make })}
              maxLength={400}
            />
            <TextField
              label={text('record.model')}
              soft
              value={vehicle.model}
              onChange={(model) => replace({ ...vehicle, model })}
              maxLength={400}
            />
            <TextField
              label={text('record.plate')}
              soft
              mono
              value={vehicle.plate}
              onChange={(plate) => replace({ ...vehicle, plate })}
              maxLength={400}
              hint={<ReadAs kind="plate" raw={vehicle.plate} hint={text('record.plate-hint')} />}
            />
          </Columns>
          <KnownAlready typed={[{ kind: 'plate', raw: vehicle.plate }]} />
          <TextField
            label={text('record.features')}
            soft
            value={vehicle.features}
            onChange={(features) => replace({ ...vehicle, features })}
            maxLength={400}
          />
        </Part>
      ))}
      <div>
        <Button
          kind="quiet"
          size="small"
          icon="add"
          onPress={() => onVehicles([...shown, emptyVehicle(newId())])}
          isDisabled={shown.length >= 20}
        >
          {text('record.add-vehicle')}
        </Button>
      </div>
    </Section>
  );
});
