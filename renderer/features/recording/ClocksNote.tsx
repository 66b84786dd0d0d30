import { useEffect, useState } from 'react';
import { type ClinicalClock, clinicalClocks } from '#shared/domain/incident/clocks.ts';
import type { IncidentFields } from '#shared/domain/incident/incident.ts';
import { Facts, Note, Soft, useText } from '../../ui/index.ts';

const minute = 60_000;

/** Hours in which care or samples are usually possible, beside When, in a draft and in a kept record alike. Blocks nothing and asks nothing. */
export function ClocksNote({ what, when }: Pick<IncidentFields, 'what' | 'when'>) {
  const text = useText();
  const now = useNow();
  const clocks = clinicalClocks({ what, when }, now);
  if (clocks === 'clock-wrong') {
    return (
      <Note icon="warning">
        <span>{text('clock.wrong')}</span>
      </Note>
    );
  }
  if (clocks.length === 0) return null;
  const isOver = clocks.every(({ standing }) => standing === 'over');
  const title = text(isOver ? 'clock.title-over' : 'clock.title');
  return (
    <Note tone={isOver ? 'plain' : 'known'} icon="bell">
      <b>{title}</b>
      <Facts name={title} facts={clocks.map((clock) => ({ label: text(`clock.${clock.window.id}`), value: timeLeft(clock, text) }))} />
      <Soft>{text('clock.words')}</Soft>
    </Note>
  );
}

const week = 7 * 24;

/** In hours up to a week, in whole days beyond it. */
function timeLeft({ window, standing, hoursLeft }: ClinicalClock, text: ReturnType<typeof useText>): string {
  if (standing === 'closing') return text('clock.closing');
  if (window.hours <= week) return text(`clock.${standing}`, { hours: hoursLeft, of: window.hours });
  return text(`clock.${standing}-days`, { days: Math.floor(hoursLeft / 24), of: window.hours / 24 });
}

/** The laptop's time, told again every minute while this is shown. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
