import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app.ts';
import { type Lines, takeLines } from '../support/lines.ts';

const recovery = {
  page: 'recovery' as const,
  data: { recoveryKey: 'ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789', madeOn: '2026-03-02', language: 'en-GB' as const },
};

let app: RunningApp;
let lines: Lines;
let folder: string;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-printing-'));
  app = await launchApp();
  lines = await takeLines(app.page);
});
test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a page of ours becomes an A4 PDF with its words as text, and the hidden window is gone afterwards', async () => {
  const { pdf, pages } = await lines.shell.printing.preview(recovery);
  const file = join(folder, 'recovery.pdf');
  writeFileSync(file, Buffer.from(pdf, 'base64'));
  const info = spawnSync('pdfinfo', [file], { encoding: 'utf8' }).stdout;
  expect(info).toMatch(/Page size:\s+59[45][\d.]* x 84[12][\d.]* pts \(A4\)/);
  expect(info).toMatch(new RegExp(`Pages:\\s+${pages}\\n`));
  const words = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout;
  expect(words.replace(/[^A-Z0-9]/g, '')).toContain('ABCDE');
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('data that a page cannot draw is refused at once as a failed print, and the app goes on', async () => {
  test.setTimeout(10_000);
  await expect(lines.shell.printing.preview({ page: 'sheet', data: { nonsense: true } })).rejects.toMatchObject({ code: 'print/failed' });
  expect((await lines.shell.printing.preview(recovery)).pages).toBeGreaterThan(0);
});

test('saving asks where and writes that file, or nothing when it is called off', async () => {
  const { pdf } = await lines.shell.printing.preview(recovery);
  const chosen = join(folder, 'chosen.pdf');
  await answerSaveDialog(app, null);
  expect(await lines.shell.printing.save({ pdf, name: 'Recovery key' })).toEqual({ saved: false });
  await answerSaveDialog(app, chosen);
  expect(await lines.shell.printing.save({ pdf, name: 'Recovery key' })).toEqual({ saved: true });
  expect(readFileSync(chosen).toString('base64')).toBe(pdf);
  await answerSaveDialog(app, join(folder, 'no-such-folder/x.pdf'));
  await expect(lines.shell.printing.save({ pdf, name: 'x' })).rejects.toMatchObject({ code: 'print/failed' });
});

test('a printer that is not there is a refusal, not a wait', async () => {
  const { pdf } = await lines.shell.printing.preview(recovery);
  await expect(lines.shell.printing.print({ pdf, printer: 'no-such-printer', copies: 1 })).rejects.toMatchObject({ code: 'print/failed' });
  expect(Array.isArray((await lines.shell.printing.printers()).printers)).toBe(true);
});

/** The system's own dialog cannot be worked by a test; its answer is given in its place. */
async function answerSaveDialog({ electron }: RunningApp, path: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}
