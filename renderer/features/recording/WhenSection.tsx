import { memo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { IncidentFault } from '#shared/domain/incident/faults.ts';
import { type IncidentTime, type Pronoun, partsOfDay } from '#shared/domain/incident/incident.ts';
import { ChipChoice, Columns, DateField, Select, TextField, TimeField, useText } from '../../ui/index.ts';
import { useFaultWords } from './fault-words.ts';
import { Section } from './Section.tsx';

const precisions = ['exact', 'day', 'month', 'year', 'not-sure', 'rather-not-say'] as const;
/** Reports come decades after what happened; nobody is told that theirs is too old. */
const yearsBack = 70;
const monthNumbers = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** When it happened, as precisely as the person can say and no more. */
export const WhenSection = memo(function WhenSection({
  when,
  onWhen,
  person,
  today,
  fault,
}: {
  when: IncidentTime;
  onWhen: (when: IncidentTime) => void;
  person: Pronoun;
  today: string;
  fault: IncidentFault | null;
}) {
  const text = useText();
  const faultWords = useFaultWords(today);
  const intl = useIntl();
  const isTimeFault = fault === 'time-future' || fault === 'time-without-day';
  const [year, setYear] = useState(() => when.on?.slice(0, 4) ?? today.slice(0, 4));
  const choose = (precision: IncidentTime['precision']) => onWhen({ ...when, precision, ...firstDay(precision, when) });
  const chooseYear = (chosen: string | null) => {
    setYear(chosen ?? today.slice(0, 4));
    if (when.precision === 'year') onWhen({ ...when, on: chosen === null ? null : `${chosen}-01-01` });
    else if (when.on !== null) onWhen({ ...when, on: inYear(chosen ?? today.slice(0, 4), when.on.slice(5, 7), today) });
  };
  const years = (
    <Select
      label={text('record.year')}
      soft
      empty={text('record.year-empty')}
      choices={yearsBefore(today).map((id) => ({ id, label: id }))}
      chosen={when.precision === 'year' ? (when.on?.slice(0, 4) ?? null) : year}
      onChoose={chooseYear}
    />
  );
  return (
    <Section title={text('record.when')}>
      <ChipChoice
        label={text('record.when')}
        hideLabel
        choices={precisions.map((id) => ({ id, label: text(`record.precision-${id}`) }))}
        chosen={when.precision}
        onChoose={(chosen) => choose(chosen ?? 'not-sure')}
        always
      />
      {when.precision === 'month' && (
        <Columns count={4}>
          <Select
            label={text('record.month')}
            soft
            empty={text('record.month-empty')}
            choices={monthsOf(year, today).map((month) => ({
              id: month,
              label: intl.formatDate(`${year}-${month}-01T12:00:00Z`, { month: 'long', timeZone: 'UTC' }),
            }))}
            chosen={when.on?.slice(5, 7) ?? null}
            onChoose={(month) => onWhen({ ...when, on: month === null ? null : `${year}-${month}-01` })}
          />
          {years}
        </Columns>
      )}
      {when.precision === 'year' && years}
      {(when.precision === 'exact' || when.precision === 'day') && (
        <Columns count={4}>
          <DateField
            label={text('record.day')}
            soft
            value={when.on}
            latest={today}
            onChange={(on) => onWhen({ ...when, on })}
            error={isTimeFault ? null : faultWords(fault, when.on)}
          />
          {when.precision === 'exact' && (
            <TimeField
              label={text('record.time')}
              soft
              value={when.time}
              onChange={(time) => onWhen({ ...when, time })}
              error={isTimeFault ? faultWords(fault) : null}
            />
          )}
        </Columns>
      )}
      {when.precision === 'day' && (
        <ChipChoice
          label={text('record.part-of-day')}
          soft
          choices={partsOfDay.map((id) => ({ id, label: text(`record.part-of-day-${id}`) }))}
          chosen={when.partOfDay}
          onChoose={(partOfDay) => onWhen({ ...when, partOfDay })}
        />
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

/** What stays of day, part of the day and time when it is said more coarsely. */
function firstDay(
  precision: IncidentTime['precision'],
  { on, time, partOfDay }: IncidentTime,
): Pick<IncidentTime, 'on' | 'time' | 'partOfDay'> {
  const first = { month: on && `${on.slice(0, 7)}-01`, year: on && `${on.slice(0, 4)}-01-01`, 'not-sure': null, 'rather-not-say': null };
  return {
    on: precision === 'exact' || precision === 'day' ? on : first[precision],
    time: precision === 'exact' ? time : null,
    partOfDay: precision === 'day' ? partOfDay : null,
  };
}

function yearsBefore(today: string): string[] {
  const last = Number(today.slice(0, 4));
  return Array.from({ length: yearsBack }, (_, back) => String(last - back));
}

/** The months of a year that have begun. */
function monthsOf(year: string, today: string): readonly string[] {
  return monthNumbers.filter((month) => `${year}-${month}` <= today.slice(0, 7));
}

/** The same month of another year; the newest there is where it has not begun yet. */
function inYear(year: string, month: string, today: string): string {
  const begun = monthsOf(year, today);
  return `${year}-${begun.includes(month) ? month : (begun.at(-1) ?? '01')}-01`;
}
