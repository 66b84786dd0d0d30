import type { clocks as english } from '../en/clocks.ts';
import type { Translation } from '../translation.ts';

/** Hours in which care or samples are usually possible. Always "ask the clinic", never "too late". */
export const clocks: Translation<typeof english> = {
  'clock.title': 'Întreabă clinica în curând',
  'clock.title-over': 'Întreabă clinica',
  'clock.words': 'Perioade obișnuite. Clinica hotărăște, adesea și mai târziu. Nimic de aici nu este obligatoriu.',
  'clock.strangulation-check': 'Control al gâtului',
  'clock.pep': 'Tablete împotriva HIV (PEP)',
  'clock.contraception': 'Contracepție de urgență',
  'clock.toxicology': 'Teste pentru droguri (unele dispar în câteva ore)',
  'clock.samples-mouth': 'Probe din gură',
  'clock.samples-skin': 'Probe de pe piele',
  'clock.samples-anus': 'Probe din anus',
  'clock.samples-vagina': 'Probe din vagin',
  'clock.open':
    '{hours, plural, =0 {mai puțin de o oră rămasă} one {cam # oră rămasă} few {cam # ore rămase} other {cam # de ore rămase}} din {of}',
  'clock.open-days':
    'cel mai bine azi, chiar dacă pare în regulă; {days, plural, =0 {mai puțin de o zi rămasă} one {cam # zi rămasă} few {cam # zile rămase} other {cam # de zile rămase}} din {of}',
  'clock.closing': 'poate s-a încheiat; întreabă clinica',
  'clock.over': 'cele {of} de ore obișnuite au trecut; întreabă totuși clinica',
  'clock.over-days': 'cele {of} de zile obișnuite au trecut; întreabă totuși clinica',
  'clock.wrong':
    'Ora scrisă aici este înaintea ceasului acestui laptop. Una dintre ele este greșită, așa că nu se arată ore. Întreabă clinica.',
};
