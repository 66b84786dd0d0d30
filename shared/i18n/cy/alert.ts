import type { alert as english } from '../en/alert.ts';
import type { Translation } from '../translation.ts';

/** The words of an alert. Alerts and mails go out in English; these stand ready for a member who asks for Welsh. */
export const alert: Translation<typeof english> = {
  'alert.who.he': 'dyn',
  'alert.who.she': 'menyw',
  'alert.who.they': 'person',
  'alert.headline': '{acts}: {who}',
  'alert.headline-driver': '{acts}: {who}, {vehicle}',
  'alert.headline-unknown': 'Byddwch yn ofalus',
  'alert.month': 'Adroddwyd am {month}.',
  'alert.place': 'Math o le: {place}.',
  'alert.acts': 'Beth a adroddwyd: {acts}.',
  'alert.no-story': 'Does dim mwy yn hysbys eto.',
  'alert.several': '{number}: {value}',
  'alert.quoted': '“{name}”',
  'alert.phone-ends': 'yn gorffen â {endings}',
  'alert.plate-begins': 'ac ynddo {begins}',
  'alert.plate-ends': 'yn gorffen â {ends}',
  'alert.plate-both': 'ac ynddo {begins} ac yn gorffen â {ends}',
  'alert.cut-phone': 'rhif sy’n gorffen â {ending}',
  'alert.cut-plate': 'plât sy’n gorffen â {ending}',
  'alert.cut-address': 'cyfeiriad sydd gennym',
  'alert.do-check-number': 'Gwiriwch y rhif cyn mynd: gall unrhyw brosiect wneud hynny ar eich rhan.',
  'alert.do-vehicle': 'Edrychwch ar y car a’r plât cyn mynd i mewn.',
  'alert.do-leave':
    'Os ydych chi’n meddwl mai {pronoun, select, he {fe} she {hi} other {y person hwn}} yw e, gadewch cyn gynted ag y gallwch yn ddiogel.',
  'alert.do-drink': 'Cadwch eich diod eich hun gyda chi, a pheidiwch â chymryd dim sydd eisoes ar agor.',
  'alert.do-money': 'Gwelwch yr arian yn eich cyfrif eich hun, neu yn eich llaw, cyn dechrau.',
  'alert.do-keep-messages': 'Cadwch y negeseuon. Does dim rhaid eu hateb.',
  'alert.do-tell':
    'Dywedwch wrthon ni os ydych chi wedi cwrdd {pronoun, select, he {ag e} she {â hi} other {â’r person hwn}}. Does dim rhaid rhoi enw na gweld yr heddlu.',
  'mail.subject': 'Streetlight {number}',
  'mail.subject-update': 'Streetlight {number}, wedi newid',
  'mail.subject-cancel': 'Streetlight {number}, wedi dod i ben',
  'mail.subject-exercise': '{subject} (ymarfer)',
  'mail.exercise': 'Ymarfer yw hwn. Ddigwyddodd dim ohono.',
  'mail.update': 'Fersiwn {version} yw hwn. Mae’n cymryd lle’r hyn anfonon ni o’r blaen.',
  'mail.cancel': 'Dydy’r rhybudd hwn ddim yn dal mwyach. Tynnwch bob taflen {number} i lawr a dilëwch negeseuon cynharach.',
  'mail.ended': 'Wedi dod i ben',
  'mail.area': 'Ar gyfer {areas}',
  'mail.how-sure': 'Pa mor siŵr ydyn ni: {certainty}',
  'mail.facts': 'Beth sy’n hysbys',
  'mail.do': 'Beth allwch chi ei wneud',
  'mail.seen':
    'Wedi cwrdd â’r person hwn hefyd? Dywedwch y cod hwn wrth unrhyw brosiect: {code}. Does dim rhaid rhoi enw na gweld yr heddlu.',
  'mail.valid-until': 'Yn dal tan {date}.',
  'mail.care':
    'Cadwch hwn i chi’ch hun ac i bobl rydych chi’n ymddiried ynddyn nhw. Os bydd y person mae’n sôn amdano yn ei weld, gallai rhywun gael ei frifo.',
  'mail.sheet': 'Rhybudd {number}, fersiwn {version}, anfonwyd {sent}.',
  'mail.unsubscribe': 'Stopio’r negeseuon hyn',
  'mail.why': 'Rydych chi’n cael hwn am eich bod wedi gofyn am rybuddion.',
};
