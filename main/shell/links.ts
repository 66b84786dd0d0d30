import { type BrowserWindow, dialog, shell } from 'electron';
import { en } from '#shared/i18n/en/index.ts';

/** The address if it may be opened at all: https, a host, no user name or password in it. Otherwise null. */
export function safeLink(address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== 'https:' || url.hostname === '' || url.username !== '' || url.password !== '') return null;
    return url.href;
  } catch {
    return null;
  }
}

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
