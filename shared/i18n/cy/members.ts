import type { members as english } from '../en/members.ts';
import type { Translation } from '../translation.ts';

/** Who receives alerts. */
export const members: Translation<typeof english> = {
  'members.title': 'Aelodau',
  'members.list': 'Aelodau sy’n cael rhybuddion',
  'members.count': '{count, plural, =0 {neb} other {#}}',
  'members.find': 'Chwilio am aelod',
  'members.none': 'Neb eto',
  'members.none-words': 'Ychwanegwch yr aelod cyntaf: mae enw gwaith a chyfeiriad e-bost yn ddigon.',
  'members.none-match': 'Does dim aelod yn cyfateb',
  'members.none-match-words': 'Rhowch gynnig ar lai o lythrennau.',
  'members.away': 'Ar y gweinydd mae’r rhestr aelodau’n cael ei chadw',
  'members.server-away':
    'Does dim modd cyrraedd y gweinydd. Fe sy’n cadw’r rhestr, felly all neb gael ei ychwanegu nes bod y rhwydwaith yn ôl. Does dim a deipiwyd yma wedi’i golli; rhowch gynnig arall arni wedyn.',
  'members.everywhere': 'ym mhobman',
  'members.unsubscribed': 'wedi stopio',
  'members.kind.individual': 'Gweithiwr rhyw',
  'members.kind.project': 'Prosiect',
  'members.kind.site': 'Gwefan hysbysebu',
  'members.add-title': 'Ychwanegu aelod',
  'members.add-words':
    'Byddan nhw’n cael e-bost am bob rhybudd yn yr ardaloedd maen nhw’n eu dewis. Gallan nhw stopio unrhyw bryd ag un clic.',
  'members.kind': 'Pwy yw hwn?',
  'members.name': 'Enw',
  'members.name-hint': 'Mae enw gwaith yn ddigon.',
  'members.email': 'Cyfeiriad e-bost',
  'members.email-hint': 'Un nad oes neb arall yn ei ddarllen.',
  'members.forces': 'Ardaloedd maen nhw eisiau rhybuddion ar eu cyfer',
  'members.forces-hint': 'Gadewch yn wag am y wlad gyfan.',
  'members.force-find': 'Teipiwch ran o enw',
  'members.force-remove': 'Tynnu {area}',
  'members.add': 'Ychwanegu aelod',
  'members.added': 'Mae {name} nawr yn cael rhybuddion.',
  'members.name-missing': 'Ysgrifennwch enw. Mae enw gwaith yn ddigon.',
  'members.email-missing': 'Ysgrifennwch gyfeiriad e-bost.',
  'members.joined': 'ers {date}',
};
