import { useIntl } from 'react-intl';
import type { IncidentFault } from '#shared/domain/incident/faults.ts';

/**
 * What of a part cannot be, in words for its field. A year of which only the first figures are there yet (`0002`) is not called wrong while it
 * is typed.
 */
export function useFaultWords(today: string): (fault: IncidentFault | null, on?: string | null) => string | null {
  const intl = useIntl();
  const day = intl.formatDate(`${today}T12:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (fault, on = null) => {
    if (fault === null || (on !== null && on < '1000')) return null;
    return intl.formatMessage({ id: `fault.${fault}` }, { today: day });
  };
}
