import type { sheets as english } from '../en/sheets.ts';
import type { Translation } from '../translation.ts';

/** Making the paper: preview, PDF, printer. */
export const sheets: Translation<typeof english> = {
  'sheets.title': 'Afișe',
  'sheets.list': 'Avertizări din care se face un afiș',
  'sheets.none': 'Niciun afiș de tipărit',
  'sheets.none-words': 'Un afiș se poate tipări imediat ce s-a publicat o avertizare.',
  'sheets.choose': 'Alege un afiș',
  'sheets.choose-words': 'Din fiecare avertizare se face un afiș A4, pentru un perete pe care îl văd doar oamenii potriviți.',
  'sheets.over': 'Afișul {number}, versiunea {version}',
  'sheets.preview': 'Cum va arăta afișul',
  'sheets.making': 'Se fac paginile',
  'sheets.save': 'Salvează ca PDF',
  'sheets.print': 'Tipărește',
  'sheets.printer': 'Imprimantă',
  'sheets.printer-ask': 'Imprimanta obișnuită',
  'sheets.no-printer':
    'Nu s-a găsit nicio imprimantă pe acest laptop. Salvează afișul ca PDF și tipărește-l în altă parte; apoi șterge fișierul.',
  'sheets.copies': 'Copii',
  'sheets.copies-wrong': 'Alege un număr de la 1 la 200.',
  'sheets.saved': 'Salvat. Fișierul nu este criptat: șterge-l după ce afișul e tipărit.',
  'sheets.not-saved': 'Nesalvat.',
  'sheets.printed':
    '{count, plural, one {Trimis la imprimantă.} few {# copii trimise la imprimantă.} other {# de copii trimise la imprimantă.}} S-a notat, ca să poată fi dat jos mai târziu.',
  'sheets.not-printed': 'Netipărit.',
  'sheets.leaves': 'Hârtia și PDF-ul ies de sub protecția acestui laptop.',
  'sheets.file-name': 'afiș {number} versiunea {version}',
};
