import type { Input } from 'electron';
import { type Shortcut, type ShortcutId, shortcutOf } from '#shared/shortcuts.ts';

/** The shortcut a key pressed in a window means; only on the way down, and not again while it is held. */
export function shortcutPressed(input: Input, mac: boolean): Shortcut | null {
  return input.type === 'keyDown' && !input.isAutoRepeat ? shortcutOf(input, mac) : null;
}

export function isShortcut(input: Input, id: ShortcutId, mac: boolean): boolean {
  return shortcutPressed(input, mac)?.id === id;
}
