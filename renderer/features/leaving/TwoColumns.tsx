import type { Leaving } from '#shared/contract/vault/reports.ts';
import type { Pronoun } from '#shared/domain/incident/incident.ts';
import { Columns, Facts, MarkedText, Panel, Soft, Stack, useText } from '../../ui/index.ts';
import { noteMarks, reportMarks } from './marks.ts';
import { useReportFacts } from './report-facts.tsx';

/** Left the note, which stays; right the whole report, which goes. Both with every marked word. */
export function TwoColumns({ leaving, person }: { leaving: Leaving; person: Pronoun }) {
  const text = useText();
  const { texts, findings, decisions, report } = leaving;
  const of = (field: string) => findings.filter((finding) => finding.field === field);
  const story = texts.find(({ field }) => field === 'story')?.text ?? '';
  const alsoMarked = texts.filter(({ field }) => field !== 'story' && of(field).length > 0);
  const facts = useReportFacts(leaving, person);
  return (
    <Columns even>
      <Panel title={text('leaving.note')}>
        {story === '' ? <Soft>{text('leaving.no-story')}</Soft> : <MarkedText text={story} marks={noteMarks(of('story'), decisions)} />}
        {alsoMarked.length > 0 && (
          <Stack gap="tight">
            <Soft>{text('leaving.also')}</Soft>
            {alsoMarked.map(({ field, text: written }) => (
              <MarkedText key={field} text={written} marks={noteMarks(of(field), decisions)} />
            ))}
          </Stack>
        )}
      </Panel>
      <Panel title={text('leaving.report')} tone="leaves">
        {report.story === '' ? (
          <Soft>{text('leaving.no-story')}</Soft>
        ) : (
          <MarkedText text={report.story} marks={reportMarks(story, report.story, of('story'), decisions)} />
        )}
        <Facts name={text('leaving.facts')} facts={facts} />
      </Panel>
    </Columns>
  );
}
