import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { en, type MessageId } from './en/index.ts';

/** The languages of the app's own words. British English is the complete one; days and numbers follow it. */
export const locales = ['en-GB'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en-GB';

const catalogues: Readonly<Record<Locale, Readonly<Record<MessageId, string>>>> = { 'en-GB': en };

/** Every message of a language, by id. */
export function messagesOf(locale: Locale): Readonly<Record<MessageId, string>> {
  return catalogues[locale];
}

const made = new Map<Locale, IntlShape<string>>();

function intlOf(locale: Locale): IntlShape<string> {
  const known = made.get(locale);
  if (known) return known;
  const intl = createIntl(
    {
      locale,
      messages: messagesOf(locale),
      onError: (error) => {
        throw error;
      },
    },
    createIntlCache(),
  );
  made.set(locale, intl);
  return intl;
}

/**
 * A sentence of the catalogue with its values filled in. Runs anywhere: menu, print page, e-mail. A missing value throws, because half a
 * sentence in front of a person is worse than an error in front of us.
 */
export function formatMessage(locale: Locale, id: MessageId, values: Readonly<Record<string, string | number | Date>> = {}): string {
  return intlOf(locale).formatMessage({ id }, values);
}
