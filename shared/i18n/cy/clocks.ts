import type { clocks as english } from '../en/clocks.ts';
import type { Translation } from '../translation.ts';

/** How long help and tests are usually possible, always as a question for the clinic. */
export const clocks: Translation<typeof english> = {
  'clock.title': 'Gofynnwch i’r clinig yn fuan',
  'clock.title-over': 'Gofynnwch i’r clinig',
  'clock.words': 'Amseroedd arferol. Y clinig sy’n penderfynu, yn aml yn hwyrach na hyn hefyd. Does dim rhaid gwneud dim byd yma.',
  'clock.strangulation-check': 'Archwiliad ar ôl dwylo ar y gwddf, hyd yn oed os yw’n teimlo’n iawn',
  'clock.pep': 'Tabledi yn erbyn HIV (PEP)',
  'clock.contraception': 'Atal cenhedlu brys',
  'clock.toxicology': 'Profion am gyffuriau mewn diod',
  'clock.samples-mouth': 'Samplau o’r geg',
  'clock.samples-skin': 'Samplau o’r croen a dillad',
  'clock.samples-anus': 'Samplau o’r anws',
  'clock.samples-vagina': 'Samplau o’r fagina',
  'clock.open': '{hours, plural, =0 {llai nag awr ar ôl} other {tua # awr ar ôl}} o {of}',
  'clock.open-days': '{days, plural, =0 {llai na diwrnod ar ôl} other {tua # diwrnod ar ôl}} o {of} diwrnod',
  'clock.closing': 'efallai ar ben; gofynnwch i’r clinig',
  'clock.over': 'mae’r {of} awr arferol wedi mynd heibio; gofynnwch i’r clinig yr un fath',
  'clock.over-days': 'mae’r {of} diwrnod arferol wedi mynd heibio; gofynnwch i’r clinig yr un fath',
  'clock.wrong':
    'Mae’r amser sydd wedi’i ysgrifennu yma o flaen cloc y gliniadur hwn. Mae un ohonyn nhw’n anghywir, felly does dim oriau’n cael eu dangos. Gofynnwch i’r clinig.',
};
