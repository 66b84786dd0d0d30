import type { MessageId } from '#shared/i18n/en/index.ts';
import { formatMessage, loadMessages } from '#shared/i18n/format.ts';
import { defaultLocale, isLocale, type Locale, localeFor } from '#shared/i18n/locales.ts';
import { remembered } from './remembered.ts';

/** The language the app speaks on this laptop, before any vault is open. */
export type Language = {
  get(): Locale;
  /** Changes it for everything and remembers it. The words are there when this is done. */
  set(language: Locale): Promise<Locale>;
  words(id: MessageId): string;
  /** Called after each change. */
  onChange(listener: () => void): void;
};

/**
 * What somebody chose, or the first of the system's languages (`system`, most wanted first) that the app speaks, until somebody chooses.
 * Remembered in `file`, which holds nothing else and no secret.
 */
export async function createLanguage(file: string, system: readonly string[]): Promise<Language> {
  const memory = remembered(file, 'language', isLocale);
  let language = memory.read() ?? localeFor(system);
  const listeners = new Set<() => void>();
  // A language that cannot be read must not keep anybody from their records.
  await loadMessages(language).catch(() => {
    language = defaultLocale;
  });
  return {
    get: () => language,
    async set(next) {
      await loadMessages(next);
      language = next;
      memory.write(next);
      for (const listener of listeners) listener();
      return language;
    },
    words: (id) => formatMessage(language, id),
    onChange: (listener) => listeners.add(listener),
  };
}
