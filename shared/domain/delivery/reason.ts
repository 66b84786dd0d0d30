/** Why a delivery is not simply sent. The words live in the catalogue under `delivery-reason.<code>`; none of them holds an address. */
export const deliveryReasons = [
  'mailbox-refused',
  'message-refused',
  'no-answer',
  'unreachable',
  'try-later',
  'unsubscribed',
  'superseded',
  'removed',
] as const;
export type DeliveryReason = (typeof deliveryReasons)[number];
