import { BrowserWindow } from 'electron';
import { isShortcut } from './keys.ts';
import type { Language } from './language.ts';

/** Puts a neutral window in the place of ours, and back. */
export type Hiding = { hide(): void; show(): void; isHidden(): boolean };

/**
 * `F8` hides ours at once and shows an empty window called "Notes" of the same size; `F8` there brings ours back as it was. A click does
 * not: whoever leans over the table clicks first. Closing the neutral window closes the app, as closing any note would, and the vault
 * locks with it.
 */
export function createHiding(window: BrowserWindow, { words }: Language, mac: boolean): Hiding {
  let neutral: BrowserWindow | null = null;

  const show = () => {
    const was = neutral;
    neutral = null;
    if (window.isDestroyed()) return;
    window.show();
    window.focus();
    was?.destroy();
  };

  const hide = () => {
    if (neutral || window.isDestroyed()) return;
    const bounds = window.getBounds();
    const isMaximized = window.isMaximized();
    window.hide();
    neutral = new BrowserWindow({
      ...bounds,
      title: words('neutral.title'),
      backgroundColor: '#ffffff',
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false, devTools: false },
    });
    neutral.setMenu(null);
    if (isMaximized) neutral.maximize();
    neutral.webContents.on('before-input-event', (event, input) => {
      if (!isShortcut(input, 'hide', mac)) return;
      event.preventDefault();
      show();
    });
    neutral.on('closed', () => {
      if (neutral && !window.isDestroyed()) window.close();
    });
    neutral.loadURL('about:blank');
  };

  return { hide, show, isHidden: () => neutral !== null };
}
