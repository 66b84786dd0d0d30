import { type BrowserWindow, dialog, shell } from 'electron';
import { en } from '#shared/i18n/en/index.ts';

/** Opens a safe link in the browser, if the user says so. */
export async function openAfterAsking(window: BrowserWindow, link: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: en['link.ask'],
    detail: `${link}\n\n${en['link.detail']}`,
    buttons: [en['link.open'], en['link.stay']],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return false;
  await shell.openExternal(link);
  return true;
}
