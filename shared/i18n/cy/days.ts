import type { days as english } from '../en/days.ts';
import type { Translation } from '../translation.ts';

/** Days that cannot be, and a clock that may be wrong. `today` is what this laptop’s clock says. */
export const days: Translation<typeof english> = {
  'day.future': 'Mae’r diwrnod hwn eto i ddod: yn ôl cloc y gliniadur hwn, {today} yw hi heddiw. Cywirwch ef i fynd ymlaen.',
  'day.early': 'Mae’r diwrnod hwn cyn yr hyn y mae’n ei ddilyn, neu’n rhy bell yn ôl. Edrychwch ar y flwyddyn.',
  'day.reversed': 'Mae’r diwrnod hwn cyn yr un cyntaf. Newidiwch un o’r ddau.',
  'risk.review-before': 'Mae’r diwrnod hwn cyn y farn ei hun. Dewiswch un hwyrach.',
  'fault.day-future':
    'Mae’r diwrnod hwn eto i ddod: yn ôl cloc y gliniadur hwn, {today} yw hi heddiw. Ni chaiff ei gadw yn y cofnod nes iddo gael ei gywiro.',
  'fault.day-early': 'Mae hynny dros gan mlynedd yn ôl. Edrychwch ar y flwyddyn.',
  'fault.time-future': 'Mae’r amser hwn eto i ddod yn ôl cloc y gliniadur hwn. Ni chaiff ei gadw yn y cofnod nes iddo gael ei gywiro.',
  'fault.time-without-day': 'Mae angen diwrnod ar amser. Dewiswch y diwrnod hefyd, neu tynnwch yr amser.',
  'fault.force-unknown': 'Nid yw’r heddlu hwn yn rhestr y rhaglen hon. Dewiswch ef eto.',
  'fault.authority-unknown': 'Nid yw’r awdurdod lleol hwn yn rhestr y rhaglen hon. Dewiswch ef eto.',
  'fault.first-future': 'Mae’r diwrnod hwn eto i ddod: yn ôl cloc y gliniadur hwn, {today} yw hi heddiw.',
  'fault.first-early': 'Mae hynny dros gan mlynedd yn ôl. Edrychwch ar y flwyddyn.',
  'fault.last-future': 'Mae’r diwrnod hwn eto i ddod: yn ôl cloc y gliniadur hwn, {today} yw hi heddiw.',
  'fault.last-early': 'Mae hynny dros gan mlynedd yn ôl. Edrychwch ar y flwyddyn.',
  'fault.last-before-first': 'Mae’r diwrnod olaf cyn yr un cyntaf. Newidiwch un o’r ddau.',
  'clock-hint.behind':
    'Mae cloc y gliniadur hwn yn dweud {now}, ond gwnaed y cofnod diweddaraf yma ar {newest}. Mae un ohonyn nhw’n anghywir. Edrychwch ar y cloc cyn dewis diwrnod.',
};
