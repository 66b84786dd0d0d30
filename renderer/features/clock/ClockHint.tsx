import { useIntl } from 'react-intl';
import { useClockState } from '../../data/index.ts';
import { Note, useText } from '../../ui/index.ts';

/** Where a day is taken: says that this laptop's clock is behind what was written here last. It stops nobody. */
export function ClockHint() {
  const text = useText();
  const intl = useIntl();
  const { data } = useClockState();
  if (!data?.isBehind || data.newestEntryAt === null) return null;
  const moment = (at: string) =>
    intl.formatDate(at, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <Note tone="known" icon="warning">
      {text('clock-hint.behind', { now: moment(data.now), newest: moment(data.newestEntryAt) })}
    </Note>
  );
}
