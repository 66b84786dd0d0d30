import type { conflicts as english } from '../en/conflicts.ts';
import type { Translation } from '../translation.ts';

/** One part of a record that two people changed apart. */
export const conflicts: Translation<typeof english> = {
  'conflict.title': '{count, plural, one {Newidiwyd un rhan mewn dau le} other {Newidiwyd # rhan mewn dau le}}',
  'conflict.words':
    'Nid oedd neb wedi gweld y fersiwn arall. Cedwir pob un. Darllenwch nhw a dewiswch yr un sy’n sefyll; mae’r lleill yn aros yn y log.',
  'conflict.words-draft':
    'Nid oedd neb wedi gweld y fersiwn arall. Cedwir pob un. Darllenwch nhw a dewiswch yr un sy’n sefyll; os na fydd neb yn gwneud, bydd pob un ohonyn nhw yn y cofnod.',
  'conflict.by': '{name}, {at}',
  'conflict.in-force': 'Ar y dudalen nawr',
  'conflict.nothing': 'Dim byd',
  'conflict.masked': 'Mae rhannau ohono wedi’u cuddio rhagoch chi. Gall ISVA, rheolwr neu’r un a gadwodd y cofnod ddewis.',
  'conflict.pick': 'Cadw hwn',
  'conflict.pick-name': 'Cadw fersiwn {name}, {at}',
  'conflict.picked': 'Wedi’i ddewis. Mae ar y dudalen nawr.',
};
