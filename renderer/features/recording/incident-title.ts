import type { IncidentRow } from '#shared/contract/vault/incidents.ts';
import type { PlaceKind } from '#shared/domain/incident/incident.ts';
import type { OffenceCode } from '#shared/domain/incident/offence.ts';
import { useText } from '../../ui/index.ts';

/** A short title for a record: what happened and where, else its first words. */
export function useIncidentTitle(): (row: Pick<IncidentRow, 'about' | 'what' | 'opening' | 'placeKind'>) => string {
  const text = useText();
  return ({ about, what, opening, placeKind }) => {
    if (about === 'police-response') return text('about.police-response');
    const kinds = what.slice(0, 2).map((code: OffenceCode, place) => lowerAfterFirst(text(`offence.${code}`), place));
    if (kinds.length === 0) return opening.trim() === '' ? text('drop-in.nothing-yet') : opening;
    const words = kinds.join(', ');
    return placeKind === null ? words : text('drop-in.title-place', { what: words, place: text(`place.${placeKind as PlaceKind}`) });
  };
}

function lowerAfterFirst(words: string, place: number): string {
  return place === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
