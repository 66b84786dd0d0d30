import type { AlertArea } from '../domain/alert/alert.ts';
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

/** Several areas in words, each once, in the order given: "Merseyside and Lancashire". Every force together is "United Kingdom". */
export function areaNames(areas: readonly AlertArea[], locale = 'en-GB'): string {
  const codes = new Set(areas.map(({ code }) => code));
  if (policeForces.every(({ id }) => codes.has(id))) return 'United Kingdom';
  const names = [...new Set(areas.map(areaName))];
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
