import { createIntl } from '@formatjs/intl';
import { expect, test } from 'vitest';
import { en } from './en/index.ts';

test('every sentence of the catalogue can be read by what fills it in', () => {
  const { formatters } = createIntl({ locale: 'en-GB', messages: {} });
  for (const [id, words] of Object.entries(en)) expect(() => formatters.getMessageFormat(words, 'en-GB'), id).not.toThrow();
});
