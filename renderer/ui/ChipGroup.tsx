import { type ReactNode, useId } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './ChipGroup.module.css';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';

export type Choice<Code extends string> = { id: Code; label: string };

/** `autoFocus`: the keys are on the first of them when they appear. */
type ChipWords = { autoFocus?: boolean; label: string; hideLabel?: boolean; soft?: boolean; hint?: ReactNode; after?: ReactNode };

/** A button in the shape of a chip, standing after chips: it shows more of them. */
export function ChipButton({ children, onPress }: { children: ReactNode; onPress: () => void }) {
  return (
    <Button className={styles.chip ?? ''} onPress={onPress}>
      {children}
    </Button>
  );
}

/** Several answers may be chosen. Arrow keys move between them, space chooses. */
export function ChipGroup<Code extends string>({
  choices,
  chosen,
  onChoose,
  ...words
}: ChipWords & { choices: readonly Choice<Code>[]; chosen: readonly Code[]; onChoose: (chosen: Code[]) => void }) {
  return (
    <Chips
      {...words}
      mode="multiple"
      choices={choices}
      chosen={chosen}
      // What was chosen first stays first: the first kind is the main one.
      onChange={(keys) =>
        onChoose([
          ...chosen.filter((code) => keys.has(code)),
          ...choices.map((c) => c.id).filter((code) => keys.has(code) && !chosen.includes(code)),
        ])
      }
    />
  );
}

/** One answer, or none: pressing the chosen one again takes it back, unless `always`. */
export function ChipChoice<Code extends string>({
  choices,
  chosen,
  onChoose,
  always = false,
  ...words
}: ChipWords & { choices: readonly Choice<Code>[]; chosen: Code | null; onChoose: (chosen: Code | null) => void; always?: boolean }) {
  return (
    <Chips
      {...words}
      mode="single"
      always={always}
      choices={choices}
      chosen={chosen === null ? [] : [chosen]}
      onChange={(keys) => onChoose(choices.find((choice) => keys.has(choice.id))?.id ?? null)}
    />
  );
}

function Chips<Code extends string>({
  label,
  hideLabel,
  soft,
  hint,
  after,
  autoFocus = false,
  mode,
  always = false,
  choices,
  chosen,
  onChange,
}: ChipWords & {
  mode: 'single' | 'multiple';
  always?: boolean;
  choices: readonly Choice<Code>[];
  chosen: readonly Code[];
  onChange: (keys: Set<unknown>) => void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      {!hideLabel && (
        <span id={id} className={cx(styles.label, soft && styles.soft)}>
          {label}
        </span>
      )}
      <div className={styles.row}>
        <ToggleButtonGroup
          className={styles.chips ?? ''}
          selectionMode={mode}
          disallowEmptySelection={always}
          selectedKeys={chosen}
          onSelectionChange={onChange}
          {...(hideLabel ? { 'aria-label': label } : { 'aria-labelledby': id })}
        >
          {choices.map((choice, place) => (
            <ToggleButton key={choice.id} id={choice.id} autoFocus={autoFocus && place === 0} className={styles.chip ?? ''}>
              {({ isSelected }) => (
                <>
                  {isSelected && <Icon name="tick" size={16} />}
                  {choice.label}
                </>
              )}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {after}
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
