import type { unwanted as english } from '../en/unwanted.ts';
import type { Translation } from '../translation.ts';

/** What becomes of a record to which the person said no. */
export const unwanted: Translation<typeof english> = {
  'unwanted.title':
    '{person, select, she {Dywedodd hi na i gadw cofnod} he {Dywedodd e na i gadw cofnod} other {Dywedon nhw na i gadw cofnod}}',
  'unwanted.words':
    'Felly does dim byd arall yn cael ei ofyn, a does dim yn cael ei anfon. Mae’r hyn a ysgrifennwyd yn dal ar y gliniadur hwn nes i chi ddewis beth sy’n digwydd iddo.',
  'unwanted.erase': 'Ei ddileu nawr',
  'unwanted.erase-words': 'Mae pob gair yn mynd am byth, gyda phob llun a ffeil. Does dim ar ôl i’w gyfrif chwaith.',
  'unwanted.count': 'Cadw dim ond yr hyn sydd i’w gyfrif',
  'unwanted.count-words':
    '{person, select, she {Dim ond os yw hi’n cytuno i hyn} he {Dim ond os yw e’n cytuno i hyn} other {Dim ond os ydyn nhw’n cytuno i hyn}}: mae pa fath, pa fis a pha ardal yn aros, fel y gellir ei gyfrif. Does dim gair, dim enw a dim rhif yn aros.',
  'unwanted.has-left':
    'Cafodd adroddiad am hyn ei baratoi i’w anfon. Ni ellir galw’n ôl o’r fan hon yr hyn a adawodd heb enw, felly mae pa fath, pa fis a pha ardal yn aros wrth ei ochr. Mae pob gair yn mynd.',
  'unwanted.keep': 'Ei gadw, a dweud pam',
  'unwanted.keep-words':
    '{person, select, she {Dim ond lle mae rhaid, a dywedwch wrthi eich bod yn gwneud hynny.} he {Dim ond lle mae rhaid, a dywedwch wrtho eich bod yn gwneud hynny.} other {Dim ond lle mae rhaid, a dywedwch wrthyn nhw eich bod yn gwneud hynny.}}',
  'unwanted.ground': 'Ar ba sail',
  'unwanted.ground.safeguarding': 'Mae’n rhaid diogelu rhywun',
  'unwanted.ground.legal-duty': 'Mae cyfraith yn ei orchymyn',
  'unwanted.ground.legal-claim': 'Mae ei angen ar gyfer hawliad cyfreithiol',
  'unwanted.reason': 'Pam, mewn ychydig eiriau',
  'unwanted.keep-do': 'Cadw’r cofnod',
  'unwanted.sure': 'Dileu am byth?',
  'unwanted.sure-nothing': 'Does dim modd dadwneud hyn. Fydd dim modd darllen, dod o hyd i na chyfrif dim o’r cofnod hwn wedyn.',
  'unwanted.sure-count': 'Does dim modd dadwneud hyn. Dim ond pa fath, pa fis a pha ardal fydd ar ôl.',
  'unwanted.erase-do': 'Dileu am byth',
  'unwanted.erased': 'Wedi’i ddileu.',
  'unwanted.kept': 'Cadwyd yr un fath gan {name} ar {date}. {ground}: {words}',
  'unwanted.left': 'Dim ond yr hyn sydd i’w gyfrif sydd ar ôl o’r cofnod hwn.',
  'unwanted.undecided': 'Dywedwyd na i gadw’r cofnod hwn. Dewiswch beth sy’n digwydd iddo.',
  'unwanted.decide': 'Dewis nawr',
};
