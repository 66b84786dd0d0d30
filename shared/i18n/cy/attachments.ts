import type { attachments as english } from '../en/attachments.ts';
import type { Translation } from '../translation.ts';

/** Pictures and files that belong to a record. */
export const attachments: Translation<typeof english> = {
  'attachment.title': 'Lluniau a ffeiliau',
  'attachment.words':
    'Wedi’u selio ar y gliniadur hwn a byth yn cael eu hanfon gydag adroddiad. Dydy’r gwreiddiol ddim yn newid. 50 MB yr un ar y mwyaf.',
  'attachment.add': 'Ychwanegu ffeil …',
  'attachment.arriving': 'Wrthi’n derbyn {name}',
  'attachment.share': '{done} o {of}',
  'attachment.too-large': 'Mae {name} yn fwy na 50 MB ac ni chafodd ei gymryd. Does dim wedi newid.',
  'attachment.empty': 'Mae {name} yn wag ac ni chafodd ei gymryd.',
  'attachment.facts': '{size} · cyrhaeddodd {at} · {by}',
  'attachment.hash': 'SHA-256 {hash}',
  'attachment.missing': 'Mae ei ffeil wedi mynd o’r gliniadur hwn',
  'attachment.damaged': 'Cafodd ei ffeil ei newid neu ei difrodi',
  'attachment.view': 'Gweld',
  'attachment.view-name': 'Gweld {name}',
  'attachment.picture': 'Llun {name}',
  'attachment.not-shown': 'Does dim modd dangos y math hwn yma.',
  'attachment.export': 'Tynnu copi allan …',
  'attachment.export-name': 'Tynnu copi o {name} allan',
  'attachment.export-title': 'Tynnu copi allan o’r gist?',
  'attachment.export-words':
    'Dydy’r copi ddim wedi’i amgryptio, a gall unrhyw un sydd ag e ei agor. Mae’r ffaith ichi ei gymryd yn cael ei hysgrifennu yn y log.',
  'attachment.export-drawn': 'Y llun yn unig, gan adael data cudd ar ôl',
  'attachment.export-drawn-words':
    'Mae JPEG, PNG, WebP a ffrâm gyntaf GIF yn cael eu hail-dynnu fel PNG: mae’r lle, yr amser a’r camera’n aros ar ôl. Mae’r hyn sydd i’w weld yn y llun yn aros ynddo.',
  'attachment.export-original': 'Y gwreiddiol, gyda’i ddata cudd',
  'attachment.export-original-words':
    'Dim ond fel y mae y gall PDF, fideo neu ffeil arall fynd. Gall fod ynddo enwau, lleoedd ac amseroedd nad ydyn nhw i’w gweld.',
  'attachment.exported': 'Mae’r copi wedi’i gadw.',
  'attachment.not-exported': 'Chafodd dim ei gadw.',
  'attachment.export-clean': 'Copi heb ddata cudd',
  'attachment.export-pdf-words':
    'Mae’r tudalennau’n mynd i PDF newydd: mae’r awdur, dyddiadau, fersiynau cynharach, ffeiliau ynghlwm a data cudd lluniau’n aros ar ôl. Mae’r hyn y gellir ei ddarllen ar y tudalennau’n aros, a sylwadau yn eu plith.',
  'attachment.export-office-words':
    'Mae enwau ysgrifenwyr, dyddiadau, marciau golygu a data cudd lluniau’n aros ar ôl. Mae’r hyn y gellir ei ddarllen yn aros, a sylwadau a newidiadau wedi’u marcio yn eu plith.',
  'attachment.export-plain-words': 'Does dim data cudd mewn testun plaen. Mae’n mynd fel y mae.',
  'attachment.cannot-clean':
    'Does dim modd tynnu data cudd y ffeil hon: mae wedi’i difrodi, wedi’i chloi, neu mae ffeiliau eraill y tu mewn iddi. Does dim wedi’i gadw. Dim ond y gwreiddiol all fynd, gyda phopeth sydd ynddo.',
  'attachment.export-it': 'Ei gymryd fel y mae',
  'attachment.copying': 'Wrthi’n gwneud y copi o {name}',
  'attachment.opening': 'Wrthi’n agor {name}',
  'attachment.stop': 'Stopio',
  'attachment.stopped': 'Wedi stopio. Does dim ohono wedi’i gadw.',
  'attachment.hide': 'Cau',
  'attachment.hide-name': 'Cau {name}',
  'attachment.text': 'Testun {name}',
  'attachment.text-cut': 'Dim ond y dechrau sy’n cael ei ddangos. Mae’r testun cyfan yn y gist.',
  'attachment.media': 'Chwarae {name}',
  'attachment.page-of': '{name}, tudalen {page} o {pages}',
  'attachment.page': 'Tudalen {page} o {pages}',
  'attachment.page-before': 'Tudalen flaenorol',
  'attachment.page-after': 'Tudalen nesaf',
  'attachment.cancel': 'Ei adael yma',
};
