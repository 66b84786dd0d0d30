import type { ui as english } from '../en/ui.ts';
import type { Translation } from '../translation.ts';

/** Words of the parts themselves, used on every screen. */
export const ui: Translation<typeof english> = {
  'ui.show-secret': 'Dangos beth sy’n cael ei deipio',
  'ui.hide-secret': 'Cuddio beth sy’n cael ei deipio',
  'ui.open-list': 'Agor y rhestr',
  'ui.show-list': 'Dangos y rhestr: {list}',
  'ui.fold-list': 'Plygu’r rhestr: {list}',
  'ui.nothing-found': 'Dim byd i’w gael. Rhowch gynnig ar lai o lythrennau.',
  'ui.loading': 'Wrthi’n nôl',
  'ui.close': 'Cau',
  'ui.cancel': 'Canslo',
  'ui.try-again': 'Rhoi cynnig arall arni',
  'ui.too-long': 'Mae lle i {max, number} llythyren yma, a byddai hyn yn {length, number}. Does dim wedi’i ychwanegu na’i golli.',
  'ui.too-long-file':
    'Byddai hyn yn {length, number} llythyren. Mae lle i {max, number} ar y dudalen. Does dim wedi’i ychwanegu na’i golli: cadwch y testun fel ffeil a’i hychwanegu at ddigwyddiad, dan “Lluniau a ffeiliau”.',
  'mark.removed': 'wedi’i dynnu allan: ',
  'mark.replaced': 'wedi’i roi yn ei le: ',
  'mark.doubtful': 'i’w benderfynu: ',
  'mark.kept': 'wedi’i gadw’n fwriadol: ',
  'mark.end': ', ',
};
