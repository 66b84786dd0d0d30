import { useMutation } from '@tanstack/react-query';
import { type CaseFields, emptyPlan, needAreas, needStates, riskLevels } from '#shared/domain/case/case.ts';
import { broughtUp, type CaseWork } from '#shared/domain/case/changed-since.ts';
import { isReversed } from '#shared/domain/day/day.ts';
import { daysAfter, ukDay } from '#shared/domain/task/task.ts';
import { queryClient, useSentence, vault, vaultQueries } from '../../data/index.ts';
import {
  Acts,
  Button,
  ChipChoice,
  Columns,
  DateField,
  ErrorNote,
  Note,
  Panel,
  Select,
  Soft,
  Stack,
  TextArea,
  TextField,
  useText,
} from '../../ui/index.ts';
import { NotKeptYet } from './NotKeptYet.tsx';
import type { Person } from './PersonScreen.tsx';
import { openCasesOf, TwoCases } from './TwoCases.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { WrittenApart } from './WrittenApart.tsx';
import { useDay } from './words.ts';

const planFields = Object.keys(emptyPlan()) as (keyof CaseFields['plan'])[];

/** Needs, risk and safety plan of the open case. */
export function PlanPart({ person }: { person: Person }) {
  const text = useText();
  if (openCasesOf(person).length > 1)
    return (
      <Panel title={text('case.two-title')}>
        <Soft>{text('case.two-plan')}</Soft>
        <TwoCases person={person} />
      </Panel>
    );
  if (person.case === null || person.case.closed !== null) return <Note>{text('plan.no-case')}</Note>;
  return <PlanForm key={person.case.id} personId={person.id} fields={person.case.fields} />;
}

function PlanForm({ personId, fields }: { personId: string; fields: CaseFields }) {
  const text = useText();
  const sentence = useSentence();
  const day = useDay();
  const today = ukDay(new Date());
  const now: CaseWork = { needs: fields.needs, risk: fields.risk, plan: fields.plan };
  const draft = useFormDraft(personId, 'plan', { ...now, seen: now });
  const { seen, ...typed } = draft.fields;
  const { work, both } = broughtUp(typed, seen, now);
  const { needs, risk, plan } = work;
  const setRisk = (next: typeof risk) => draft.change({ risk: next });
  const setPlan = (next: typeof plan) => draft.change({ plan: next });
  const keep = useMutation({
    mutationFn: () => vault.cases.amend({ personId, patch: { needs, risk, plan } }),
    // What was kept is read back first, so that the older words do not flash up.
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: vaultQueries.people.key() });
      draft.clear();
    },
  });
  const needOf = (area: (typeof needAreas)[number]) =>
    needs.find((need) => need.area === area) ?? { area, state: 'not-asked' as const, words: '' };
  const setNeed = (need: (typeof needs)[number]) => draft.change({ needs: [...needs.filter(({ area }) => area !== need.area), need] });
  const judged = risk ?? { level: 'standard' as const, words: '', assessedOn: today, reviewOn: daysAfter(today, 28) };
  return (
    <Stack>
      {both.length > 0 && <WrittenApart parts={both} mine={work} seen={seen} now={now} onPick={draft.change} />}
      <Columns>
        <Panel title={text('risk.title')}>
          {fields.risk !== null && <Soft>{text('risk.assessed', { level: fields.risk.level, date: day(fields.risk.assessedOn) })}</Soft>}
          {fields.risk !== null && fields.risk.reviewOn < today && (
            <Note tone="known" icon="warning">
              {text('risk.overdue', { date: day(fields.risk.reviewOn) })}
            </Note>
          )}
          <ChipChoice
            label={text('risk.level')}
            choices={riskLevels.map((id) => ({ id, label: text(`risk.level.${id}`) }))}
            chosen={risk?.level ?? null}
            onChoose={(level) => setRisk(level === null ? null : { ...judged, level, assessedOn: today })}
          />
          {risk !== null && (
            <>
              <TextArea
                label={text('risk.words')}
                rows={3}
                value={risk.words}
                onChange={(words) => setRisk({ ...risk, words, assessedOn: today })}
              />
              <DateField
                label={text('risk.review')}
                value={risk.reviewOn}
                onChange={(reviewOn) => setRisk({ ...risk, reviewOn: reviewOn ?? daysAfter(today, 28) })}
                error={isReversed(risk.assessedOn, risk.reviewOn) ? text('risk.review-before') : null}
              />
            </>
          )}
        </Panel>
        <Panel title={text('plan.title')}>
          {planFields.map((field) =>
            field === 'code-word' ? (
              <TextField
                key={field}
                label={text('plan.code-word')}
                maxLength={400}
                value={plan[field]}
                onChange={(words) => setPlan({ ...plan, [field]: words })}
              />
            ) : (
              <TextArea
                key={field}
                label={text(`plan.${field}`)}
                rows={2}
                value={plan[field]}
                onChange={(words) => setPlan({ ...plan, [field]: words })}
              />
            ),
          )}
        </Panel>
      </Columns>
      <Panel title={text('need.title')}>
        <Columns>
          {needAreas.map((area) => {
            const need = needOf(area);
            const label = text(`need.area.${area}`);
            return (
              <Stack key={area} gap="tight">
                <Select
                  label={label}
                  empty={text('need.state.not-asked')}
                  choices={needStates.filter((state) => state !== 'not-asked').map((id) => ({ id, label: text(`need.state.${id}`) }))}
                  chosen={need.state === 'not-asked' ? null : need.state}
                  onChoose={(state) => setNeed({ ...need, state: state ?? 'not-asked' })}
                />
                {need.state !== 'not-asked' && need.state !== 'none' && (
                  <TextArea
                    label={text('need.words', { area: label })}
                    soft
                    rows={2}
                    value={need.words}
                    onChange={(words) => setNeed({ ...need, words })}
                  />
                )}
              </Stack>
            );
          })}
        </Columns>
      </Panel>
      {keep.isError && <ErrorNote>{sentence(keep.error)}</ErrorNote>}
      <Acts foot>
        <Button kind="main" isDisabled={both.length > 0} isPending={keep.isPending} onPress={() => keep.mutate()}>
          {text('plan.keep')}
        </Button>
        {both.length > 0 && <Soft>{text('plan.apart-first')}</Soft>}
        <NotKeptYet draft={draft} />
        {keep.isSuccess && !draft.isWaiting && <Soft>{text('plan.kept')}</Soft>}
      </Acts>
    </Stack>
  );
}
