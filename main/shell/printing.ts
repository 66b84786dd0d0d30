import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type BrowserWindow, dialog, type Session } from 'electron';
import { admit, handPrintData } from './ipc.ts';
import type { Language } from './language.ts';
import { origin } from './pages.ts';
import { countPages, fileName } from './pdf.ts';
import { makeWindow } from './window.ts';

export type PrintPage = { page: 'sheet' | 'recovery' | 'receipt' | 'consent-form' | 'document'; data: unknown };
export type Printer = { name: string; label: string; isDefault: boolean };

/** Every act throws a plain `Error` when it fails; the router answers it as `print/failed`. */
export type Printing = {
  preview(page: PrintPage): Promise<{ pdf: string; pages: number }>;
  save(window: BrowserWindow, pdf: string, name: string): Promise<boolean>;
  /** Asks where, and writes a text file. */
  saveText(window: BrowserWindow, text: string, name: string, kind: string): Promise<boolean>;
  printers(window: BrowserWindow): Promise<Printer[]>;
  /** Prints a PDF that `preview` made since the start. */
  print(pdf: string, printer: string | null, copies: number): Promise<boolean>;
};

const drawnWithinMs = 20_000;
const printedWithinMs = 60_000;

export function createPrinting(session: Session, { words }: Language): Printing {
  /** What each PDF was made from, by its digest, for systems where pages are printed rather than files. A few are enough. */
  const made = new Map<string, PrintPage>();

  return {
    async preview(page) {
      const bytes = await withDrawnPage(session, page, (window) =>
        window.webContents.printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true }),
      );
      const pdf = bytes.toString('base64');
      made.set(digest(pdf), page);
      for (const oldest of made.keys()) if (made.size > 8) made.delete(oldest);
      return { pdf, pages: countPages(bytes) };
    },
    async save(window, pdf, name) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: words('print.save-title'),
        defaultPath: fileName(name),
        filters: [{ name: words('print.pdf-files'), extensions: ['pdf'] }],
      });
      if (canceled || !filePath) return false;
      await writeFile(filePath, Buffer.from(pdf, 'base64'));
      return true;
    },
    async saveText(window, text, name, kind) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: words('print.save-title'),
        defaultPath: fileName(name, kind),
        filters: [{ name: kind, extensions: [kind] }],
      });
      if (canceled || !filePath) return false;
      await writeFile(filePath, text, 'utf8');
      return true;
    },
    async printers(window) {
      const [found, usual] = await Promise.all([window.webContents.getPrintersAsync(), usualPrinter()]);
      return found.map(({ name, displayName }) => ({ name, label: displayName || name, isDefault: name === usual }));
    },
    async print(pdf, printer, copies) {
      if (process.platform === 'linux') {
        await printWithLp(Buffer.from(pdf, 'base64'), words('neutral.title'), printer, copies);
        return true;
      }
      const page = made.get(digest(pdf));
      if (!page) throw new Error('only a page made since the start can be printed');
      return await withDrawnPage(session, page, (window) => printWindow(window, printer, copies));
    },
  };
}

/** Draws the page in a hidden window, hands the window to `use` once it says it is drawn, and always closes it. */
async function withDrawnPage<T>(session: Session, page: PrintPage, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const window = makeWindow(session, { width: 900, height: 1200, title: '', backgroundColor: '#ffffff' }, { printing: true });
  try {
    admit(window.webContents, () => handPrintData(window.webContents, { streetlight: 'print', ...page }));
    await Promise.race([
      firstError(window),
      within(drawnWithinMs, async () => {
        await window.loadURL(`${origin}/print.html`);
        await window.webContents.executeJavaScriptInIsolatedWorld(watcherWorld, [{ code: untilDrawn }]);
      }),
    ]);
    return await use(window);
  } finally {
    window.destroy();
  }
}

/** Rejects when the page reports an error: a sheet that failed to draw in part must not be printed, and need not be waited for. */
function firstError(window: BrowserWindow): Promise<never> {
  return new Promise((_resolve, reject) => {
    // The level is a word in newer Electron, and a second argument of 3 in older.
    window.webContents.on('console-message', (event, level) => {
      if (event.level === 'error' || Number(level) === 3) reject(new Error('the page reported an error'));
    });
  });
}

/** A world apart from the page's own scripts. */
const watcherWorld = 1001;
const untilDrawn = `new Promise((resolve) => {
  const look = () => document.querySelector('[data-ready="true"]') !== null && (observer.disconnect(), resolve(true));
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
  look();
})`;

/** The file goes through the pipe: no copy of it lies anywhere. */
function printWithLp(pdf: Buffer, title: string, printer: string | null, copies: number): Promise<void> {
  const toPrinter = printer === null ? [] : ['-d', printer];
  return new Promise((resolve, reject) => {
    const lp = execFile('lp', [...toPrinter, '-n', String(copies), '-t', title, '-'], { timeout: printedWithinMs }, (error) =>
      error ? reject(error) : resolve(),
    );
    // A missing or refusing `lp` is reported above; its closed pipe is not a second error.
    lp.stdin?.on('error', () => {});
    lp.stdin?.end(pdf);
  });
}

/** The system's usual printer where the print service can be asked; Electron no longer says. */
function usualPrinter(): Promise<string | null> {
  if (process.platform !== 'linux') return Promise.resolve(null);
  return new Promise((resolve) => {
    execFile('lpstat', ['-d'], { timeout: 5_000, env: { ...process.env, LC_ALL: 'C' } }, (_error, said) =>
      resolve(/destination: (\S+)/.exec(String(said))?.[1] ?? null),
    );
  });
}

/** `webContents.print` may never call back where the print service is missing, hence the limit. */
function printWindow(window: BrowserWindow, printer: string | null, copies: number): Promise<boolean> {
  const silently = printer === null ? { silent: false } : { silent: true, deviceName: printer };
  return within(
    printedWithinMs,
    () =>
      new Promise((resolve, reject) => {
        window.webContents.print({ ...silently, copies, printBackground: true, pageSize: 'A4' }, (done, reason) =>
          done || reason === 'cancelled' ? resolve(done) : reject(new Error(reason)),
        );
      }),
  );
}

async function within<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
  let limit: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      work(),
      new Promise<never>((_resolve, reject) => {
        limit = setTimeout(() => reject(new Error(`not done within ${limitMs} ms`)), limitMs);
      }),
    ]);
  } finally {
    clearTimeout(limit);
  }
}

function digest(pdf: string): string {
  return createHash('sha256').update(pdf).digest('hex');
}
