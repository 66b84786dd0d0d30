import { type BrowserWindow, dialog, shell } from 'electron';
import type { Language } from './language.ts';

/** Opens a safe link in the browser, if the user says so. */
export async function openAfterAsking(window: BrowserWindow, { words }: Language, link: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words('link.ask'),
    detail: `${link}\n\n${words('link.detail')}`,
    buttons: [words('link.open'), words('link.stay')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return false;
  await shell.openExternal(link);
  return true;
}
