import type { attachments as english } from '../en/attachments.ts';
import type { Translation } from '../translation.ts';

/** Pictures, screenshots and messages that came with an incident. */
export const attachments: Translation<typeof english> = {
  'attachment.title': 'Poze și fișiere',
  'attachment.words': 'Sigilate pe acest laptop și niciodată trimise cu un raport. Originalul nu se schimbă. Cel mult 50 MB fiecare.',
  'attachment.add': 'Adaugă un fișier …',
  'attachment.arriving': 'Se preia {name}',
  'attachment.share': '{done} din {of}',
  'attachment.too-large': '{name} are peste 50 MB și nu a fost preluat. Nu s-a schimbat nimic.',
  'attachment.empty': '{name} este gol și nu a fost preluat.',
  'attachment.facts': '{size} · sosit {at} · {by}',
  'attachment.hash': 'SHA-256 {hash}',
  'attachment.missing': 'Fișierul nu mai este pe acest laptop',
  'attachment.damaged': 'Fișierul a fost schimbat sau stricat',
  'attachment.view': 'Vezi',
  'attachment.view-name': 'Vezi {name}',
  'attachment.picture': 'Poza {name}',
  'attachment.not-shown': 'Acest fel de fișier nu poate fi arătat aici.',
  'attachment.export': 'Scoate o copie …',
  'attachment.export-name': 'Scoate o copie a fișierului {name}',
  'attachment.export-title': 'Scoți o copie din seif?',
  'attachment.export-words': 'Copia nu este criptată și o poate deschide oricine o are. Faptul că ai scos-o se scrie în jurnal.',
  'attachment.export-drawn': 'Doar imaginea, fără datele ascunse',
  'attachment.export-drawn-words':
    'JPEG, PNG, WebP și primul cadru al unui GIF se desenează din nou ca PNG: locul, ora și aparatul rămân în urmă. Ce se vede în poză rămâne în ea.',
  'attachment.export-clean': 'O copie fără date ascunse',
  'attachment.export-pdf-words':
    'Paginile trec într-un PDF nou: autorul, datele, versiunile mai vechi, fișierele atașate și datele ascunse ale pozelor rămân în urmă. Ce se poate citi pe pagini rămâne, inclusiv observațiile.',
  'attachment.export-office-words':
    'Numele celor care au scris, datele, semnele de editare și datele ascunse ale pozelor rămân în urmă. Ce se poate citi rămâne, inclusiv observațiile și schimbările marcate.',
  'attachment.export-plain-words': 'Un text simplu nu are date ascunse. Iese așa cum este.',
  'attachment.cannot-clean':
    'Datele ascunse ale acestui fișier nu pot fi scoase: este stricat, încuiat sau are alte fișiere în el. Nu s-a salvat nimic. Poate ieși doar originalul, cu tot ce conține.',
  'attachment.export-it': 'Scoate așa cum este',
  'attachment.copying': 'Se face copia fișierului {name}',
  'attachment.opening': 'Se deschide {name}',
  'attachment.stop': 'Oprește',
  'attachment.stopped': 'Oprit. Nu s-a păstrat nimic din el.',
  'attachment.hide': 'Închide',
  'attachment.hide-name': 'Închide {name}',
  'attachment.text': 'Textul {name}',
  'attachment.text-cut': 'Se arată doar începutul. Textul întreg este în seif.',
  'attachment.media': 'Redă {name}',
  'attachment.page-of': '{name}, pagina {page} din {pages}',
  'attachment.page': 'Pagina {page} din {pages}',
  'attachment.page-before': 'Pagina dinainte',
  'attachment.page-after': 'Pagina următoare',
  'attachment.export-original': 'Originalul, cu datele lui ascunse',
  'attachment.export-original-words':
    'Datele ascunse ale acestui fel de fișier nu pot fi scoase aici. Poate conține nume, locuri și ore care nu se văd și nu se aud. Întreabă-te dacă trebuie să plece.',
  'attachment.exported': 'Copia este salvată.',
  'attachment.not-exported': 'Nu s-a salvat nimic.',
  'attachment.cancel': 'Las-o aici',
};
