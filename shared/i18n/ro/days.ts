import type { days as english } from '../en/days.ts';
import type { Translation } from '../translation.ts';

/** Days that cannot be, and a clock that may be wrong. `today` is what this laptop’s clock says. */
export const days: Translation<typeof english> = {
  'day.future': 'Ziua aceasta nu a venit încă: după ceasul acestui laptop, azi este {today}. Corecteaz-o ca să continui.',
  'day.early': 'Ziua aceasta este înaintea celei după care urmează sau prea de demult. Uită-te la an.',
  'day.reversed': 'Ziua aceasta este înaintea primei zile. Schimbă una dintre ele.',
  'risk.review-before': 'Ziua aceasta este înaintea evaluării. Alege una mai târzie.',
  'fault.day-future':
    'Ziua aceasta nu a venit încă: după ceasul acestui laptop, azi este {today}. Nu se păstrează în fișă până nu este corectată.',
  'fault.day-early': 'Asta înseamnă acum mai bine de o sută de ani. Uită-te la an.',
  'fault.time-future': 'Ora aceasta nu a venit încă după ceasul acestui laptop. Nu se păstrează în fișă până nu este corectată.',
  'fault.time-without-day': 'O oră are nevoie de ziua ei. Alege și ziua sau scoate ora.',
  'fault.force-unknown': 'Această poliție nu este în lista aplicației. Alege-o din nou.',
  'fault.authority-unknown': 'Această autoritate locală nu este în lista aplicației. Alege-o din nou.',
  'fault.first-future': 'Ziua aceasta nu a venit încă: după ceasul acestui laptop, azi este {today}.',
  'fault.first-early': 'Asta înseamnă acum mai bine de o sută de ani. Uită-te la an.',
  'fault.last-future': 'Ziua aceasta nu a venit încă: după ceasul acestui laptop, azi este {today}.',
  'fault.last-early': 'Asta înseamnă acum mai bine de o sută de ani. Uită-te la an.',
  'fault.last-before-first': 'Ultima zi este înaintea primei zile. Schimbă una dintre ele.',
  'clock-hint.behind':
    'Ceasul acestui laptop arată {now}, dar cea mai nouă însemnare de aici a fost făcută pe {newest}. Una dintre ele este greșită. Uită-te la ceas înainte să alegi o zi.',
};
