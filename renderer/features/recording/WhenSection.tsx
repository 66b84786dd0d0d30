import { memo } from 'react';
import { useIntl } from 'react-intl';
import type { IncidentTime, Pronoun } from '#shared/domain/incident/incident.ts';
import { ChipChoice, Columns, DateField, Select, TextField, TimeField, useText } from '../../ui/index.ts';
import { Section } from './Section.tsx';

const precisions = ['exact', 'day', 'month', 'not-sure'] as const;
const monthsBack = 36;

/** When it happened, as precisely as the person can say and no more. */
export const WhenSection = memo(function WhenSection({
  when,
  onWhen,
  person,
  today,
}: {
  when: IncidentTime;
  onWhen: (when: IncidentTime) => void;
  person: Pronoun;
  today: string;
}) {
  const text = useText();
  const intl = useIntl();
  const withPrecision = (precision: IncidentTime['precision']): IncidentTime => ({
    ...when,
    precision,
    on: precision === 'not-sure' ? null : precision === 'month' && when.on ? `${when.on.slice(0, 7)}-01` : when.on,
    time: precision === 'exact' ? when.time : null,
  });
  return (
    <Section title={text('record.when')}>
      <ChipChoice
        label={text('record.when')}
        hideLabel
        choices={precisions.map((id) => ({ id, label: text(`record.precision-${id}`) }))}
        chosen={when.precision}
        onChoose={(chosen) => onWhen(withPrecision(chosen ?? 'not-sure'))}
        always
      />
      {when.precision === 'month' && (
        <Select
          label={text('record.month')}
          soft
          empty={text('record.month-empty')}
          choices={monthsBefore(today).map((first) => ({
            id: first,
            label: intl.formatDate(`${first}T12:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
          }))}
          chosen={when.on}
          onChoose={(on) => onWhen({ ...when, on })}
        />
      )}
      {(when.precision === 'exact' || when.precision === 'day') && (
        <Columns count={4}>
          <DateField label={text('record.day')} soft value={when.on} latest={today} onChange={(on) => onWhen({ ...when, on })} />
          {when.precision === 'exact' && (
            <TimeField label={text('record.time')} soft value={when.time} onChange={(time) => onWhen({ ...when, time })} />
          )}
        </Columns>
      )}
      <TextField
        label={text('record.when-words', { person })}
        soft
        hint={text('record.when-words-hint')}
        value={when.words}
        onChange={(words) => onWhen({ ...when, words })}
        maxLength={400}
      />
    </Section>
  );
});

/** The first days of this month and those before it. */
function monthsBefore(today: string): string[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return Array.from({ length: monthsBack }, (_, back) => {
    const at = new Date(Date.UTC(year, month - 1 - back, 1));
    return at.toISOString().slice(0, 10);
  });
}
