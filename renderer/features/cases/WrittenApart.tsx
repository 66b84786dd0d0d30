import { type CasePart, type CaseWork, withPart } from '#shared/domain/case/changed-since.ts';
import type { MessageId } from '#shared/i18n/en/index.ts';
import { Acts, Button, Facts, Note, Stack, useText } from '../../ui/index.ts';

/** Parts of a plan that this worker was writing and a colleague has changed since: both versions, and which of them stays. */
export function WrittenApart({
  parts,
  mine,
  seen,
  now,
  onPick,
}: {
  parts: readonly CasePart[];
  mine: CaseWork;
  seen: CaseWork;
  now: CaseWork;
  onPick: (next: Partial<CaseWork & { seen: CaseWork }>) => void;
}) {
  const text = useText();
  return (
    <Note tone="known" icon="warning">
      <Stack>
        <p role="status">{text('plan.apart')}</p>
        {parts.map((part) => {
          const name = text(part === 'risk' ? 'risk.title' : (part.replace('need.', 'need.area.') as MessageId));
          return (
            <section key={part} aria-label={name}>
              <h3>{name}</h3>
              <Facts
                name={name}
                facts={[
                  { label: text('plan.apart-now'), value: wordsOf(now, part) },
                  { label: text('plan.apart-mine'), value: wordsOf(mine, part) },
                ]}
              />
              <Acts>
                <Button
                  size="small"
                  aria-label={text('plan.keep-mine-of', { name })}
                  onPress={() => onPick({ seen: withPart(seen, part, now) })}
                >
                  {text('plan.keep-mine')}
                </Button>
                <Button size="small" aria-label={text('plan.take-theirs-of', { name })} onPress={() => onPick(withPart(mine, part, now))}>
                  {text('plan.take-theirs')}
                </Button>
              </Acts>
            </section>
          );
        })}
      </Stack>
    </Note>
  );

  function wordsOf(work: CaseWork, part: CasePart): string {
    const nothing = text('plan.apart-nothing');
    if (part === 'risk')
      return work.risk === null ? nothing : [text(`risk.level.${work.risk.level}`), work.risk.words].filter(Boolean).join('. ');
    if (part.startsWith('plan.')) return work.plan[part.slice(5) as keyof CaseWork['plan']] || nothing;
    const need = work.needs.find(({ area }) => `need.${area}` === part);
    return need === undefined ? nothing : [text(`need.state.${need.state}`), need.words].filter(Boolean).join('. ');
  }
}
