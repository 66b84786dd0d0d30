import type { audit as english } from '../en/audit.ts';
import type { Translation } from '../translation.ts';

/** The trail of everything that was done. */
export const audit: Translation<typeof english> = {
  'audit.title': 'Hanes popeth a wnaed',
  'audit.words':
    'Pwy wnaeth beth a phryd, byth beth a ddywedwyd. Mae pob llinell ynghlwm wrth yr un o’i blaen ac wedi’i llofnodi gan y gliniadur hwn.',
  'audit.verify': 'Gwirio’r gadwyn gyfan',
  'audit.broken': 'Dydy’r gadwyn ddim yn dal wrth linell {id}. Peidiwch â dal ati i weithio yn y gist hon; gofynnwch am help.',
  'audit.export': 'Cadw fel rhestr ar gyfer taenlen',
  'audit.saved': 'Mae’r rhestr wedi’i chadw.',
  'audit.file': 'Hanes',
  'audit.more': 'Dangos mwy',
  'audit.table': 'Hanes, y diweddaraf yn gyntaf',
  'audit.when': 'Pryd',
  'audit.who': 'Pwy',
  'audit.what': 'Beth',
  'audit.print': 'Ôl bys',
  'audit.laptop': 'Y gliniadur hwn',
  'audit.erased': '{act} (mae’r hyn a ddywedwyd wedi’i ddileu)',
};
