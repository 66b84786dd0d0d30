import type { AlertArea } from '../domain/alert/alert.ts';
import { formatMessage } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { localAuthority } from './local-authorities.ts';
import { policeForce, policeForces } from './police-forces.ts';

/** One area in words: "Merseyside", "Preston", "L1". A code we do not know is shown as it is rather than hidden. */
export function areaName(area: AlertArea): string {
  switch (area.kind) {
    case 'force':
      return policeForce(area.code)?.area ?? area.code;
    case 'local-authority':
      return localAuthority(area.code)?.name ?? area.code;
    case 'outcode':
      return area.code;
  }
}

/**
 * Several areas in the words of a language, each once, in the order given: "Merseyside and Lancashire". Every force together is "United
 * Kingdom". The names themselves are those of the places.
 */
export function areaNames(areas: readonly AlertArea[], locale: Locale): string {
  const codes = new Set(areas.map(({ code }) => code));
  if (policeForces.every(({ id }) => codes.has(id))) return formatMessage(locale, 'area.united-kingdom');
  const names = [...new Set(areas.map(areaName))];
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
