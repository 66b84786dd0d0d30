import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDecisions } from '#shared/domain/report/apply.ts';
import type { Finding, FindingDecision } from '#shared/domain/report/report.ts';
import { noteMarks, reportMarks } from './marks.ts';

const note = 'Dani was picked up near the park. He knew her sister Dawn. The Royal stitched it. He used 07700 900143.';

function finding(text: string): Finding {
  const start = note.indexOf(text);
  return {
    key: text,
    field: 'story',
    start,
    end: start + text.length,
    text,
    kind: 'other',
    weight: 'doubtful',
    why: 'name',
    near: '',
    replacement: '',
  };
}

const findings = ['Dani', 'her sister Dawn', 'The Royal', '07700 900143'].map(finding);
const decisions: Record<string, FindingDecision> = {
  Dani: { act: 'remove' },
  'her sister Dawn': { act: 'generalise', replacement: 'a relative' },
  '07700 900143': { act: 'keep', reason: 'his number' },
};

describe('marks before it leaves', () => {
  it('strikes what goes, keeps open what is open and shows what was kept on purpose in the note', () => {
    expect(noteMarks(findings, decisions).map(({ kind }) => kind)).toEqual(['removed', 'removed', 'doubtful', 'kept']);
  });

  it('marks the words put in place, the open ones and the kept ones where they stand in the report', () => {
    const report = applyDecisions(note, findings, decisions);
    const marked = reportMarks(note, report, findings, decisions).map(({ start, end, kind }) => [report.slice(start, end), kind]);
    expect(marked).toEqual([
      ['a relative', 'replaced'],
      ['The Royal', 'doubtful'],
      ['07700 900143', 'kept'],
    ]);
  });

  it('never marks a word of the report that was not put there, left open or kept, whatever was decided', () => {
    const decision = fc.option(
      fc.oneof(
        fc.constant<FindingDecision>({ act: 'remove' }),
        fc.constantFrom('a friend', 'a place', 'somebody').map((replacement): FindingDecision => ({ act: 'generalise', replacement })),
        fc.constant<FindingDecision>({ act: 'keep', reason: 'needed' }),
      ),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.tuple(decision, decision, decision, decision), (chosen) => {
        const all: Record<string, FindingDecision> = {};
        findings.forEach(({ key }, place) => {
          const one = chosen[place];
          if (one) all[key] = one;
        });
        const report = applyDecisions(note, findings, all);
        const allowed = findings.flatMap(({ key, text }) => {
          const one = all[key];
          return one?.act === 'remove' ? [] : [(one?.act === 'generalise' ? one.replacement : text).toLowerCase()];
        });
        const marks = reportMarks(note, report, findings, all);
        expect(marks.map(({ start, end }) => report.slice(start, end).toLowerCase())).toEqual(allowed);
      }),
    );
  });
});
