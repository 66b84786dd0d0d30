import { type ReactNode, useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { teachWelsh } from '#shared/i18n/cy/dates.ts';
import { isAboutEngine, type Messages } from '#shared/i18n/format.ts';
import { defaultLocale, type Locale } from '#shared/i18n/locales.ts';

/**
 * Gives everything inside its language: sentences, dates and numbers, and the parts that know languages themselves (the order of a date,
 * the names in a calendar). `isWhole` when it is the language of the page, which a screen reader is then told.
 */
export function LanguageProvider({
  language,
  messages,
  isWhole = false,
  children,
}: {
  language: Locale;
  messages: Messages;
  isWhole?: boolean;
  children: ReactNode;
}) {
  if (language === 'cy') teachWelsh();
  useLayoutEffect(() => {
    if (isWhole) document.documentElement.lang = language;
  }, [isWhole, language]);
  return (
    <IntlProvider
      locale={language}
      defaultLocale={defaultLocale}
      messages={messages}
      defaultRichTextElements={richText}
      onError={(error) => {
        if (!isAboutEngine(error)) throw error;
      }}
    >
      <I18nProvider locale={language}>{children}</I18nProvider>
    </IntlProvider>
  );
}

const richText = { b: (parts: ReactNode) => <b>{parts}</b> };
