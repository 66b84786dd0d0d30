import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/en/index.ts';
import { formatMessage } from '#shared/i18n/format.ts';
import { defaultLocale, type Locale } from '#shared/i18n/locales.ts';

export type TextValues = Readonly<Record<string, string | number | Date>>;

/** A sentence of the catalogue by its id, with its values filled in, in the language of the window. */
export function useText(): (id: MessageId, values?: TextValues) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}

/** The language of the window, for what is made in it outside a sentence. */
export function useLocale(): Locale {
  return useIntl().locale as Locale;
}

/** The same in English, whatever the window speaks: for what is handed to people who were never asked for another language. */
export function englishText(id: MessageId, values?: TextValues): string {
  return formatMessage(defaultLocale, id, values);
}

/** The same as an element, for sentences with marked parts: `<b>…</b>` in the catalogue becomes `values.b`. */
export function Say({ id, values }: { id: MessageId; values?: Record<string, ReactNode | ((parts: ReactNode) => ReactNode)> }) {
  return <FormattedMessage id={id} values={values as never} />;
}
