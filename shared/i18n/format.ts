import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { en, type MessageId } from './en/index.ts';
import { defaultLocale, type Locale } from './locales.ts';

/** Every message of a language, by id. */
export type Messages = Readonly<Record<MessageId, string>>;

/** English is always there; another language is read when somebody wants it, so that nobody waits for words they do not see. */
const translations = {
  'en-GB': async () => ({}),
  cy: async () => (await import('./cy/index.ts')).cy,
  ro: async () => (await import('./ro/index.ts')).ro,
};
const loaded = new Map<Locale, Messages>([[defaultLocale, en]]);

/** Fetches a language. What is not translated yet is there in English. After this `formatMessage` speaks it. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const messages = loaded.get(locale) ?? { ...en, ...(await translations[locale]()) };
  loaded.set(locale, messages);
  return messages;
}

const made = new Map<Locale, IntlShape<string>>();

function intlOf(locale: Locale): IntlShape<string> {
  const known = made.get(locale);
  if (known) return known;
  const messages = loaded.get(locale);
  if (!messages) throw new Error(`the words of ${locale} have not been fetched`);
  const intl = createIntl(
    {
      locale,
      messages,
      onError: (error) => {
        if (!isAboutEngine(error)) throw error;
      },
    },
    createIntlCache(),
  );
  made.set(locale, intl);
  return intl;
}

/** Chromium knows how Welsh counts and not how it writes dates, and this is said once a start. Our dates are written by cy/dates.ts. */
export function isAboutEngine(error: { code: string }): boolean {
  return error.code === 'MISSING_DATA';
}

/**
 * A sentence of the catalogue with its values filled in. Runs anywhere: menu, print page, e-mail. A missing value throws, because half a
 * sentence in front of a person is worse than an error in front of us; so does a language nobody has fetched.
 */
export function formatMessage(locale: Locale, id: MessageId, values: Readonly<Record<string, string | number | Date>> = {}): string {
  return intlOf(locale).formatMessage({ id }, values);
}
