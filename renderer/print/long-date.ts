import { useIntl } from 'react-intl';

/** A date as it is written out on paper ("15 February 2027"): a calendar date as it stands, a moment as the day in the United Kingdom. */
export function useLongDate(): (dateOrMoment: string) => string {
  const intl = useIntl();
  return (dateOrMoment) => {
    const isDate = /^\d{4}-\d\d-\d\d$/.test(dateOrMoment);
    return intl.formatDate(isDate ? `${dateOrMoment}T12:00:00Z` : dateOrMoment, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'Europe/London',
    });
  };
}
