import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A PDF as a stranger reads it, with Poppler and ZBar: pages, words, and what a telephone would read off it. */
export type Paper = { file: string; pages: number; size: string; words: string; pageWords: string[]; lines: string[] };

/** Writes the PDF into `folder` and reads it back. `words` has every run of white space as one space; `lines` are as they lie on the page. */
export function readPaper(pdf: string, folder: string, name: string): Paper {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, Buffer.from(pdf, 'base64'));
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  const lines = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\n');
  const pageWords = text
    .split('\f')
    .map((page) => page.replace(/\s+/g, ' ').trim())
    .filter((page) => page !== '');
  return {
    file,
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: /Page size:\s+(.+)/.exec(info)?.[1] ?? '',
    words: pageWords.join(' '),
    pageWords,
    lines,
  };
}

/** Pictures of the pages. `copied` is what a photocopier makes of them: black or white, coarse. */
export function picturesOf({ file }: Paper, { copied = false } = {}): string[] {
  const stem = `${file}-${copied ? 'copied' : 'plain'}`;
  execFileSync('pdftoppm', [...(copied ? ['-mono', '-r', '120'] : ['-png', '-r', '150']), file, stem]);
  const folder = join(file, '..');
  return readdirSync(folder)
    .filter((name) => join(folder, name).startsWith(`${stem}-`))
    .sort()
    .map((name) => join(folder, name));
}

/** The texts of all QR codes that can be read off the pictures. */
export function readCodes(pictures: readonly string[]): string[] {
  return pictures.flatMap((picture) => {
    const { stdout } = spawnSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', picture], { encoding: 'utf8' });
    return stdout.split('\n').filter((line) => line !== '');
  });
}
