import { type CalendarDate, parseDate, parseTime } from '@internationalized/date';
import {
  TimeField as AriaTimeField,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './DateField.module.css';
import fieldStyles from './Field.module.css';
import { FieldBelow, FieldLabel, type FieldWords } from './Field.tsx';
import { Icon } from './Icon.tsx';

/** A calendar date as `YYYY-MM-DD`, typed part by part or picked. Day before month, as people here write it. */
export function DateField({
  label,
  soft,
  hint,
  error,
  value,
  onChange,
  latest,
}: FieldWords & { value: string | null; onChange: (value: string | null) => void; latest?: string }) {
  return (
    <DatePicker
      className={fieldStyles.field ?? ''}
      value={value === null ? null : parseDate(value)}
      onChange={(date: CalendarDate | null) => onChange(date === null ? null : date.toString())}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      shouldForceLeadingZeros
      {...(latest ? { maxValue: parseDate(latest) } : {})}
    >
      <FieldLabel label={label} {...(soft ? { soft } : {})} />
      <Group className={cx(fieldStyles.input, styles.group)}>
        <DateInput className={styles.parts ?? ''}>{(segment) => <DateSegment segment={segment} className={styles.part ?? ''} />}</DateInput>
        <Button className={styles.opener ?? ''}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldBelow hint={hint} error={error ?? null} />
      <Popover className={styles.popover ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Calendar firstDayOfWeek="mon">
            <header className={styles.month}>
              <Button slot="previous" className={styles.turn ?? ''}>
                <Icon name="left" />
              </Button>
              <Heading className={styles.heading ?? ''} />
              <Button slot="next" className={styles.turn ?? ''}>
                <Icon name="right" />
              </Button>
            </header>
            <CalendarGrid>
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day ?? ''} />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

/** A time of day as `HH:MM`, 24 hours. */
export function TimeField({
  label,
  soft,
  hint,
  error,
  value,
  onChange,
}: FieldWords & { value: string | null; onChange: (value: string | null) => void }) {
  return (
    <AriaTimeField
      className={fieldStyles.field ?? ''}
      value={value === null ? null : parseTime(value)}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      hourCycle={24}
      shouldForceLeadingZeros
      validationBehavior="aria"
      isInvalid={Boolean(error)}
    >
      <FieldLabel label={label} {...(soft ? { soft } : {})} />
      <DateInput className={cx(fieldStyles.input, styles.parts, styles.time)}>
        {(segment) => <DateSegment segment={segment} className={styles.part ?? ''} />}
      </DateInput>
      <FieldBelow hint={hint} error={error ?? null} />
    </AriaTimeField>
  );
}
