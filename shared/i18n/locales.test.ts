import { expect, it } from 'vitest';
import { formatMessage, loadMessages } from './format.ts';
import { languages, localeFor, locales } from './locales.ts';

it('the first of the wanted languages that the app speaks is taken, whatever its region', () => {
  expect(localeFor(['fr-FR', 'ro-MD', 'en-GB'])).toBe('ro');
  expect(localeFor(['cy_GB.UTF-8'])).toBe('cy');
  expect(localeFor(['en-US', 'cy'])).toBe('en-GB');
});

it('somebody whose language the app does not speak gets English', () => {
  expect(localeFor(['de-DE', 'c'])).toBe('en-GB');
  expect(localeFor([])).toBe('en-GB');
});

it('a language is not spoken before it was fetched, and is after', async () => {
  expect(() => formatMessage('cy', 'frame.lock')).toThrow('fetched');
  await loadMessages('cy');
  expect(formatMessage('cy', 'frame.lock')).toBe('Cloi');
});

it('only English passes for checked: nobody who grew up with the others has read them', () => {
  expect(locales.filter((locale) => languages[locale].check === 'checked')).toEqual(['en-GB']);
});
