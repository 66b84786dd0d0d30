/**
 * The last day of an alert as a moment. 22:59:59 UTC is the last second of that day in the United Kingdom in summer and an hour before it
 * in winter: whichever it is, the day printed on the sheet is the day that was chosen.
 */
export function endOfDay(date: string): string {
  return `${date}T22:59:59Z`;
}

const londonDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: '2-digit', month: '2-digit', year: 'numeric' });

/** The calendar day of a moment in the United Kingdom, as `YYYY-MM-DD`. */
export function dayOf(moment: string): string {
  const parts = new Map(londonDay.formatToParts(new Date(moment)).map((part) => [part.type, part.value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
