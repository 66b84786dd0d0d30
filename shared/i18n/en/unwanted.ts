import type { KeepingGround } from '../../domain/rights/unwanted.ts';

/** What becomes of a record to which the person said no. */
export const unwanted = {
  'unwanted.title':
    '{person, select, she {She said no to keeping a record} he {He said no to keeping a record} other {They said no to keeping a record}}',
  'unwanted.words':
    'So nothing else is asked, and nothing is sent. What was written is still on this laptop until you choose what becomes of it.',
  'unwanted.erase': 'Erase it now',
  'unwanted.erase-words': 'Every word goes for good, with every picture and file. Nothing is left to count either.',
  'unwanted.count': 'Keep only what counts',
  'unwanted.count-words':
    '{person, select, she {Only if she says yes to this} he {Only if he says yes to this} other {Only if they say yes to this}}: what kind, which month and which area stay, so that it can be counted. No word, no name and no number stays.',
  'unwanted.has-left':
    'A report of this was made ready to send. What left without a name cannot be called back from here, so what kind, which month and which area stay beside it. Every word goes.',
  'unwanted.keep': 'Keep it, and say why',
  'unwanted.keep-words':
    '{person, select, she {Only where you must, and tell her that you do.} he {Only where you must, and tell him that you do.} other {Only where you must, and tell them that you do.}}',
  'unwanted.ground': 'On what ground',
  'unwanted.ground.safeguarding': 'Somebody has to be protected',
  'unwanted.ground.legal-duty': 'A law orders it',
  'unwanted.ground.legal-claim': 'It is needed for a legal claim',
  'unwanted.reason': 'Why, in a few words',
  'unwanted.keep-do': 'Keep the record',
  'unwanted.sure': 'Erase for good?',
  'unwanted.sure-nothing': 'This cannot be undone. Nothing of this record can be read, found or counted afterwards.',
  'unwanted.sure-count': 'This cannot be undone. Only what kind, which month and which area are left.',
  'unwanted.erase-do': 'Erase for good',
  'unwanted.erased': 'Erased.',
  'unwanted.kept': 'Kept all the same by {name} on {date}. {ground}: {words}',
  'unwanted.left': 'Only what counts is left of this record.',
  'unwanted.undecided': 'Said no to keeping this record. Choose what becomes of it.',
  'unwanted.decide': 'Choose now',
} as const satisfies Record<`unwanted.ground.${KeepingGround}`, string> & Record<string, string>;
