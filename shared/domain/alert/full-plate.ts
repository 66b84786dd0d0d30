import { understandPlate } from '../contact-point/plate.ts';

/**
 * Letters beside figures that are no plate: units, road and trim names, short words in capitals, car makes. Without this list "Audi A4 TDI",
 * "M25 AND" and "NUM 4471" would count as plates, because British dateless plates look like nearly anything.
 */
export const notPlateLetters = new Set(
  (
    'MIN MINS HR HRS AM PM CM CMS MM KM KG ML CC GB MB MPH KPH YR YRS TH ST ND RD FT IN LB LBS GBP EUR USD UTC GMT BST NUM PC ODD ' +
    'AND THE OUT FOR NOT HIS HER HIM SHE HE ONE TWO WAS HAS HAD BUT OFF ALL MEN MAN WHO TO AT ON OR OF BY IS IT NO SO WE UP VAN CAR CAB ' +
    'TDI GTI SRI VXR CDI FSI SUV TD HDI CRV BMW VW MG KIA GMC DS'
  ).split(' '),
);

type Token = { text: string; start: number; end: number };

/**
 * Whole British number plates in a text, as they stand there, also spaced out ("Q Q 1 5 L W D") or with an O for a nought. A part is none
 * ("has Q Q 1 and ends in K", "QQ62 H.."). Formats and their source: `understandPlate`.
 */
export function findFullPlates(text: string): string[] {
  const tokens: Token[] = [...text.matchAll(/[A-Za-z0-9?…*#]+/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: string[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let window: Token[] = [];
    for (const token of tokens.slice(first)) {
      const before = window.at(-1);
      if (before && !/^[\s.\-–_·]{1,3}$/u.test(text.slice(before.end, token.start))) break;
      window = [...window, token];
      const length = window.reduce((sum, part) => sum + part.text.length, 0);
      if (length > 7) break;
      if (length >= 5 && isPlate(window.map((part) => part.text))) found.push(text.slice(window[0]?.start, token.end));
    }
  }
  return found;
}

function isPlate(parts: readonly string[]): boolean {
  const joined = parts.join('');
  if (!/^[A-Za-z0-9]+$/.test(joined) || !/\d/.test(joined) || !/[A-Za-z]{2}/.test(joined)) return false;
  // Running text mixes cases; a plate written in several groups does not, unless a keyboard made its first letters large ("Qq15 Lwd").
  if (parts.length > 1 && /[a-z]/.test(joined) && (!/^[A-Z]?[a-z]{1,2}\d\d[A-Z]?[a-z]{2,3}$/.test(joined) || parts.length > 2))
    return false;
  const plate = joined.toUpperCase();
  if ([...plate.matchAll(/[A-Z]+/g)].some(([letters]) => notPlateLetters.has(letters))) return false;
  const { complete, normal } = understandPlate(plate);
  if (!complete) return false;
  // A reading with O for 0 or I for 1 counts only for today's format, whose shape is strict enough to be no accident.
  return normal === plate || /^[A-Z]{2}\d{2}[A-Z]{3}$/.test(normal);
}
