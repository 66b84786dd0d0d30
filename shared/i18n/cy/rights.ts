import type { rights as english } from '../en/rights.ts';
import type { Translation } from '../translation.ts';

/** What a person may ask of us, how long records are kept, and the trail of who did what. */
export const rights: Translation<typeof english> = {
  'part.rights': 'Hawliau',
  'rights.access': 'Copi {person, select, she {iddi hi} he {iddo fe} other {iddyn nhw}}',
  'rights.access-words':
    'Popeth sy’n cael ei gadw, gyda phobl eraill wedi’u tynnu allan. Darllenwch e cyn ei roi: mae rhaglen yn dod o hyd i enwau y cafodd wybod amdanyn nhw, ac mae person yn dod o hyd i’r gweddill.',
  'rights.save-pdf': 'Cadw fel PDF',
  'rights.save-json': 'Cadw fel ffeil y gall peiriant ei darllen',
  'rights.saved': 'Mae’r copi wedi’i gadw.',
  'rights.paper-title': 'Copi o’ch cofnod',
  'rights.paper-under': 'Gofynnoch chi beth sy’n cael ei gadw amdanoch. Lle cafodd rhywun arall ei enwi, mae nodyn yn lle’r enw.',
  'rights.paper-mark': 'Deddf Diogelu Data 2018 a GDPR y DU, Erthygl 15',
  'rights.section-person': 'Chi',
  'rights.section-incident': 'Digwyddiad',
  'rights.section-line': 'Beth ddigwyddodd yma',
  'rights.recorded': 'Ysgrifennwyd',
  'rights.what': 'Beth',
  'rights.on': 'Ar',
  'rights.erase': 'Dileu’r person hwn',
  'rights.erase-words':
    'Yn tynnu’r enw, pob manylyn cyswllt, pob nodyn a phob stori oddi ar y gliniadur hwn am byth. Mae’r digwyddiad yn aros heb unrhyw eiriau: pa fath, pa fis, pa ardal. Ni ellir galw’n ôl yr hyn a anfonwyd neu a drosglwyddwyd. Dydy copïau wrth gefn a gliniaduron eraill ddim yn cael eu cyrraedd o’r fan hon.',
  'rights.erase-why': 'Pam',
  'rights.erase-why.her-wish': 'Gofynnwyd am hyn',
  'rights.erase-why.no-longer-needed': 'Does dim angen mwyach',
  'rights.erase-why.never-needed': 'Ddylai hwn erioed fod wedi’i gadw',
  'rights.erase-type': 'Teipiwch yr enw gwaith i gadarnhau',
  'rights.erase-do': 'Dileu am byth',
  'rights.erase-manager': 'Rheolwr prosiect sy’n dileu cofnod.',

  'records.title': 'Cadw a hanes',
  'records.due': 'Beth sydd i edrych arno',
  'records.due-words': 'Does dim yn cael ei ddileu gan y cloc. Mae person yn edrych, ac yn cadw neu’n dileu.',
  'records.none': 'Does neb yn y cofnodion.',
  'records.class.open-case': 'Achos agored',
  'records.class.no-case': 'Dim achos',
  'records.class.closed-case': 'Achos wedi’i gau',
  'records.review-on': '{isDue, select, yes {I edrych arno ers {date}} other {I edrych arno ar {date}}}',
  'records.reason': 'Pam mae ei angen o hyd: {name}',
};
