import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** Gives the parts the language of the window: the order of a date, the first day of a week, the direction of a line. */
export function KitProvider({ locale, children }: { locale: string; children: ReactNode }) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
