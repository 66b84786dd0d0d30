import { ipcMain, MessageChannelMain, type MessagePortMain, type WebContents } from 'electron';
import type { PortMessage, PrintMessage } from '#shared/contract/bridge.ts';
import { origin } from './pages.ts';

/** The only file that touches Electron's IPC. A page can say one thing, `ready`; everything else runs over the ports it is then handed. */
const admitted = new Map<number, () => void>();

/** Calls `onReady` each time our page in these contents says it listens: once after every load. */
export function admit(contents: WebContents, onReady: () => void): void {
  const { id } = contents;
  admitted.set(id, onReady);
  contents.once('destroyed', () => admitted.delete(id));
}

/** Begins to listen. Anything but the main frame of an admitted window on our own origin is ignored. */
export function listen(log: (line: string) => void): void {
  ipcMain.on('streetlight:ready', (event) => {
    const frame = event.senderFrame;
    const onReady = admitted.get(event.sender.id);
    if (!onReady || !frame || frame !== event.sender.mainFrame || !isOurs(frame.url)) {
      log('ipc-refused');
      return;
    }
    onReady();
  });
}

/** `app:` is no special scheme to Node's URL parser (its `origin` is "null"), so scheme and host are compared. */
function isOurs(address: string): boolean {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}` === origin;
}

/** Makes a channel, hands one end to the page and answers the other. */
export function handPort(contents: WebContents, message: PortMessage): MessagePortMain {
  const { port1, port2 } = new MessageChannelMain();
  contents.postMessage('streetlight:port', message, [port2]);
  return port1;
}

/** Hands a print page what it shall draw. */
export function handPrintData(contents: WebContents, message: PrintMessage): void {
  contents.postMessage('streetlight:print', message);
}
