import type { ConsentDecision } from '#shared/domain/consent/consent.ts';
import { ChipChoice, DateField, Disclosure, Stack, useText } from '../../ui/index.ts';
import { ClockHint } from '../clock/index.ts';

/** A day agreed on with an answer: to ask again, while the answer holds, or the last day of a yes. */
export type AgreedDay = { kind: 'reviewOn' | 'endsOn'; on: string | null };

export const noDay: AgreedDay = { kind: 'reviewOn', on: null };

/** The two days of a decision, of which a worker agrees on one at most. */
export function daysOf({ kind, on }: AgreedDay): Pick<ConsentDecision, 'reviewOn' | 'endsOn'> {
  return { reviewOn: kind === 'reviewOn' ? on : null, endsOn: kind === 'endsOn' ? on : null };
}

export function AgreedDayField({ day, onDay }: { day: AgreedDay; onDay: (day: AgreedDay) => void }) {
  const text = useText();
  return (
    <Disclosure title={text('consent.review-open')}>
      <Stack>
        <ClockHint />
        <ChipChoice<AgreedDay['kind']>
          label={text('consent.day-kind')}
          hideLabel
          always
          choices={[
            { id: 'reviewOn', label: text('consent.day-review') },
            { id: 'endsOn', label: text('consent.day-end') },
          ]}
          chosen={day.kind}
          onChoose={(kind) => onDay({ ...day, kind: kind ?? 'reviewOn' })}
        />
        <DateField
          label={text(day.kind === 'reviewOn' ? 'consent.review' : 'consent.end')}
          hint={text(day.kind === 'reviewOn' ? 'consent.review-hint' : 'consent.end-hint')}
          value={day.on}
          onChange={(on) => onDay({ ...day, on })}
        />
      </Stack>
    </Disclosure>
  );
}
