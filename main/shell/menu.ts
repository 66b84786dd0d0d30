import { Menu, type MenuItemConstructorOptions } from 'electron';
import { en } from '#shared/i18n/en/index.ts';
import { type ShortcutId, shortcuts } from '#shared/shortcuts.ts';

/** Builds the menu from the one list of shortcuts. `act` is told what was chosen; the keys themselves are handled where the list says. */
export function setMenu(act: (id: ShortcutId) => void): void {
  const items = (menu: 'file' | 'view' | 'help'): MenuItemConstructorOptions[] =>
    shortcuts
      .filter((shortcut) => shortcut.menu === menu)
      .map(({ id, keys, message }) => ({
        id,
        label: en[message],
        accelerator: keys.replace('Mod', 'CommandOrControl'),
        registerAccelerator: false,
        click: () => act(id),
      }));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: en['menu.file'], submenu: items('file') },
      { label: en['menu.edit'], role: 'editMenu' },
      { label: en['menu.view'], submenu: items('view') },
      { label: en['menu.help'], submenu: items('help') },
    ]),
  );
}
