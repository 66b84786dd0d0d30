/**
 * The bridge between preload and page. The page calls `window.streetlight.ready()` once it listens; preload then posts a message of this
 * shape to the page, with one MessagePort in `event.ports[0]`. After the vault was started again a new `vault` port arrives the same way.
 *
 * When the vault dies, `shell.events` says `vault-gone`. A MessagePort does not tell its far end in every engine we run on, so the page
 * ends the old vault port itself: `port.dispatchEvent(new Event('close'))` rejects every pending call of an oRPC link on it. Calls made
 * before the new port arrives must be refused by the page.
 */
export type PortMessage = { streetlight: 'vault' } | { streetlight: 'shell' };

/** Print windows hold no port: they are handed their data once, after `ready()`. They set `data-ready="true"` on the root when drawn. */
export type PrintMessage = { streetlight: 'print'; page: 'sheet' | 'recovery' | 'receipt' | 'consent-form' | 'document'; data: unknown };

/** The one frozen object on `window`. */
export type StreetlightBridge = { readonly ready: () => void };
