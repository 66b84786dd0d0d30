import type { alerts as english } from '../en/alerts.ts';
import type { Translation } from '../translation.ts';

/** The alerts a laptop has received, after their signature was checked. */
export const alerts: Translation<typeof english> = {
  'alerts.title': 'Avertizări',
  'alerts.list': 'Avertizări, cele mai noi întâi',
  'alerts.find': 'Caută o avertizare',
  'alerts.none': 'Nicio avertizare încă',
  'alerts.none-words': 'Avertizările de la centru apar aici imediat ce laptopul a avut internet.',
  'alerts.none-match': 'Nicio avertizare nu se potrivește',
  'alerts.none-match-words': 'Încearcă mai puține litere.',
  'alerts.choose': 'Alege o avertizare',
  'alerts.choose-words': 'Citește-o sau tipărește afișul ei pentru perete.',
  'alerts.over': 'Avertizarea {number}, versiunea {version} · trimisă {at}',
  'alerts.signed': 'Semnătură verificată, de la {organisation}',
  'alerts.cancelled': 'Anulată',
  'alerts.cancelled-words': 'Această avertizare nu mai este valabilă. Dă jos toate afișele {number}.',
  'alerts.expired': 'Încheiată',
  'alerts.expired-words': 'Această avertizare s-a încheiat la {date}. Dă jos afișele ei.',
  'alerts.exercise': 'Exercițiu',
  'alerts.exercise-words': 'Acesta este un exercițiu. Nimic din toate acestea nu s-a întâmplat.',
  'alerts.updated': 'Schimbată',
  'alerts.updated-words': 'Versiunea {version} înlocuiește ce s-a trimis înainte. Tipărește din nou afișul.',
  'alerts.facts': 'Ce se știe',
  'alerts.how-sure': 'Cât de sigur',
  'alerts.do': 'Ce pot face oamenii',
  'alerts.seen': 'Cod pentru „am întâlnit și eu această persoană”',
  'alerts.until': 'De dat jos după {date}',
  'alerts.print': 'Tipărește afișul',
  'alerts.area': 'Zona',
  'area.united-kingdom': 'Regatul Unit',
};
