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
  'attachment.cancel': 'Ei adael yma',
};
