import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MessageId } from '#shared/i18n/en/index.ts';
import { type ShortcutId, shortcuts } from '#shared/shortcuts.ts';

const edits = ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'] as const;

/**
 * Builds the menu from the one list of shortcuts, in the language `words` speaks. `act` is told what was chosen; the keys themselves are
 * handled where the list says.
 */
export function setMenu(words: (id: MessageId) => string, act: (id: ShortcutId) => void): void {
  const items = (menu: 'file' | 'view' | 'help'): MenuItemConstructorOptions[] =>
    shortcuts
      .filter((shortcut) => shortcut.menu === menu)
      .map(({ id, keys, message }) => ({
        id,
        label: words(message),
        accelerator: keys.replace('Mod', 'CommandOrControl'),
        registerAccelerator: false,
        click: () => act(id),
      }));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: words('menu.file'), submenu: items('file') },
      // Electron's own words for these follow the system, not the app.
      { label: words('menu.edit'), submenu: edits.map((role) => ({ role, label: words(`menu.${role}`) })) },
      { label: words('menu.view'), submenu: items('view') },
      { label: words('menu.help'), submenu: items('help') },
    ]),
  );
}
