import { type AlertFact, factLabels } from '#shared/domain/alert/alert.ts';
import { Button, ChipGroup, Soft, Stack, TextField, useText } from '../../ui/index.ts';
import styles from './rows.module.css';

/** The short facts of the sheet. A chip adds or takes out its line; the lines stand in the order they are printed. */
export function FactsField({
  facts,
  onChange,
  error,
}: {
  facts: readonly AlertFact[];
  onChange: (facts: AlertFact[]) => void;
  error: (index: number) => string | null;
}) {
  const text = useText();
  const used = [...new Set(facts.map((fact) => fact.label))];
  const choose = (labels: AlertFact['label'][]) =>
    onChange(
      factLabels
        .filter((label) => labels.includes(label))
        .flatMap((label) => {
          const lines = facts.filter((fact) => fact.label === label);
          return lines.length > 0 ? lines : [{ label, value: '' }];
        }),
    );
  return (
    <Stack gap="tight">
      <ChipGroup
        label={text('publish.facts')}
        hint={text('publish.facts-hint')}
        choices={factLabels.map((id) => ({ id, label: text(`fact.${id}`) }))}
        chosen={used}
        onChoose={choose}
      />
      {facts.map((fact, index) => (
        <div key={`${fact.label}-${index}`} className={styles.row}>
          <TextField
            label={text(`fact.${fact.label}`)}
            soft
            value={fact.value}
            maxLength={200}
            onChange={(value) => onChange(facts.map((other, at) => (at === index ? { ...other, value } : other)))}
            error={error(index)}
          />
          <Button
            kind="quiet"
            icon="cross"
            aria-label={text('publish.fact-remove', { label: text(`fact.${fact.label}`) })}
            onPress={() => onChange(facts.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {facts.length === 0 && <Soft>{text('publish.fact-add')}</Soft>}
    </Stack>
  );
}
