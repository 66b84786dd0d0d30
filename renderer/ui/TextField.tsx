import { type ComponentProps, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField, Input } from 'react-aria-components';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { directionOf } from './direction.ts';
import styles from './Field.module.css';
import { FieldBelow, FieldLabel, type FieldWords } from './Field.tsx';
import { useFits } from './fits.ts';
import { useText } from './text.tsx';

export type TextFieldProps = FieldWords & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  /** For references, numbers and plates. */
  mono?: boolean;
  /** What is longer is not taken in, and a sentence says so; nothing is ever cut. */
  maxLength?: number;
  autoFocus?: boolean;
  isDisabled?: boolean;
  autoComplete?: string;
  inputMode?: NonNullable<ComponentProps<'input'>['inputMode']>;
  /** Stands beside the label, after the field in the order of keys: a `SideSelect`. */
  beside?: ReactNode;
};

/** One line of text. */
export function TextField({
  label,
  soft,
  hint,
  error,
  mono,
  placeholder,
  onBlur,
  inputMode,
  beside,
  autoComplete = 'off',
  maxLength,
  onChange,
  ...rest
}: TextFieldProps) {
  const fits = useFits(rest.value, onChange, maxLength);
  const wrong = fits.error ?? error ?? null;
  const field = (
    <AriaTextField
      {...rest}
      onChange={fits.onChange}
      className={styles.field ?? ''}
      validationBehavior="aria"
      isInvalid={Boolean(wrong)}
      autoComplete={autoComplete}
      {...(onBlur ? { onBlur } : {})}
    >
      <FieldLabel label={label} {...(soft ? { soft } : {})} />
      <Input
        dir="auto"
        onPaste={fits.onPaste}
        onDrop={fits.onDrop}
        spellCheck={mono ? 'false' : 'true'}
        className={cx(styles.input, mono && styles.mono)}
        {...(placeholder ? { placeholder } : {})}
        {...(inputMode ? { inputMode } : {})}
      />
      <FieldBelow hint={hint} error={wrong} />
    </AriaTextField>
  );
  if (beside === undefined) return field;
  return (
    <div className={styles.withBeside}>
      {field}
      {beside}
    </div>
  );
}

/** A passphrase or key, hidden until the person asks to see it. Nothing is offered to a password manager or kept by the page. */
export function SecretField({ label, hint, error, value, onChange, autoFocus, isDisabled }: TextFieldProps) {
  const [isShown, setShown] = useState(false);
  const text = useText();
  return (
    <AriaTextField
      className={styles.field ?? ''}
      type={isShown ? 'text' : 'password'}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      autoComplete="off"
      value={value}
      onChange={onChange}
      isDisabled={isDisabled ?? false}
      autoFocus={autoFocus ?? false}
    >
      <FieldLabel label={label} />
      <div className={styles.withButton}>
        <Input spellCheck="false" autoCapitalize="off" className={styles.input ?? ''} />
        <Button
          kind="quiet"
          icon={isShown ? 'eye-off' : 'eye'}
          aria-label={text(isShown ? 'ui.hide-secret' : 'ui.show-secret')}
          onPress={() => setShown(!isShown)}
        />
      </div>
      <FieldBelow hint={hint} error={error ?? null} />
    </AriaTextField>
  );
}

function fitHeight(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight + element.offsetHeight - element.clientHeight}px`;
}

/** Several lines of text. Grows with what is written instead of scrolling inside itself. */
export function TextArea({
  label,
  soft,
  hint,
  error,
  placeholder,
  onBlur,
  rows = 4,
  value,
  maxLength,
  onChange,
  ...rest
}: TextFieldProps & { rows?: number }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const fits = useFits(value, onChange, maxLength);
  const wrong = fits.error ?? error ?? null;
  // The engine has no field-sizing yet, so the height follows the text by hand. It never shrinks below `rows`.
  useLayoutEffect(() => {
    const element = area.current;
    if (element && element.value === value) fitHeight(element);
  }, [value]);
  // A narrower page breaks the lines elsewhere. Only the width is watched: the height is what we set.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      fitHeight(element);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <AriaTextField
      {...rest}
      value={value}
      onChange={fits.onChange}
      className={styles.field ?? ''}
      validationBehavior="aria"
      isInvalid={Boolean(wrong)}
      autoComplete="off"
      {...(onBlur ? { onBlur } : {})}
    >
      <FieldLabel label={label} {...(soft ? { soft } : {})} />
      <AriaTextArea
        ref={area}
        dir={directionOf(value) ?? undefined}
        rows={rows}
        onPaste={fits.onPaste}
        onDrop={fits.onDrop}
        className={cx(styles.input, styles.area)}
        {...(placeholder ? { placeholder } : {})}
      />
      <FieldBelow hint={hint} error={wrong} />
    </AriaTextField>
  );
}
