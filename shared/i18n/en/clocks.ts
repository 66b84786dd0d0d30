import type { ClinicalWindowId } from '../../reference/clinical-windows.ts';

type EveryWindow = Record<`clock.${ClinicalWindowId}`, string>;

/** Hours in which care or samples are usually possible. Always "ask the clinic", never "too late". */
export const clocks = {
  'clock.title': 'Ask the clinic soon',
  'clock.title-over': 'Ask the clinic',
  'clock.words': 'Usual times. The clinic decides, often later than this too. Nothing here has to be done.',
  'clock.strangulation-check': 'Check of the neck',
  'clock.pep': 'Tablets against HIV (PEP)',
  'clock.contraception': 'Emergency contraception',
  'clock.toxicology': 'Tests for drugs (some are gone in hours)',
  'clock.samples-mouth': 'Samples from the mouth',
  'clock.samples-skin': 'Samples from the skin',
  'clock.samples-anus': 'Samples from the anus',
  'clock.samples-vagina': 'Samples from the vagina',
  'clock.open': '{hours, plural, =0 {less than an hour left} one {about # hour left} other {about # hours left}} of {of}',
  // Told in days: the check of the neck, whose window is wide though it cannot wait.
  'clock.open-days':
    'best today, also when it feels fine; {days, plural, =0 {less than a day left} one {about # day left} other {about # days left}} of {of}',
  'clock.closing': 'may be over; ask the clinic',
  'clock.over': 'usual {of} hours have passed; ask the clinic all the same',
  'clock.over-days': 'usual {of} days have passed; ask the clinic all the same',
  'clock.wrong': 'The time written here lies ahead of this laptop’s clock. One of them is wrong, so no hours are shown. Ask the clinic.',
} as const satisfies EveryWindow & Record<string, string>;
