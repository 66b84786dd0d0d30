import type { server as english } from '../en/server.ts';
import type { Translation } from '../translation.ts';

/** What the sync server says to people: why a mail was not delivered, and the page behind the link at the foot of every mail. */
export const server: Translation<typeof english> = {
  'delivery-reason.mailbox-refused': 'Mae’r gweinydd e-bost yn dweud nad oes blwch post o’r fath.',
  'delivery-reason.message-refused': 'Gwrthododd y gweinydd e-bost y neges.',
  'delivery-reason.no-answer': 'Ddywedodd y gweinydd e-bost ddim a gymerodd y neges. Efallai ei bod wedi cyrraedd.',
  'delivery-reason.unreachable': 'Doedd dim modd cyrraedd y gweinydd e-bost.',
  'delivery-reason.try-later': 'Gofynnodd y gweinydd e-bost am roi cynnig arall arni’n nes ymlaen.',
  'delivery-reason.unsubscribed': 'Wedi dad-danysgrifio cyn iddo gael ei anfon.',
  'delivery-reason.superseded': 'Cymerodd fersiwn mwy newydd ei le cyn iddo gael ei anfon.',
  'delivery-reason.removed': 'Wedi’i dynnu oddi ar y rhestr cyn iddo gael ei anfon.',
  'page.unsubscribe.title': 'Stopio’r negeseuon hyn',
  'page.unsubscribe.ask': 'Pwyswch y botwm a fydd dim mwy o negeseuon yn cael eu hanfon atoch o’r rhestr hon.',
  'page.unsubscribe.button': 'Stopio anfon negeseuon ata i',
  'page.unsubscribe.done-title': 'Fyddwch chi ddim yn cael mwy o negeseuon',
  'page.unsubscribe.done':
    'Fydd dim byd arall yn cael ei anfon atoch. Os newidiwch eich meddwl, dywedwch wrth y bobl sy’n rhedeg y rhestr.',
  'page.unknown.title': 'Dydy’r ddolen hon ddim yn gweithio',
  'page.unknown.text':
    'Efallai bod rhan ohoni ar goll, neu ei bod eisoes wedi’i thynnu. Agorwch hi eto o’r neges, neu gopïwch y ddolen gyfan.',
};
