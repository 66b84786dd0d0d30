/** Words of the parts themselves, used on every screen. */
export const ui = {
  'ui.show-secret': 'Show what is typed',
  'ui.hide-secret': 'Hide what is typed',
  'ui.open-list': 'Open the list',
  'ui.show-list': 'Show the list: {list}',
  'ui.fold-list': 'Fold the list: {list}',
  'ui.nothing-found': 'Nothing found. Try fewer letters.',
  'ui.loading': 'Fetching',
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.try-again': 'Try again',
  'mark.removed': 'taken out: ',
  'mark.replaced': 'put in its place: ',
  'mark.doubtful': 'to be decided: ',
  'mark.kept': 'kept on purpose: ',
  'mark.end': ', ',
  'ui.too-long': '{max, number} letters fit here, and this would be {length, number}. Nothing was added and nothing was lost.',
  'ui.too-long-file':
    'This would be {length, number} letters. {max, number} fit on the page. Nothing was added and nothing was lost: keep the text as a file and add it to an incident, under “Pictures and files”.',
} as const;
