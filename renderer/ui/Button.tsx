import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { Icon, type IconName } from './Icon.tsx';
import { KeyHint } from './KeyHint.tsx';

/**
 * - `main`: the one thing most people come to this screen to do.
 * - `leaves`: amber, only for an act after which something leaves the laptop (send, publish, print).
 * - `plain`: everything else. `quiet` has no frame, for small acts beside text.
 */
export type ButtonKind = 'plain' | 'main' | 'leaves' | 'quiet';

export type ButtonProps = Pick<AriaButtonProps, 'onPress' | 'isDisabled' | 'type' | 'autoFocus' | 'aria-label' | 'slot'> & {
  children?: ReactNode;
  kind?: ButtonKind;
  size?: 'normal' | 'small' | 'large';
  icon?: IconName;
  /** A key as shown to the person, such as `Ctrl N`. */
  keys?: string;
  /** The act is under way: the button keeps its place, its words and the focus, and ignores presses. */
  isPending?: boolean;
  /** Fills the width of its column. */
  wide?: boolean;
  /** For three equal buttons: whether this one is the answer in force. */
  isPressed?: boolean;
  /** For a button that opens something beside it: whether that is open. */
  isExpanded?: boolean;
  /** Names the sentence beside it that says more. */
  describedBy?: string;
};

/** A button that says what it does. */
export function Button({
  children,
  kind = 'plain',
  size = 'normal',
  icon,
  keys,
  wide,
  isPressed,
  isExpanded,
  isPending = false,
  describedBy,
  onPress,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      // Not the kit's own `isPending`: it speaks through an element that is left behind without a name when the button goes.
      type={isPending ? 'button' : type}
      {...(onPress && !isPending ? { onPress } : {})}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      className={cx(
        styles.button,
        styles[kind],
        styles[size],
        wide && styles.wide,
        isPressed && styles.pressed,
        isPending && styles.pending,
      )}
    >
      {icon && <Icon name={icon} size={size === 'large' ? 22 : 18} />}
      {children !== undefined && <span className={styles.words}>{children}</span>}
      {keys && (
        <span className={styles.keys}>
          <KeyHint keys={keys} />
        </span>
      )}
    </AriaButton>
  );
}
