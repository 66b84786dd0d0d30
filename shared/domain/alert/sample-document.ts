import type { AlertDocument } from './alert.ts';

/** The invented alert of the design's pictures, as it would be published. For tests and for trying the mail and the sheet. */
export const sampleDocument: AlertDocument = {
  id: '0193a000-0000-7000-8000-000000000231',
  format: 1,
  number: 231,
  version: 1,
  msgType: 'Alert',
  seenCode: '0231-K7',
  sentAt: '2026-11-15T09:30:00.000Z',
  author: '0193a000-0000-7000-8000-00000000000a',
  approver: '0193a000-0000-7000-8000-00000000000b',
  status: 'Actual',
  severity: 'very-dangerous',
  certainty: 'likely',
  headline: 'Man in a blue Audi robs women after driving past the place agreed',
  description:
    'Three times since October. He says he knows someone you know, picks up near a shop car park, drives on, locks the doors and shows a screwdriver.\n\nHe takes bags and cash.',
  facts: [
    { label: 'age', value: '35 to 45' },
    { label: 'build', value: 'Heavy' },
    { label: 'hair', value: 'Grey beard, short hair' },
    { label: 'accent', value: 'Northern English' },
    { label: 'car', value: 'Dark blue Audi estate' },
    { label: 'plate', value: 'has Q Q 1 and ends in K' },
    { label: 'phone', value: 'ends in 43 or 48' },
    { label: 'names', value: '“Mike”' },
  ],
  instructions: [
    'Check the number before you go: any project can do it for you.',
    'If he passes the place you agreed, leave at the next lights.',
    'Tell us if you have met him. You do not have to give a name or see the police.',
  ],
  areas: [
    { kind: 'force', code: 'merseyside' },
    { kind: 'force', code: 'lancashire' },
  ],
  expiresAt: '2027-02-15T23:30:00.000Z',
};
