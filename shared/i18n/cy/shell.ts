import type { shell as english } from '../en/shell.ts';
import type { Translation } from '../translation.ts';

/** The words of the window itself: menu, questions asked outside the page, the neutral window. */
export const shell: Translation<typeof english> = {
  'shortcut.record': 'Cofnodi digwyddiad',
  'shortcut.find': 'Chwilio am unrhyw beth',
  'shortcut.print': 'Argraffu',
  'shortcut.lock': 'Cloi nawr',
  'shortcut.quit': 'Cau Streetlight',
  'shortcut.hide': 'Cuddio’r ffenestr hon',
  'shortcut.light': 'Dydd neu nos',
  'shortcut.larger': 'Mwy',
  'shortcut.smaller': 'Llai',
  'shortcut.actual-size': 'Maint gwreiddiol',
  'shortcut.help': 'Help ac allweddi',
  'menu.file': 'Streetlight',
  'menu.edit': 'Golygu',
  'menu.undo': 'Dadwneud',
  'menu.redo': 'Ailwneud',
  'menu.cut': 'Torri',
  'menu.copy': 'Copïo',
  'menu.paste': 'Gludo',
  'menu.delete': 'Dileu',
  'menu.selectAll': 'Dewis popeth',
  'menu.view': 'Gweld',
  'menu.help': 'Help',
  'link.ask': 'Agor y cyfeiriad hwn yn eich porwr?',
  'link.detail': 'Gallai’r porwr gadw cofnod o’r ymweliad.',
  'link.open': 'Agor yn y porwr',
  'link.stay': 'Aros yma',
  'print.save-title': 'Cadw fel PDF',
  'print.pdf-files': 'Dogfennau PDF',
  // Says nothing of ours, as in English.
  'neutral.title': 'Nodiadau',
};
