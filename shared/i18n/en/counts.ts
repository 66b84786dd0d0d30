/** Totals for a manager. */
export const counts = {
  'counts.title': 'Counts',
  'counts.show': 'Show counts',
  'counts.from': 'Happened from',
  'counts.until': 'until',
  'counts.kept': 'In this project',
  'counts.kept-words': 'All kept records, by the main act. For your own eyes: do not pass these on.',
  'counts.to-tell': 'May be told to others',
  'counts.to-tell-words': 'Only where counting was agreed to. Numbers below five are hidden, and those that would give one away.',
  'counts.incidents': 'Incidents',
  'counts.unnamed': 'Not named',
  'counts.anonymous': 'Agreed to police intelligence, without a name',
  'counts.formal': 'Willing to speak to police',
  'counts.hidden': 'hidden',
} as const;
