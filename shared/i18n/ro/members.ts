import type { members as english } from '../en/members.ts';
import type { Translation } from '../translation.ts';

/** Who receives alerts. */
export const members: Translation<typeof english> = {
  'members.title': 'Membri',
  'members.list': 'Membri care primesc avertizări',
  'members.count': '{count, plural, =0 {niciunul} one {#} few {#} other {#}}',
  'members.find': 'Caută un membru',
  'members.none': 'Încă nimeni',
  'members.none-words': 'Adaugă primul membru: ajung un nume de lucru și o adresă de e-mail.',
  'members.none-match': 'Niciun membru nu se potrivește',
  'members.none-match-words': 'Încearcă mai puține litere.',
  'members.away': 'Lista membrilor se păstrează pe server',
  'members.server-away':
    'Serverul nu poate fi găsit. El ține lista, așa că nu se poate adăuga nimeni până nu revine internetul. Nimic din ce ai scris aici nu se pierde; încearcă din nou atunci.',
  'members.everywhere': 'peste tot',
  'members.unsubscribed': 'nu mai primește',
  'members.kind.individual': 'Persoană care prestează muncă sexuală',
  'members.kind.project': 'Proiect',
  'members.kind.site': 'Site de anunțuri',
  'members.add-title': 'Adaugă un membru',
  'members.add-words': 'Primește un e-mail pentru fiecare avertizare din zonele alese. Se poate opri oricând cu o singură apăsare.',
  'members.kind': 'Cine este?',
  'members.name': 'Nume',
  'members.name-hint': 'Ajunge un nume de lucru.',
  'members.email': 'Adresă de e-mail',
  'members.email-hint': 'Una pe care nu o mai citește nimeni.',
  'members.forces': 'Zone pentru care vrea avertizări',
  'members.forces-hint': 'Lasă gol pentru toată țara.',
  'members.force-find': 'Scrie o parte din nume',
  'members.force-remove': 'Scoate {area}',
  'members.add': 'Adaugă membru',
  'members.added': '{name} primește acum avertizări.',
  'members.name-missing': 'Scrie un nume. Ajunge un nume de lucru.',
  'members.email-missing': 'Scrie o adresă de e-mail.',
  'members.joined': 'din {date}',
};
