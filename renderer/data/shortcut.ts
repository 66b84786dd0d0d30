import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type ShortcutId, shortcutOf, shortcuts } from '#shared/shortcuts.ts';
import { onShellCommand } from './vault-life.ts';

const handlers = new Map<ShortcutId, Set<() => void>>();
const listeners = new Set<() => void>();
let held: readonly ShortcutId[] = [];

function changed(): void {
  held = shortcuts.filter(({ id, heldBy }) => heldBy === 'shell' || (handlers.get(id)?.size ?? 0) > 0).map(({ id }) => id);
  for (const listener of listeners) listener();
}
changed();

const isMac = navigator.platform.startsWith('Mac');

function act(id: ShortcutId): boolean {
  const held = [...(handlers.get(id) ?? [])].at(-1);
  held?.();
  return held !== undefined;
}

/** Does what a shortcut does, for the button that stands for it. */
export function doShortcut(id: ShortcutId): void {
  act(id);
}

/** Listens for the keys of the page and for the same commands from the menu. Called once, at boot. Answers how to stop. */
export function startShortcuts(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const shortcut = shortcutOf(
      { key: event.key, control: event.ctrlKey, meta: event.metaKey, alt: event.altKey, shift: event.shiftKey },
      isMac,
    );
    if (shortcut?.heldBy === 'page' && act(shortcut.id)) event.preventDefault();
  };
  window.addEventListener('keydown', onKey);
  const stopShell = onShellCommand((id) => {
    const shortcut = shortcuts.find((known) => known.id === id);
    if (shortcut) act(shortcut.id);
  });
  return () => {
    window.removeEventListener('keydown', onKey);
    stopShell();
  };
}

/** Does `handler` on this shortcut while the component is shown and `enabled`. The newest handler wins. */
export function useShortcut(id: ShortcutId, handler: () => void, enabled = true): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (!enabled) return;
    const call = () => latest.current();
    const known = handlers.get(id) ?? new Set();
    handlers.set(id, known.add(call));
    changed();
    return () => {
      known.delete(call);
      changed();
    };
  }, [id, enabled]);
}

/** The shortcuts that do something now, for the help list: a key that does nothing is not shown. */
export function useHeldShortcuts(): readonly ShortcutId[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => held,
  );
}

/** A shortcut's keys as they are printed on the keyboard: `Ctrl N`. */
export function keysOf(id: ShortcutId): string {
  const keys = shortcuts.find((shortcut) => shortcut.id === id)?.keys ?? '';
  return keys
    .replace('Mod', isMac ? '⌘' : 'Ctrl')
    .replace('Plus', 'PLUS_SIGN')
    .split('+')
    .join(' ')
    .replace('PLUS_SIGN', '+');
}
