import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { severities } from './alert.ts';
import { renderMail } from './render-mail.ts';
import { sampleDocument } from './sample-document.ts';

const unsubscribeUrl = 'https://scheme.example.org/unsubscribe?token=abc&list=alerts';
const mail = (change: Partial<typeof sampleDocument> = {}) => renderMail({ ...sampleDocument, ...change }, { unsubscribeUrl });

describe('the alert mail', () => {
  it('has a subject that gives nothing away on a lock screen', () => {
    for (const severity of severities) {
      expect(mail({ severity, headline: 'Rape in a blue Audi' }).subject).toBe('Streetlight 0231');
    }
    expect(mail({ msgType: 'Update', version: 2 }).subject).toBe('Streetlight 0231, changed');
    expect(mail({ msgType: 'Cancel', version: 3 }).subject).toBe('Streetlight 0231, ended');
    expect(mail({ status: 'Exercise' }).subject).toBe('Streetlight 0231 (practice)');
  });

  it('says everything in the text part and in the HTML part', () => {
    const { text, html } = mail();
    const plain = html.replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
    const { headline, facts, instructions, seenCode } = sampleDocument;
    for (const words of [
      headline,
      ...facts.map(({ value }) => value),
      ...instructions,
      seenCode,
      'Merseyside and Lancashire',
      'Corroborated',
      unsubscribeUrl,
    ]) {
      expect(text).toContain(words);
      expect(plain).toContain(words);
    }
    expect(text).toContain('VERY DANGEROUS');
  });

  it('writes days and times as they are in the United Kingdom', () => {
    // Half past eleven in the evening of 30 June in UTC is already July in London; in winter the two agree.
    expect(mail({ expiresAt: '2027-06-30T23:30:00.000Z' }).text).toContain('Valid until 1 July 2027.');
    expect(mail({ expiresAt: '2027-02-15T23:30:00.000Z' }).text).toContain('Valid until 15 February 2027.');
  });

  it('escapes every value, whatever a person wrote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', '</style>', '<script>', '-->'), minLength: 1, maxLength: 12 }),
        (nasty) => {
          const { html } = mail({
            headline: `x${nasty}`,
            description: `x${nasty}`,
            facts: [{ label: 'hair', value: `x${nasty}` }],
            instructions: [`x${nasty}`],
          });
          const known = mail({ headline: 'x', description: 'x', facts: [{ label: 'hair', value: 'x' }], instructions: ['x'] }).html;
          const tags = (page: string) => page.match(/<[^>]*>/g);
          expect(tags(html)).toEqual(tags(known));
        },
      ),
    );
  });

  it('fetches nothing: no image, no sheet, no font, one link', () => {
    const { html } = mail();
    expect(html).not.toMatch(/<img|<link|<script|<iframe|url\(|@import|src=/i);
    expect(html.match(/href=/g)).toHaveLength(1);
  });

  it('of a warning that ended says so and tells nobody what to do about it', () => {
    const { text, html } = mail({ msgType: 'Cancel', version: 2 });
    expect(text).toContain('This warning no longer holds. Take down every sheet 0231');
    expect(text).toContain('ENDED');
    expect(text).not.toMatch(/What you can do|VERY DANGEROUS/);
    expect(html).not.toContain('0231-K7');
  });

  it('of practice says so before anything else', () => {
    expect(mail({ status: 'Exercise' }).text.startsWith('This is practice. None of it happened.')).toBe(true);
  });

  it('is not made without a way to stop the mails', () => {
    for (const url of ['', 'javascript:alert(1)', 'mailto:a@example.org', 'https://example.org/"onload=']) {
      expect(() => renderMail(sampleDocument, { unsubscribeUrl: url })).toThrow(TypeError);
    }
  });
});
