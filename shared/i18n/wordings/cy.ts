import type { Wording } from './wording.ts';

/** Welsh. */
export const cy: Wording = {
  language: 'cy',
  name: 'Cymraeg',
  direction: 'ltr',
  check: 'native-check-needed',
  version: 1,
  texts: {
    'question.record': 'Gawn ni gadw cofnod o’r hyn ddywedoch chi wrthon ni?',
    'words.record':
      'Rydyn ni’n ysgrifennu beth ddigwyddodd ac yn ei gadw dan glo ar y gliniadur hwn. Dim ond pobl sy’n gweithio yn y prosiect hwn all ei ddarllen. Does dim yn cael ei anfon at neb oni bai eich bod yn dweud ie i hynny nesaf. Gallwch ddweud ie nawr a newid eich meddwl.',
    'question.alert': 'Gawn ni rybuddio pobl eraill?',
    'words.alert':
      'Gall y ganolfan ysgrifennu rhybudd o’r hyn ddywedoch chi: beth wnaeth y person hwnnw, sut mae’n edrych, sut y cysylltodd. Rydyn ni’n gadael allan eich enw, ble rydych chi’n gweithio ac unrhyw beth sy’n pwyntio atoch chi. Mae’n mynd at weithwyr rhyw a phrosiectau yn yr ardal. Gallwch newid eich meddwl; ni ellir galw rhybudd sydd wedi mynd allan yn ôl.',
    'question.checker': 'Gaiff pobl eraill wybod bod y rhif hwn wedi’i adrodd?',
    'words.checker':
      'Gall pobl wirio rhif ffôn neu gar cyn cwrdd â rhywun. Os byddan nhw’n gwirio hwn, byddan nhw’n clywed ei fod wedi’i adrodd. Fyddan nhw ddim yn clywed gan bwy, ble na phryd. Gallwch newid eich meddwl, ac wedyn caiff ei dynnu allan.',
    'question.policeIntelligence': 'Gaiff yr heddlu wybod beth ddigwyddodd, heb wybod mai chi oedd?',
    'words.policeIntelligence':
      'Gallwn drosglwyddo beth wnaeth y person hwnnw a sut mae’n edrych. Rydyn ni’n gadael allan eich enw, ble rydych chi’n gweithio ac unrhyw beth sy’n pwyntio atoch chi. Gall yr heddlu ei ddefnyddio i gadw llygad. Ni all yr heddlu gysylltu â chi. Os byddan nhw’n gweld cysylltiad, byddan nhw’n gofyn i ni, byddwn ni’n gofyn i chi, a chi sy’n penderfynu. Gallwch newid eich meddwl; ni ellir galw’r hyn sydd eisoes wedi mynd yn ôl.',
    'question.scas': 'Gaiff tîm heddlu cenedlaethol ei gymharu ag ymosodiadau eraill, heb eich enw?',
    'words.scas':
      'Mae tîm o ddadansoddwyr yn chwilio am bobl sy’n ymosod fwy nag unwaith. Maen nhw’n cymharu sut y digwyddodd: beth ddywedwyd, beth ddefnyddiwyd, sut y gadawodd y person. Dydyn nhw ddim yn cael eich enw ac allan nhw ddim cysylltu â chi. Gallwch newid eich meddwl; ni ellir galw’r hyn sydd eisoes wedi mynd yn ôl.',
    'question.callBack': 'Os bydd yr heddlu’n gweld cysylltiad, gawn ni gysylltu â chi?',
    'words.callBack':
      'Efallai y bydd yr heddlu’n gweld bod yr un person wedi brifo rhywun arall. Maen nhw’n gofyn i ni, byth i chi. Dim ond yn y ffordd ddywedoch chi ei bod yn ddiogel y byddwn ni’n cysylltu, a byddwn yn gofyn beth rydych chi eisiau. Gallwch ddweud na bryd hynny hefyd.',
    'question.statistics': 'Gawn ni ei gyfrif?',
    'words.statistics':
      'Rydyn ni’n cyfrif pa mor aml mae hyn yn digwydd, pa fath ac ym mha ran o’r wlad. Does dim enwau na stori mewn rhif. Mae’n helpu i ddangos beth sy’n digwydd ac i ofyn am well cymorth.',
    'question.isva': 'Hoffech chi siarad ag ISVA?',
    'words.isva':
      'Cynghorydd annibynnol i bobl sydd wedi cael eu treisio neu eu brifo’n rhywiol yw ISVA. Nid yr heddlu ydyn nhw. Maen nhw’n gweithio i chi, mae am ddim, a does dim rhaid i chi adrodd unrhyw beth. Gallan nhw fod gyda chi cyhyd ag y mynnwch.',
    'question.formalReport': 'Ydych chi eisiau ei adrodd i’r heddlu gyda’ch enw?',
    'words.formalReport':
      'Wedyn bydd yr heddlu’n gwybod pwy ydych chi. Byddan nhw eisiau ei glywed gennych chi ac efallai y byddan nhw’n gofyn am ddatganiad. Gall rhywun o’r fan hon fod gyda chi. Gallwch stopio unrhyw bryd, ond gall yr heddlu gadw’r hyn ddywedoch chi wrthyn nhw. Does dim rhaid i chi benderfynu heddiw.',
    yes: 'Ie',
    no: 'Na',
    later: 'Ddim nawr',
    'receipt.title': 'Eich nodyn',
    'receipt.code': 'Eich cod',
    'receipt.words':
      'Gyda’r cod hwn gallwch newid eich meddwl mewn unrhyw brosiect. Dywedwch y cod wrth weithiwr. Does dim rhaid dweud pam.',
    'receipt.keep': 'Gallwch daflu’r nodyn hwn. Gallwch ofyn am un arall.',
    'form.title': 'Yr hyn y cytunais iddo',
    'form.change':
      'Gallwch newid unrhyw ateb, heddiw neu’n hwyrach. Nid yw “na” yn newid dim am yr help a gewch. Ni ellir galw’r hyn sydd eisoes wedi mynd yn ôl.',
    'form.sign': 'Llofnod',
    'form.day': 'Dyddiad',
    'form.witness': 'Cyfieithydd neu dyst',
    'form.open': 'Heb benderfynu',
    'form.until': 'Tan',
    'form.somebody': 'Dywedodd rhywun arall drosof i',
    'form.another-only': 'Dywedodd rhywun arall ie. Mae angen fy ateb fy hun',
    'form.wording': 'Geiriad',
  },
};
