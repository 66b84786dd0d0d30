import type { AlertArea } from '../domain/alert/alert.ts';
import { localAuthority } from './local-authorities.ts';
import { policeForce } from './police-forces.ts';

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

/** Several areas in words, each once, in the order given: "Merseyside and Lancashire". */
export function areaNames(areas: readonly AlertArea[], locale = 'en-GB'): string {
  const names = [...new Set(areas.map(areaName))];
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** The force whose members and hub an area belongs to; null for an outcode, which may straddle two forces. */
export function forceOfArea(area: AlertArea): string | null {
  if (area.kind === 'force') return area.code;
  return area.kind === 'local-authority' ? (localAuthority(area.code)?.force ?? null) : null;
}
