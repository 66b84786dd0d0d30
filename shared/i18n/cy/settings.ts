import type { settings as english } from '../en/settings.ts';
import type { Translation } from '../translation.ts';

/** This laptop: who opens it, whom it belongs to, its language, its light, what it runs on. */
export const settings: Translation<typeof english> = {
  'settings.title': 'Y gliniadur hwn',
  'settings.under': 'Mae’r hyn sydd yma yn aros yma. Mae pob person yn agor y gist â’i gyfrinymadrodd ei hun.',
  'settings.people': 'Pobl ar y gliniadur hwn',
  'settings.you': 'Chi',
  'settings.add': 'Ychwanegu cydweithiwr',
  'settings.add-words': 'Eich cydweithiwr sy’n teipio’r cyfrinymadrodd. Does dim angen i neb arall ei wybod.',
  'settings.add-name': 'Enw',
  'settings.add-role': 'Rôl',
  'settings.add-do': 'Ychwanegu’r cydweithiwr hwn',
  'settings.added': 'Gall {name} agor y gliniadur hwn nawr.',
  'settings.add-not-yours': 'Rheolwr prosiect neu weinyddwr sy’n ychwanegu cydweithwyr.',
  'settings.scheme': 'Y cynllun',
  'settings.enrolled':
    '{name}. {kind, select, central {Gliniadur y ganolfan yw hwn.} other {Gall y gliniadur hwn anfon adroddiadau a derbyn rhybuddion.}}',
  'settings.joined': 'Mae’r gliniadur hwn wedi ymuno.',
  'settings.line': 'Cyswllt â’r gweinydd',
  'settings.last-contact': 'Cyswllt diwethaf',
  'settings.never': 'Ddim eto',
  'settings.sync-now': 'Anfon a nôl nawr',
  'language.title': 'Iaith',
  'language.words':
    'Iaith y sgriniau ar y gliniadur hwn. Mae’r hyn rydych chi’n ei ysgrifennu yn aros fel rydych chi’n ei ysgrifennu. Mae adroddiadau, rhybuddion a phecynnau’r heddlu yn aros yn Saesneg.',
  'language.native-check':
    'Does neb a fagwyd â’r iaith wedi gwirio’r geiriau hyn yn {language} eto. Lle maen nhw’n chwithig, y rhai Saesneg sy’n cyfrif.',
  'settings.idle-lock': 'Cloi pan na fydd neb yn ei gyffwrdd',
  'settings.idle-minutes': '{minutes, plural, one {Ar ôl # funud} two {Ar ôl # funud} other {Ar ôl # munud}}',
  'settings.light': 'Golau',
  'settings.about': 'Am y rhaglen',
  'settings.version': 'Streetlight',
  'settings.runtime': 'Peiriant',
  'settings.runtime-official': 'Electron {electron}, Chromium {chromium}',
  'settings.runtime-stand-in': 'Peiriant profi: Electron {electron}, Chromium {chromium}',
  'settings.sandbox': 'Blwch tywod',
  'settings.sandbox-yes': 'Ymlaen',
  'settings.sandbox-no': 'I ffwrdd. Dim ond ar gyfer profion.',
  'settings.platform': 'System',
};
