import { describe, expect, it } from 'vitest';
import type { AlertDocument } from '../alert/alert.ts';
import { draftSheet, RecoverySheet, recoveryGroups, SheetPage, sheetOf } from './sheet-page.ts';

const document: AlertDocument = {
  id: '01890000-0000-7000-8000-000000000001',
  format: 1,
  number: 231,
  version: 2,
  msgType: 'Update',
  seenCode: '0231-K7',
  sentAt: '2026-11-15T12:00:00Z',
  author: '01890000-0000-7000-8000-000000000002',
  approver: '01890000-0000-7000-8000-000000000003',
  status: 'Actual',
  severity: 'dangerous',
  certainty: 'likely',
  headline: 'Man takes the money back',
  description: 'Twice.',
  facts: [],
  instructions: [],
  areas: [{ kind: 'force', code: 'merseyside' }],
  expiresAt: '2027-02-15T22:59:59Z',
};

describe('what a sheet is printed from', () => {
  it('a published alert makes a page the print window takes, and who wrote and approved it is not on it', () => {
    const page = sheetOf(document, '2026-11-15');
    expect(SheetPage.parse(page)).toEqual(page);
    expect(JSON.stringify(page)).not.toContain(document.author);
    expect(JSON.stringify(page)).not.toContain(document.approver);
  });

  it('a draft has no number', () => {
    const { content } = sheetOf(document, '2026-11-15');
    expect(SheetPage.parse(draftSheet(content, '2026-11-15')).issue).toBeNull();
  });

  it('anything else in the data is refused, and so is a check address that is not https', () => {
    const page = sheetOf(document, '2026-11-15');
    expect(SheetPage.safeParse({ ...page, incident: {} }).success).toBe(false);
    expect(SheetPage.safeParse({ ...page, checkAddress: 'http://example.org/' }).success).toBe(false);
    expect(SheetPage.safeParse({ ...page, checkAddress: 'https://example.org/' }).success).toBe(true);
  });
});

describe('a recovery key on paper', () => {
  it('is read in its groups, however they are parted', () => {
    expect(recoveryGroups('AAAAA-BBBBB CCCCC')).toEqual(['AAAAA', 'BBBBB', 'CCCCC']);
    expect(recoveryGroups(' AAAAA--BBBBB\n')).toEqual(['AAAAA', 'BBBBB']);
  });

  it('is refused when there is none', () =>
    expect(RecoverySheet.safeParse({ recoveryKey: '', madeOn: '2026-11-15', language: 'en-GB' }).success).toBe(false));
});
