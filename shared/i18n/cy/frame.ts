import type { frame as english } from '../en/frame.ts';
import type { Translation } from '../translation.ts';

/** The frame round every screen: rail, status bar, keys, and what is said when something goes wrong that nobody planned for. */
export const frame: Translation<typeof english> = {
  'frame.places': 'Lleoedd',
  'frame.drop-in': 'Galw heibio',
  'frame.cases': 'Achosion',
  'frame.alerts': 'Rhybuddion',
  'frame.sheets': 'Taflenni',
  'frame.review': 'Adolygu',
  'frame.publish': 'Cyhoeddi',
  'frame.members': 'Aelodau',
  'frame.settings': 'Gosodiadau',
  'frame.lock': 'Cloi',
  'frame.lock-now': 'Cloi nawr',
  'frame.skip': 'Mynd i’r dudalen',
  'frame.online': 'Ar-lein',
  'frame.offline': 'Dim rhwydwaith. Cedwir popeth ar y gliniadur hwn.',
  'frame.not-enrolled': 'Heb ymuno. Cedwir popeth ar y gliniadur hwn.',
  'frame.refused': 'Atebodd y gweinydd, ond gwrthododd ei gymryd. Mae popeth wedi’i gadw ar y gliniadur hwn.',
  'frame.waiting': '{count, plural, =0 {Dim byd i’w anfon} other {# eitem i’w hanfon}}',
  'frame.hides': '{key} yn cuddio’r ffenestr hon',
  'frame.keys': 'Help ac allweddi',
  'frame.keys-intro':
    'Gallwch wneud popeth yma heb lygoden. Mae Tab yn symud ymlaen, Shift Tab yn symud yn ôl, Enter neu’r bylchwr yn pwyso.',
  'frame.light': 'Golau',
  'frame.light-system': 'Dilyn y gliniadur',
  'frame.light-day': 'Dydd',
  'frame.light-night': 'Nos',
  'frame.light-now': '{light, select, night {Golau nos} other {Golau dydd}}',
  'problem.unknown':
    'Aeth rhywbeth o’i le nad oedden ni wedi’i ddisgwyl. Mae’r hyn a gadwyd o’r blaen yn ddiogel ar y gliniadur hwn. Rhowch gynnig arall arni; os bydd yn digwydd eto, caewch Streetlight a’i agor eto.',
  'problem.vault-gone':
    'Stopiodd y gist. Mae’r hyn a gadwyd o’r blaen yn ddiogel ar y gliniadur hwn. Cychwynnwch hi eto. Cyfeirnod: {reference}',
  'gone.title': 'Mae’r gist wedi stopio',
  'gone.words':
    'Mae’r ffenestr hon wedi’i chloi. Mae popeth a ddywedodd “Wedi’i gadw” yn ddiogel yn y ffeil wedi’i hamgryptio ar y gliniadur hwn. Cychwynnwch y gist eto a’i hagor â’ch cyfrinymadrodd.',
  'gone.reference': 'Os bydd yn digwydd eto, darllenwch hwn i’r person sy’n eich helpu:',
  'gone.start': 'Cychwyn eto',
  'gone.failed': 'Wnaeth hi ddim cychwyn. Caewch Streetlight a’i agor eto. Mae eich cofnodion yn ddiogel.',
  'unusable.title': 'Does dim modd agor y gist',
  'unusable.reference': 'Cyfeirnod: {reason}',
  'crash.title': 'Stopiodd y sgrin hon',
  'crash.words': 'Mae’r hyn a gadwyd o’r blaen yn ddiogel ar y gliniadur hwn. Agorwch y sgrin eto.',
  'crash.again': 'Agor eto',
  'frame.records': 'Cadw',
  'frame.trail': 'Hanes',
};
