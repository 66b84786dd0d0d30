import { type Condition, markedNotes, measureGuard } from '../tests/bench/leak-guard.ts';
import { type Measured, round } from './bench-measure.ts';

/** Of the words a careful reader marked, at least this share is found; of the findings, at most this share is a false alarm. */
const aims = { recall: 0.98, falseAlarms: 0.1, offenderKept: 0.9 } as const;

/** What the sets that rules were written from are held to, so that a change that loses recall shows: just below what decision 0007 states. */
const floors = { recall: 0.75, falseAlarms: 0.12, offenderKept: 0.92 } as const;

/** What a set nobody wrote rules from is held to: it is there to tell the truth, and no rule may be written to please it. */
const unseenFloors = { recall: 0.65, falseAlarms: 0.25, offenderKept: 0.75 } as const;
const unseen: readonly string[] = ['held-out'];

/** The set that carries the aims: samples no rule was tuned on, with their private fields, as the guard is used. */
const heldOut: readonly string[] = ['samples-held-out/private'];
const conditions: readonly Condition[] = ['private', 'alone'];

/**
 * How well the leak guard finds what a careful reader marked, on text it was tuned on and on text it was not. The baseline is the reader;
 * for each aim the ratio is how far from the reader we are against how far we allow ourselves to be, so that above 1 is a failure.
 */
export function measureLeakGuard(): Measured[] {
  return Object.entries(markedNotes()).flatMap(([set, notes]) =>
    conditions.flatMap((condition) => {
      const { recall, falseAlarms, offenderKept, identifying, findings } = measureGuard(notes, condition);
      const isHeldOut = heldOut.includes(`${set}/${condition}`);
      const allowed = isHeldOut ? aims : unseen.includes(set) ? unseenFloors : floors;
      const known = condition === 'private' ? 'private fields given' : 'the note alone';
      const standing = isHeldOut ? 'carries the aim' : 'the aims (0.98, 0.1, 0.9) are not reached here; held to what decision 0007 states';
      const detail = `${notes.length} notes, ${known}, ${identifying} marked words, ${findings} findings; ${standing}`;
      const row = (what: string, ours: number, baseline: number, distance: number): Measured => ({
        name: `leak-guard/${what}/${set}-${condition}`,
        ratio: round(Math.abs(baseline - ours) / distance),
        baseline,
        ours: round(ours),
        unit: 'share',
        limit: 1,
        detail,
      });
      return [
        row('recall', recall, 1, 1 - allowed.recall),
        row('false-alarms', falseAlarms, 0, allowed.falseAlarms),
        row('offender-kept', offenderKept, 1, 1 - allowed.offenderKept),
      ];
    }),
  );
}
