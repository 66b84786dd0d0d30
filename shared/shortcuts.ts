import type { MessageId } from './i18n/en/index.ts';

/**
 * Every shortcut of the window, once: the menu, the handlers of the page and the help screen are made from this list.
 * `keys` is written as Electron writes accelerators; `Mod` stands for Control, or Command on a Mac. `heldBy` says who acts on the key:
 * the page, or the shell where it must work even if the page does not.
 */
export const shortcuts = [
  { id: 'record', keys: 'Mod+N', message: 'shortcut.record', heldBy: 'page', menu: 'file' },
  { id: 'find', keys: 'Mod+K', message: 'shortcut.find', heldBy: 'page', menu: 'file' },
  { id: 'print', keys: 'Mod+P', message: 'shortcut.print', heldBy: 'page', menu: 'file' },
  { id: 'lock', keys: 'Mod+L', message: 'shortcut.lock', heldBy: 'page', menu: 'file' },
  { id: 'quit', keys: 'Mod+Q', message: 'shortcut.quit', heldBy: 'shell', menu: 'file' },
  { id: 'hide', keys: 'F8', message: 'shortcut.hide', heldBy: 'shell', menu: 'view' },
  { id: 'light', keys: 'F9', message: 'shortcut.light', heldBy: 'page', menu: 'view' },
  { id: 'larger', keys: 'Mod+Plus', message: 'shortcut.larger', heldBy: 'shell', menu: 'view' },
  { id: 'smaller', keys: 'Mod+-', message: 'shortcut.smaller', heldBy: 'shell', menu: 'view' },
  { id: 'actual-size', keys: 'Mod+0', message: 'shortcut.actual-size', heldBy: 'shell', menu: 'view' },
  { id: 'help', keys: 'F1', message: 'shortcut.help', heldBy: 'page', menu: 'help' },
] as const satisfies readonly {
  id: string;
  keys: string;
  message: MessageId;
  heldBy: 'page' | 'shell';
  menu: 'file' | 'view' | 'help';
}[];

export type Shortcut = (typeof shortcuts)[number];
export type ShortcutId = Shortcut['id'];

/** A key as the browser and Electron both report it. */
export type KeyPress = { key: string; control: boolean; meta: boolean; alt: boolean; shift: boolean };

/** The shortcut this key press means, if any. `mac` decides whether Command or Control is `Mod`. */
export function shortcutOf(press: KeyPress, mac: boolean): Shortcut | null {
  const mod = mac ? press.meta && !press.control : press.control && !press.meta;
  const bare = !press.control && !press.meta;
  return (
    shortcuts.find(({ keys }) => {
      const wantsMod = keys.startsWith('Mod+');
      const key = wantsMod ? keys.slice('Mod+'.length) : keys;
      if (press.alt || (wantsMod ? !mod : !bare)) return false;
      // "Plus" is typed with Shift on some keyboards and without on others, and is "=" without it on most.
      if (key === 'Plus') return press.key === '+' || press.key === '=';
      return !press.shift && press.key.toLowerCase() === key.toLowerCase();
    }) ?? null
  );
}
