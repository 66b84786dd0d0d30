import { z } from 'zod';

/** The life of one message to one member over one channel. `suppressed`: unsubscribed or the alert was cancelled before it was sent. */
export const deliveryStates = ['queued', 'sending', 'sent', 'failed', 'bounced', 'suppressed', 'unknown'] as const;
export const DeliveryState = z.enum(deliveryStates);
export type DeliveryState = z.infer<typeof DeliveryState>;

export const DeliveryCounts = z.record(DeliveryState, z.number().int().nonnegative());
export type DeliveryCounts = Record<DeliveryState, number>;
