import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

/** What every field may say about itself. `hint` stands below and is read out after the name. */
export type FieldWords = {
  label: string;
  /** A lighter label, for parts of a larger question. */
  soft?: boolean;
  hint?: ReactNode;
  /** What is wrong and what to do. Shown and read out; never only a colour. */
  error?: string | null;
};

export function FieldLabel({ label, soft }: Pick<FieldWords, 'label' | 'soft'>) {
  return <Label className={soft ? (styles.labelSoft ?? '') : (styles.label ?? '')}>{label}</Label>;
}

export function FieldBelow({ hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      {error && (
        <FieldError className={styles.error ?? ''}>
          <Icon name="warning" size={16} />
          <span>{error}</span>
        </FieldError>
      )}
    </>
  );
}
