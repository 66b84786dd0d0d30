import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { AlertContent } from '#shared/domain/alert/alert.ts';
import type { SheetPage } from '#shared/domain/sheet/sheet-page.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { type Lines, takeLines } from '../support/lines.ts';
import { picturesOf, readCodes, readPaper } from '../support/paper.ts';

let app: RunningApp;
let lines: Lines;
let folder: string;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'streetlight-paper-'));
  app = await launchApp();
  lines = await takeLines(app.page);
});
test.afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const content: AlertContent = {
  status: 'Actual',
  severity: 'very-dangerous',
  certainty: 'observed',
  headline: 'Man in a blue Audi robs women after driving past the place agreed',
  description: 'Three times since October. He says he knows someone you know, drives on, locks the doors and shows a screwdriver.',
  facts: [
    { label: 'age', value: '35 to 44' },
    { label: 'car', value: 'Dark blue Audi estate' },
    { label: 'phone', value: 'ends in 43' },
  ],
  instructions: ['Check the number before you go.', 'Tell us if you have met him.'],
  areas: [
    { kind: 'force', code: 'merseyside' },
    { kind: 'local-authority', code: 'E07000123' },
  ],
  expiresAt: '2027-02-15T22:59:59Z',
};

function sheet(change: Partial<AlertContent> = {}, rest: Partial<SheetPage> = {}): SheetPage {
  return {
    content: { ...content, ...change },
    issue: { number: 231, version: 1, msgType: 'Alert', seenCode: '0231-K7' },
    printedOn: '2026-11-15',
    checkAddress: null,
    supersededBy: null,
    ...rest,
  };
}

async function print(name: string, data: SheetPage) {
  const { pdf, pages } = await lines.shell.printing.preview({ page: 'sheet', data });
  const paper = readPaper(pdf, folder, name);
  expect(paper.pages).toBe(pages);
  expect(paper.size).toContain('(A4)');
  return paper;
}

test('a sheet is one A4 page that says how grave, where, what, what to do, and when to take it down', async () => {
  const paper = await print('plain', sheet());
  expect(paper.pages).toBe(1);
  for (const words of [
    'Very dangerous',
    'Merseyside and Preston',
    content.headline,
    content.description,
    'Dark blue Audi estate',
    'ends in 43',
    ...content.instructions,
    '0231-K7',
    'Sheet 0231, version 1',
    'Printed 15 November 2026',
    'Take down after 15 February 2027',
    'Shred when you take it down.',
  ]) {
    expect(paper.words).toContain(words);
  }
});

test('the QR code can be read off the sheet and off a photocopy of it, and holds nothing that was not shown', async () => {
  const paper = await print('neutral', sheet());
  const [text, ...others] = readCodes(picturesOf(paper));
  expect(others).toEqual([]);
  expect(text).toBe('Sheet 0231, version 1. Code 0231-K7. Any project can check a number for you.');
  expect(readCodes(picturesOf(paper, { copied: true }))).toEqual([text]);

  const checkAddress = 'https://check.example.org/';
  const withAddress = await print('address', sheet({}, { checkAddress }));
  expect(readCodes(picturesOf(withAddress, { copied: true }))).toEqual([checkAddress]);
  expect(withAddress.words).toContain(checkAddress);
});

test('an exercise says so larger than anything else, on every page', async () => {
  const paper = await print('exercise', sheet({ status: 'Exercise', description: content.description.repeat(30) }));
  expect(paper.pages).toBeGreaterThan(1);
  expect(paper.pageWords[0]).toContain('EXERCISE This is practice. None of it happened. Do not put it up.');
  for (const words of paper.pageWords) expect(words).toContain('EXERCISE');
});

test('a cancelled sheet asks to be taken down and offers nothing to act on', async () => {
  const paper = await print('cancelled', sheet({}, { issue: { number: 231, version: 2, msgType: 'Cancel', seenCode: '0231-K7' } }));
  expect(paper.words).toContain('CANCELLED This warning no longer holds. Take down every sheet 0231.');
  expect(paper.words).not.toContain('What you can do');
  expect(readCodes(picturesOf(paper))).toEqual([]);
});

test('a new version says which one it replaces, and an old one that it is out of date', async () => {
  const issue = { number: 231, version: 2, msgType: 'Update' as const, seenCode: '0231-K7' };
  expect((await print('update', sheet({}, { issue }))).words).toContain('This sheet replaces version 1. Take the old one down.');
  expect((await print('old', sheet({}, { supersededBy: 2 }))).words).toContain('OUT OF DATE Version 2 has taken the place of this sheet.');
});

test('a long text shrinks a little first, then flows to a further page, and not a word of it is lost', async () => {
  const some = Array.from({ length: 6 }, (_, index) => `Paragraph ${index + 1}. ${content.description}`);
  expect((await print('some', sheet({ description: some.join('\n\n') }))).pages).toBe(1);

  const many = Array.from({ length: 30 }, (_, index) => `Paragraph ${index + 1}. ${content.description}`).map((text) => text.slice(0, 126));
  const paper = await print('many', sheet({ description: many.join('\n\n') }));
  expect(paper.pages).toBeGreaterThan(1);
  for (const paragraph of many) expect(paper.words).toContain(paragraph.trim());
  for (const words of paper.pageWords) expect(words).toContain('Take down after 15 February 2027');
  expect(paper.words).toContain('0231-K7');
});

test('words without a place to break, and letters of other scripts, stay on the paper', async () => {
  const paper = await print(
    'letters',
    sheet({ headline: `ÄÖÜ Łódź Ирина ${'m'.repeat(120)}`, facts: [{ label: 'names', value: '“Ștefan”, “Ηλίας”' }] }),
  );
  expect(paper.words.replace(/\s/g, '')).toContain('m'.repeat(120));
  expect(paper.words).toContain('“Ștefan”, “Ηλίας”');
  expect(paper.words).toContain('Ирина');
});

test('the recovery key page shows every group once and says nothing about what it opens', async () => {
  const recoveryKey = 'ABCDE-FGH1K-2MNPQ-R3STV-WX4YZ-56789-0A1B2';
  const { pdf } = await lines.shell.printing.preview({ page: 'recovery', data: { recoveryKey, madeOn: '2026-11-15', language: 'en-GB' } });
  const paper = readPaper(pdf, folder, 'recovery');
  expect(paper.pages).toBe(1);
  const groups = recoveryKey.split('-');
  for (const group of groups) expect(paper.words.split(group)).toHaveLength(2);
  expect(paper.lines.join(' ').match(/\b[0-9A-Z]{5}\b/g)).toEqual(groups);
  expect(paper.words).toContain('Streetlight recovery key');
  expect(paper.words).not.toMatch(/vault|laptop|case|record|survivor|project|report/i);
});
