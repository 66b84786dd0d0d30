import { useId } from 'react';
import { knowings } from '#shared/domain/incident/happened-to.ts';
import type { ToldBy } from '#shared/domain/incident/incident.ts';
import type { MaskedLine } from '#shared/domain/incident/masked-lines.ts';
import { lineOf, withLines } from '#shared/domain/incident/masked-lines.ts';
import { vault } from '../../data/index.ts';
import { ChipChoice, Columns, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import { MaskedOrField } from '../cases/index.ts';
import { PronounChoice } from './SuspectsSection.tsx';
import styles from './ToldBySection.module.css';

const lines = ['happened-name', 'happened-phone'] as const;

type HappenedToPartProps = {
  recordId: string;
  /** The lines that stand masked on this page. */
  masked: readonly MaskedLine[];
  toldBy: ToldBy;
  onToldBy: (toldBy: ToldBy) => void;
};

/** The person it happened to, where somebody else tells. Stands in the frame of who told us, for it is kept apart in the same way. */
export function HappenedToPart({ recordId, masked, toldBy, onToldBy }: HappenedToPartProps) {
  const text = useText();
  const title = useId();
  const { happenedTo } = toldBy;
  const change = (part: Partial<typeof happenedTo>) => onToldBy({ ...toldBy, happenedTo: { ...happenedTo, ...part } });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the page's own spacing.
    <div role="group" aria-labelledby={title}>
      <Stack>
        <h3 id={title} className={styles.title}>
          {text('record.happened')}
        </h3>
        <Soft>{text('record.happened-words')}</Soft>
        <Columns count={3}>
          <TextField
            label={text('record.happened-alias')}
            soft
            value={happenedTo.alias}
            onChange={(alias) => change({ alias })}
            maxLength={400}
          />
          {lines.map((line) => (
            <MaskedOrField
              key={line}
              label={text(`record.${line}`)}
              value={lineOf({ toldBy }, line)}
              isMasked={masked.includes(line)}
              look={(reason) => vault.incidents.unmask({ id: recordId, line, reason })}
              onChange={(value) => onToldBy(withLines(toldBy, { [line]: value }))}
            />
          ))}
        </Columns>
        <Columns>
          <PronounChoice
            label={text('record.happened-pronoun')}
            pronoun={happenedTo.pronoun}
            onPronoun={(pronoun) => change({ pronoun })}
          />
          <ChipChoice
            label={text('record.happened-knows')}
            soft
            choices={knowings.map((id) => ({ id, label: text(`record.knows-${id}`) }))}
            chosen={happenedTo.knows}
            onChoose={(knows) => change({ knows })}
          />
        </Columns>
      </Stack>
    </div>
  );
}
