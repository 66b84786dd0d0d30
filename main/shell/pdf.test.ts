import { describe, expect, it } from 'vitest';
import { countPages, fileName } from './pdf.ts';

describe('pdf', () => {
  it('pages are counted, the tree that holds them is not', () => {
    const pdf = '<</Type /Pages /Count 2>> <</Type /Page /Parent 1>> <</Type/Page>> <</Type /PageLabel>>';
    expect(countPages(Buffer.from(pdf))).toBe(2);
  });

  it('a name is made safe for every file system and ends in .pdf once', () => {
    expect(fileName('Alert 12: “Audi”.pdf')).toBe('Alert 12 Audi.pdf');
    expect(fileName('../../etc/passwd')).toBe('etc passwd.pdf');
    expect(fileName('///')).toBe('Streetlight.pdf');
  });
});
