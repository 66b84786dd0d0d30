/** The languages of the app's own words. British English is the complete one; what is missing elsewhere is said in it. */
export const locales = ['en-GB', 'cy', 'ro'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en-GB';

/** What each language calls itself, and whether somebody who grew up with it has read the words. A language is chosen by its own name. */
export const languages: Readonly<Record<Locale, { name: string; check: 'checked' | 'native-check-needed' }>> = {
  'en-GB': { name: 'English', check: 'checked' },
  cy: { name: 'Cymraeg', check: 'native-check-needed' },
  ro: { name: 'Română', check: 'native-check-needed' },
};

/** The first of these languages (BCP 47, most wanted first) that the app speaks; English when it speaks none of them. */
export function localeFor(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = baseOf(tag);
    const found = locales.find((locale) => baseOf(locale) === language);
    if (found) return found;
  }
  return defaultLocale;
}

/** Whether this is one of the languages: what lay in a file or came over a wall may be anything. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
