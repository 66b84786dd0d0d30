import { contextBridge, ipcRenderer } from 'electron';
import type { PortMessage, PrintMessage, StreetlightBridge } from '#shared/contract/bridge.ts';

const here = 'app://streetlight';

/** Hands a port, or a print page its data, from main to the page. The page gets nothing else of Electron. */
ipcRenderer.on('streetlight:port', (event, message: PortMessage) => {
  window.postMessage(message, here, [...event.ports]);
});
ipcRenderer.on('streetlight:print', (_event, message: PrintMessage) => {
  window.postMessage(message, here);
});

const bridge: StreetlightBridge = { ready: () => ipcRenderer.send('streetlight:ready') };
contextBridge.exposeInMainWorld('streetlight', bridge);
