import type { frame as english } from '../en/frame.ts';
import type { Translation } from '../translation.ts';

/** The frame round every screen: rail, status bar, keys, and what is said when something goes wrong that nobody planned for. */
export const frame: Translation<typeof english> = {
  'frame.places': 'Locuri',
  'frame.drop-in': 'Primire',
  'frame.cases': 'Cazuri',
  'frame.alerts': 'Avertizări',
  'frame.sheets': 'Afișe',
  'frame.review': 'Evaluare',
  'frame.publish': 'Publicare',
  'frame.members': 'Membri',
  'frame.records': 'Păstrare',
  'frame.trail': 'Jurnal',
  'frame.settings': 'Setări',
  'frame.lock': 'Blochează',
  'frame.lock-now': 'Blochează acum',
  'frame.skip': 'Mergi la pagină',
  'frame.online': 'Conectat',
  'frame.offline': 'Fără internet. Totul se păstrează pe acest laptop.',
  'frame.not-enrolled': 'Neînscris. Totul se păstrează pe acest laptop.',
  'frame.refused': 'Serverul a răspuns, dar nu a vrut să primească. Totul se păstrează pe acest laptop.',
  'frame.waiting':
    '{count, plural, =0 {Nimic nu așteaptă să fie trimis} one {# lucru așteaptă să fie trimis} few {# lucruri așteaptă să fie trimise} other {# de lucruri așteaptă să fie trimise}}',
  'frame.hides': '{key} ascunde fereastra',
  'frame.keys': 'Ajutor și taste',
  'frame.keys-intro': 'Totul se poate face aici fără mouse. Tab merge înainte, Shift Tab merge înapoi, Enter sau Spațiu apasă.',
  'frame.light': 'Lumină',
  'frame.light-system': 'La fel ca laptopul',
  'frame.light-day': 'Zi',
  'frame.light-night': 'Noapte',
  'frame.light-now': '{light, select, night {Lumină de noapte} other {Lumină de zi}}',
  'problem.unknown':
    'S-a întâmplat ceva neprevăzut. Ce s-a salvat înainte este în siguranță pe acest laptop. Încearcă din nou; dacă se repetă, închide Streetlight și deschide-l iar.',
  'problem.vault-gone':
    'Seiful s-a oprit. Ce s-a salvat înainte este în siguranță pe acest laptop. Pornește-l din nou. Referință: {reference}',
  'gone.title': 'Seiful s-a oprit',
  'gone.words':
    'Această fereastră este blocată. Tot ce avea „Salvat” este în siguranță în fișierul criptat de pe acest laptop. Pornește din nou seiful și deschide-l cu fraza ta de acces.',
  'gone.reference': 'Dacă se repetă, citește asta persoanei care te ajută:',
  'gone.start': 'Pornește din nou',
  'gone.failed': 'Nu a pornit. Închide Streetlight și deschide-l iar. Fișele tale sunt în siguranță.',
  'unusable.title': 'Seiful nu poate fi deschis',
  'unusable.reference': 'Referință: {reason}',
  'crash.title': 'Acest ecran s-a oprit',
  'crash.words': 'Ce s-a salvat înainte este în siguranță pe acest laptop. Deschide din nou ecranul.',
  'crash.again': 'Deschide din nou',
};
