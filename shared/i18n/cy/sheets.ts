import type { sheets as english } from '../en/sheets.ts';
import type { Translation } from '../translation.ts';

/** Making the paper: preview, PDF, printer. */
export const sheets: Translation<typeof english> = {
  'sheets.title': 'Taflenni',
  'sheets.list': 'Rhybuddion sy’n gwneud taflen',
  'sheets.none': 'Dim taflen i’w hargraffu',
  'sheets.none-words': 'Gallwch argraffu taflen cyn gynted ag y bydd rhybudd wedi’i gyhoeddi.',
  'sheets.choose': 'Dewiswch daflen',
  'sheets.choose-words': 'Mae pob rhybudd yn gwneud un daflen A4 ar gyfer wal mai dim ond y bobl iawn sy’n ei gweld.',
  'sheets.over': 'Taflen {number}, fersiwn {version}',
  'sheets.preview': 'Rhagolwg o’r daflen',
  'sheets.making': 'Wrthi’n gwneud y tudalennau',
  'sheets.save': 'Cadw fel PDF',
  'sheets.print': 'Argraffu',
  'sheets.printer': 'Argraffydd',
  'sheets.printer-ask': 'Yr argraffydd arferol',
  'sheets.no-printer':
    'Does dim argraffydd i’w gael ar y gliniadur hwn. Cadwch y daflen fel PDF a’i hargraffu yn rhywle arall; dilëwch y ffeil wedyn.',
  'sheets.copies': 'Copïau',
  'sheets.copies-wrong': 'Dewiswch rif rhwng 1 a 200.',
  'sheets.saved': 'Wedi’i chadw. Dydy’r ffeil ddim wedi’i hamgryptio: dilëwch hi pan fydd y daflen wedi’i hargraffu.',
  'sheets.not-saved': 'Heb ei chadw.',
  'sheets.printed':
    '{count, plural, one {Wedi’i hanfon at yr argraffydd.} other {# copi wedi’u hanfon at yr argraffydd.}} Wedi’i nodi, er mwyn gallu ei thynnu i lawr wedyn.',
  'sheets.not-printed': 'Heb ei hargraffu.',
  'sheets.leaves': 'Mae papur a PDF yn gadael diogelwch y gliniadur hwn.',
  'sheets.file-name': 'taflen {number} fersiwn {version}',
};
