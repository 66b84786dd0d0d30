import type { safeguarding as english } from '../en/safeguarding.ts';
import type { Translation } from '../translation.ts';

/** Somebody at risk: the concern, the second worker who stands for it, and what is told to those who can protect them. */
export const safeguarding: Translation<typeof english> = {
  'safeguarding.title': 'Rhywun mewn perygl',
  'safeguarding.words':
    'Gall plentyn neu oedolyn mewn perygl, neu fygythiad i fywyd, olygu gweithredu heb gydsyniad. Rhaid i ddau weithiwr sefyll dros hynny. Dywedwch wrth y person yn gyntaf os yw’n ddiogel.',
  'safeguarding.risk': 'Pwy sydd mewn perygl',
  'safeguarding.reason': 'Pam mae’n rhaid i ni weithredu',
  'safeguarding.reason-hint': 'Beth a welwyd neu a ddywedwyd, a beth allai ddigwydd. O leiaf ddeg llythyren.',
  'safeguarding.raise': 'Codi pryder',
  'safeguarding.raised': 'Codwyd gan {name}, {at}',
  'safeguarding.waits': 'Yn aros am ail weithiwr',
  'safeguarding.confirmed': 'Cadarnhawyd gan {name}, {at}',
  'safeguarding.stands': 'Mae dau weithiwr yn sefyll dros y pryder hwn.',
  'safeguarding.confirm-title': 'Ail weithiwr yn cadarnhau',
  'safeguarding.who': 'Ail weithiwr',
  'safeguarding.who-empty': 'Dewiswch enw',
  'safeguarding.nobody': 'All neb arall agor y gliniadur hwn eto. Ychwanegwch gydweithiwr yn y Gosodiadau.',
  'safeguarding.passphrase': 'Eu cyfrinymadrodd eu hunain',
  'safeguarding.remark': 'Eu geiriau (gall fod yn wag)',
  'safeguarding.confirm': 'Cadarnhau’r pryder',
};
