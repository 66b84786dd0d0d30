import { emptyPlan, needAreas } from '#shared/domain/case/case.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { Disclosure, Facts, Soft, Stack, useText } from '../../ui/index.ts';
import type { Person } from './PersonScreen.tsx';
import { useDay } from './words.ts';

export type Case = Person['otherCases'][number];

/** One case to be read, not changed: whose, since when, the risk at once, everything else one press away. */
export function CaseWhole({ held }: { held: Case }) {
  const text = useText();
  const day = useDay();
  const { fields, caseworkerName: name, openedAt, closed } = held;
  const since = day(ukDay(new Date(openedAt)));
  const { risk } = fields;
  const judged = risk === null ? '' : text('risk.assessed', { level: risk.level, date: day(risk.assessedOn) });
  const title = text('case.read', { name, date: since });
  const facts = [
    { label: text('risk.words'), value: risk?.words ?? '' },
    ...needAreas.map((area) => {
      const need = fields.needs.find((one) => one.area === area && one.state !== 'not-asked');
      const value = need === undefined ? '' : [text(`need.state.${need.state}`), need.words].filter(Boolean).join('. ');
      return { label: text(`need.area.${area}`), value };
    }),
    ...(Object.keys(emptyPlan()) as (keyof typeof fields.plan)[]).map((part) => ({
      label: text(`plan.${part}`),
      value: fields.plan[part],
    })),
  ].filter(({ value }) => value !== '');
  return (
    <Stack gap="tight">
      <p>{text('case.held', { name, date: since })}</p>
      {closed !== null && <Soft>{text('case.closed', { date: day(closed.on), reason: text(`case.closing.${closed.reason}`) })}</Soft>}
      <p>
        {text('risk.title')}: {risk === null ? text('case.no-risk') : text('case.risk-review', { judged, date: day(risk.reviewOn) })}
      </p>
      <Disclosure title={title}>
        {facts.length === 0 ? <Soft>{text('plan.apart-nothing')}</Soft> : <Facts name={title} facts={facts} />}
      </Disclosure>
    </Stack>
  );
}
