import type { DeliveryReason } from '../../domain/delivery/reason.ts';

/** What the sync server says to people: why a mail was not delivered, and the page behind the link at the foot of every mail. */
export const server = {
  'delivery-reason.mailbox-refused': 'The mail server says there is no such mailbox.',
  'delivery-reason.message-refused': 'The mail server refused the message.',
  'delivery-reason.no-answer': 'The mail server did not say whether it took the message. It may have arrived.',
  'delivery-reason.unreachable': 'The mail server could not be reached.',
  'delivery-reason.try-later': 'The mail server asked to try later.',
  'delivery-reason.unsubscribed': 'Unsubscribed before it was sent.',
  'delivery-reason.superseded': 'A newer version took its place before it was sent.',
  'delivery-reason.removed': 'Taken off the list before it was sent.',
  'page.unsubscribe.title': 'Stop these messages',
  'page.unsubscribe.ask': 'Press the button and no further messages will be sent to you from this list.',
  'page.unsubscribe.button': 'Stop sending me messages',
  'page.unsubscribe.done-title': 'You will get no more messages',
  'page.unsubscribe.done': 'Nothing further will be sent to you. If you change your mind, tell the people who run the list.',
  'page.unknown.title': 'This link does not work',
  'page.unknown.text': 'Part of it may be missing, or it has already been removed. Open it again from the message, or copy the whole link.',
} as const satisfies Record<`delivery-reason.${DeliveryReason}`, string> & Record<`page.${string}`, string>;
