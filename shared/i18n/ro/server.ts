import type { server as english } from '../en/server.ts';
import type { Translation } from '../translation.ts';

/** What the sync server says to people: why a mail was not delivered, and the page behind the link at the foot of every mail. */
export const server: Translation<typeof english> = {
  'delivery-reason.mailbox-refused': 'Serverul de e-mail spune că nu există această căsuță.',
  'delivery-reason.message-refused': 'Serverul de e-mail a refuzat mesajul.',
  'delivery-reason.no-answer': 'Serverul de e-mail nu a spus dacă a primit mesajul. Poate că a ajuns.',
  'delivery-reason.unreachable': 'Serverul de e-mail nu a putut fi găsit.',
  'delivery-reason.try-later': 'Serverul de e-mail a cerut o încercare mai târziu.',
  'delivery-reason.unsubscribed': 'Mesajele au fost oprite înainte să fie trimis.',
  'delivery-reason.superseded': 'O versiune mai nouă i-a luat locul înainte să fie trimis.',
  'delivery-reason.removed': 'Adresa a fost scoasă de pe listă înainte să fie trimis.',
  'page.unsubscribe.title': 'Oprește aceste mesaje',
  'page.unsubscribe.ask': 'Apasă butonul și nu ți se va mai trimite niciun mesaj de pe această listă.',
  'page.unsubscribe.button': 'Nu-mi mai trimiteți mesaje',
  'page.unsubscribe.done-title': 'Nu vei mai primi mesaje',
  'page.unsubscribe.done': 'Nu ți se va mai trimite nimic. Dacă te răzgândești, spune celor care țin lista.',
  'page.unknown.title': 'Acest link nu merge',
  'page.unknown.text': 'Poate îi lipsește o parte sau a fost deja scos. Deschide-l din nou din mesaj sau copiază tot linkul.',
};
