import { useState } from 'react';
import {
  ComboBox as AriaComboBox,
  Select as AriaSelect,
  Button,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import type { Choice } from './ChipGroup.tsx';
import { cx } from './cx.ts';
import fieldStyles from './Field.module.css';
import { FieldBelow, FieldLabel, type FieldWords } from './Field.tsx';
import { Icon } from './Icon.tsx';
import styles from './Select.module.css';
import { useText } from './text.tsx';

type ListProps<Code extends string> = FieldWords & {
  choices: readonly (Choice<Code> & { more?: string })[];
  chosen: Code | null;
  onChoose: (chosen: Code | null) => void;
  /** What an empty field says. */
  empty: string;
};

const nothing = '';

/** One of a short list. The first line takes the answer back. */
export function Select<Code extends string>({ label, soft, hint, error, choices, chosen, onChoose, empty }: ListProps<Code>) {
  return (
    <AriaSelect
      className={fieldStyles.field ?? ''}
      value={chosen ?? nothing}
      onChange={(key) => onChoose(key === nothing ? null : (key as Code))}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
    >
      <FieldLabel label={label} {...(soft ? { soft } : {})} />
      <Button className={cx(fieldStyles.input, styles.button)}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="down" />
      </Button>
      <FieldBelow hint={hint} error={error ?? null} />
      <ShortList choices={choices} empty={empty} />
    </AriaSelect>
  );
}

/** A short list beside the name of a field, for what is said about its answer. Takes no line of its own. */
export function SideSelect<Code extends string>({
  label,
  choices,
  chosen,
  onChoose,
  empty,
}: Pick<ListProps<Code>, 'label' | 'choices' | 'chosen' | 'onChoose' | 'empty'>) {
  return (
    <AriaSelect
      aria-label={label}
      value={chosen ?? nothing}
      onChange={(key) => onChoose(key === nothing ? null : (key as Code))}
      className={styles.side ?? ''}
    >
      <Button className={cx(styles.sideButton, chosen !== null && styles.sideChosen)}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="down" size={16} />
      </Button>
      <ShortList choices={choices} empty={empty} />
    </AriaSelect>
  );
}

/** The lines of a short list, the first of which takes the answer back. */
function ShortList<Code extends string>({ choices, empty }: Pick<ListProps<Code>, 'choices' | 'empty'>) {
  return (
    <Popover className={styles.popover ?? ''}>
      <ListBox className={styles.list ?? ''}>
        <ListBoxItem id={nothing} textValue={empty} className={cx(styles.item, styles.none)}>
          {empty}
        </ListBoxItem>
        {choices.map((choice) => (
          <ListBoxItem key={choice.id} id={choice.id} textValue={choice.label} className={styles.item ?? ''}>
            {choice.label}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
  );
}

type ComboProps<Code extends string> = FieldWords & Pick<ListProps<Code>, 'choices' | 'empty'>;

/** One of a long list, found by typing any part of its name. Emptying the field takes the answer back. */
export function ComboBox<Code extends string>({ chosen, onChoose, choices, error, ...words }: ListProps<Code>) {
  return (
    <AriaComboBox
      className={fieldStyles.field ?? ''}
      defaultItems={choices}
      value={chosen}
      onChange={(key) => onChoose(key as Code | null)}
      menuTrigger="input"
      validationBehavior="aria"
      isInvalid={Boolean(error)}
    >
      <ComboInside {...words} {...(error === undefined ? {} : { error })} />
    </AriaComboBox>
  );
}

/** Several of a long list. The field is empty and ready again after each; what was chosen is the caller's to show and to take away. */
export function ComboBoxMany<Code extends string>({
  chosen,
  onChoose,
  choices,
  error,
  ...words
}: ComboProps<Code> & { chosen: readonly Code[]; onChoose: (chosen: Code[]) => void }) {
  const [added, setAdded] = useState(0);
  return (
    <AriaComboBox
      // A new field after each choice: the one before would go on showing what was chosen in it.
      key={added}
      autoFocus={added > 0}
      className={fieldStyles.field ?? ''}
      defaultItems={choices.filter(({ id }) => !chosen.includes(id))}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setAdded(added + 1);
        onChoose([...chosen, key as Code]);
      }}
      menuTrigger="input"
      validationBehavior="aria"
      isInvalid={Boolean(error)}
    >
      <ComboInside {...words} {...(error === undefined ? {} : { error })} />
    </AriaComboBox>
  );
}

function ComboInside({ label, soft, hint, error, empty }: FieldWords & { empty: string }) {
  const text = useText();
  return (
    <>
      <FieldLabel label={label} {...(soft ? { soft } : {})} />
      <div className={styles.combo}>
        <Input className={cx(fieldStyles.input, styles.comboInput)} placeholder={empty} spellCheck="false" />
        <Button className={styles.opener ?? ''} aria-label={text('ui.open-list')}>
          <Icon name="down" />
        </Button>
      </div>
      <FieldBelow hint={hint} error={error ?? null} />
      <Popover className={styles.popover ?? ''}>
        <ListBox<Choice<string> & { more?: string }>
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.item}>{text('ui.nothing-found')}</p>}
        >
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={styles.item ?? ''}>
              <span>{choice.label}</span>
              {choice.more && <span className={styles.more}>{choice.more}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </>
  );
}
