import type { shell as english } from '../en/shell.ts';
import type { Translation } from '../translation.ts';

/** The words of the window itself: menu, questions asked outside the page, the neutral window. */
export const shell: Translation<typeof english> = {
  'shortcut.record': 'Înregistrează un incident',
  'shortcut.find': 'Caută orice',
  'shortcut.print': 'Tipărește',
  'shortcut.lock': 'Blochează acum',
  'shortcut.quit': 'Închide Streetlight',
  'shortcut.hide': 'Ascunde fereastra',
  'shortcut.light': 'Zi sau noapte',
  'shortcut.larger': 'Mai mare',
  'shortcut.smaller': 'Mai mic',
  'shortcut.actual-size': 'Mărimea obișnuită',
  'shortcut.help': 'Ajutor și taste',
  'menu.file': 'Streetlight',
  'menu.edit': 'Editare',
  'menu.view': 'Vizualizare',
  'menu.help': 'Ajutor',
  'menu.undo': 'Anulează',
  'menu.redo': 'Refă',
  'menu.cut': 'Decupează',
  'menu.copy': 'Copiază',
  'menu.paste': 'Lipește',
  'menu.delete': 'Șterge',
  'menu.selectAll': 'Selectează tot',
  'link.ask': 'Deschizi această adresă în browser?',
  'link.detail': 'Browserul poate ține minte vizita.',
  'link.open': 'Deschide în browser',
  'link.stay': 'Rămâi aici',
  'print.save-title': 'Salvează ca PDF',
  'print.pdf-files': 'Documente PDF',
  // Deliberately says nothing of ours: what a passer-by sees after F8.
  'neutral.title': 'Notițe',
};
