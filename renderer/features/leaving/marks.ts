import type { Finding, FindingDecision } from '#shared/domain/report/report.ts';
import type { Mark } from '../../ui/index.ts';

type Decisions = Readonly<Record<string, FindingDecision>>;

/** The marks of a text of the note: what goes out of it struck through, what is open, what was kept. */
export function noteMarks(findings: readonly Finding[], decisions: Decisions): Mark[] {
  return findings.map(({ start, end, key }) => {
    const act = decisions[key]?.act;
    return { start, end, kind: act === undefined ? 'doubtful' : act === 'keep' ? 'kept' : 'removed' };
  });
}

/**
 * The marks of the same text as it stands in the report. `report` is shown as the vault made it; this only finds the places in it, walking
 * along the unmarked words of the note. Where the walk loses its way it stops marking: a mark is help, the words are the truth.
 */
export function reportMarks(note: string, report: string, findings: readonly Finding[], decisions: Decisions): Mark[] {
  const marks: Mark[] = [];
  const folded = smallLetters(report);
  let inNote = 0;
  let inReport = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (finding.start < inNote) continue;
    // Where words were left out, the sentence begins with a capital instead and a comma may have gone with them.
    const between = smallLetters(
      note
        .slice(inNote, finding.start)
        .replace(/^[\s,;]+/, '')
        .trimEnd(),
    );
    const found = folded.indexOf(between, inReport);
    if (found < 0) break;
    inReport = found + between.length;
    inNote = finding.end;
    const decision = decisions[finding.key];
    if (decision?.act === 'remove') continue;
    const written = decision?.act === 'generalise' ? decision.replacement : finding.text;
    const start = inReport + leadingSpace(report, inReport);
    const end = start + written.length;
    if (report.slice(start, end).toLowerCase() !== written.toLowerCase()) break;
    marks.push({ start, end, kind: decision === undefined ? 'doubtful' : decision.act === 'keep' ? 'kept' : 'replaced' });
    inReport = end;
  }
  return marks;
}

/** In small letters, each sign where it stood: a letter whose small form is longer stays as it is. */
function smallLetters(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter));
}

function leadingSpace(text: string, from: number): number {
  return /^\s*/.exec(text.slice(from, from + 20))?.[0].length ?? 0;
}
