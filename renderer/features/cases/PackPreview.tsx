import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Pack } from '#shared/contract/vault/referrals.ts';
import type { FindingDecision } from '#shared/domain/report/report.ts';
import { useSentence } from '../../data/index.ts';
import { ErrorNote, Facts, List, useText } from '../../ui/index.ts';
import { FindingRow, findingsByKey } from '../leaving/index.ts';

type Decide = (input: { key: string; decision: FindingDecision }) => Promise<Pack>;
type Shown = { pack: Pack; decide: Decide; onDecided: (next: Pack) => void };

/** What is to go to police, in the words of the paper: first the words to decide about, then exactly what `force` will get. */
export function PackPreview({ force, ...shown }: Shown & { force: string }) {
  const text = useText();
  return (
    <>
      {shown.pack.findings.length > 0 && <PackFindings {...shown} />}
      <p>{text('pack.shown', { force })}</p>
      {shown.pack.sections.map((section, place) => (
        <section key={place} aria-label={section.heading}>
          <h3>{section.heading}</h3>
          <Facts name={section.heading} facts={section.lines} />
        </section>
      ))}
    </>
  );
}

/** The words that may say more than was agreed to, decided one by one as before a report leaves. */
function PackFindings({ pack, decide, onDecided }: Shown) {
  const text = useText();
  const sentence = useSentence();
  const rows = findingsByKey(pack.findings);
  const firstOpen = rows.find(({ key }) => pack.decisions[key] === undefined)?.key ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const settle = useMutation({
    mutationFn: decide,
    onSuccess: (next) => {
      onDecided(next);
      setChosen(null);
    },
  });
  const isOn = chosen ?? firstOpen;
  return (
    <section aria-label={text('pack.guard')}>
      <h3>{text('pack.guard')}</h3>
      <p>{text('pack.guard-words')}</p>
      {settle.isError && <ErrorNote>{sentence(settle.error)}</ErrorNote>}
      <List name={text('pack.guard')}>
        {rows.map((finding) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            decision={pack.decisions[finding.key]}
            isOn={isOn === finding.key}
            takesFocus={settle.isSuccess && isOn === finding.key}
            isBusy={settle.isPending}
            onChoose={() => setChosen(finding.key)}
            onDecide={(decision) => settle.mutate({ key: finding.key, decision })}
          />
        ))}
      </List>
    </section>
  );
}
