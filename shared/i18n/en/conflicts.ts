/** One part of a record that two people changed apart. */
export const conflicts = {
  'conflict.title': '{count, plural, one {One part was changed in two places} other {# parts were changed in two places}}',
  'conflict.words': 'Nobody had seen the other version. All are kept. Read them and pick the one that stands; the others stay in the log.',
  'conflict.words-draft':
    'Nobody had seen the other version. All are kept. Read them and pick the one that stands; the page becomes a record with all of them if nobody does.',
  'conflict.by': '{name}, {at}',
  'conflict.in-force': 'Shown on the page now',
  'conflict.nothing': 'Nothing',
  'conflict.pick': 'Keep this one',
  'conflict.pick-name': 'Keep the version of {name}, {at}',
  'conflict.masked': 'Parts of it are hidden from you. An ISVA, a manager or who kept the record can pick.',
  'conflict.picked': 'Picked. It stands on the page now.',
} as const;
