import type { alerts as english } from '../en/alerts.ts';
import type { Translation } from '../translation.ts';

/** The alerts a laptop has received, after their signature was checked. */
export const alerts: Translation<typeof english> = {
  'alerts.title': 'Rhybuddion',
  'alerts.list': 'Rhybuddion, y diweddaraf yn gyntaf',
  'alerts.find': 'Chwilio am rybudd',
  'alerts.none': 'Dim rhybudd eto',
  'alerts.none-words': 'Bydd rhybuddion gan y ganolfan yma cyn gynted ag y bydd y gliniadur hwn wedi bod ar-lein.',
  'alerts.none-match': 'Does dim rhybudd yn cyfateb',
  'alerts.none-match-words': 'Rhowch gynnig ar lai o lythrennau.',
  'alerts.choose': 'Dewiswch rybudd',
  'alerts.choose-words': 'Darllenwch e, neu argraffwch ei daflen ar gyfer y wal.',
  'alerts.over': 'Rhybudd {number}, fersiwn {version} · anfonwyd {at}',
  'alerts.signed': 'Llofnod wedi’i wirio, gan {organisation}',
  'alerts.cancelled': 'Wedi’i ganslo',
  'alerts.cancelled-words': 'Dydy’r rhybudd hwn ddim yn dal mwyach. Tynnwch bob taflen {number} i lawr.',
  'alerts.expired': 'Wedi dod i ben',
  'alerts.expired-words': 'Daeth y rhybudd hwn i ben ar {date}. Tynnwch ei daflenni i lawr.',
  'alerts.exercise': 'Ymarfer',
  'alerts.exercise-words': 'Ymarfer yw hwn. Ddigwyddodd dim ohono.',
  'alerts.updated': 'Wedi newid',
  'alerts.updated-words': 'Mae fersiwn {version} yn cymryd lle’r hyn a anfonwyd o’r blaen. Argraffwch y daflen eto.',
  'alerts.facts': 'Beth sy’n hysbys',
  'alerts.how-sure': 'Pa mor siŵr',
  'alerts.do': 'Beth all pobl ei wneud',
  'alerts.seen': 'Cod ar gyfer “wedi cwrdd â’r person hwn hefyd”',
  'alerts.until': 'Tynnu i lawr ar ôl {date}',
  'alerts.print': 'Argraffu’r daflen',
  'alerts.area': 'Ardal',
  'area.united-kingdom': 'Y Deyrnas Unedig',
};
