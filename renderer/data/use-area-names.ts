import { useIntl } from 'react-intl';
import type { AlertArea } from '#shared/domain/alert/alert.ts';
import { defaultLocale, isLocale } from '#shared/i18n/locales.ts';
import { areaNames } from '#shared/reference/area-names.ts';

/** Says several areas in words, joined as the language of the window joins them. */
export function useAreaNames(): (areas: readonly AlertArea[]) => string {
  const { locale } = useIntl();
  return (areas) => areaNames(areas, isLocale(locale) ? locale : defaultLocale);
}
