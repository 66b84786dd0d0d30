import { markedNotes, measureGuard } from '../tests/bench/leak-guard.ts';
import { type Measured, round } from './bench-measure.ts';

/** Of the words a careful reader marked, at least this share is found; of the findings, at most this share is a false alarm. */
const aims = { recall: 0.98, falseAlarms: 0.1, offenderKept: 0.9 } as const;

/**
 * How well the leak guard finds what a careful reader marked, on text it was tuned on and on text it was not. The baseline is the reader;
 * for each aim the ratio is how far from the reader we are against how far we allow ourselves to be, so that above 1 is a failure.
 */
export function measureLeakGuard(): Measured[] {
  return Object.entries(markedNotes()).flatMap(([set, notes]) => {
    const { recall, falseAlarms, offenderKept, identifying, findings } = measureGuard(notes, 'private');
    const detail = `${notes.length} notes, ${identifying} marked words, ${findings} findings`;
    const row = (what: string, ours: number, baseline: number, allowed: number): Measured => ({
      name: `leak-guard/${what}/${set}`,
      ratio: round(Math.abs(baseline - ours) / allowed),
      baseline,
      ours: round(ours),
      unit: 'share',
      limit: 1,
      detail,
    });
    return [
      row('recall', recall, 1, 1 - aims.recall),
      row('false-alarms', falseAlarms, 0, aims.falseAlarms),
      row('offender-kept', offenderKept, 1, 1 - aims.offenderKept),
    ];
  });
}
