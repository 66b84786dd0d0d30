import { implement, os } from '@orpc/server';
import { syncContract } from '#shared/contract/sync.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import { authenticate } from './devices/authenticate.ts';
import type { Device } from './devices/store.ts';
import type { Services } from './services.ts';

export type RequestContext = {
  services: Services;
  /** The `Authorization` header as it came. */
  authorization: string | null;
  /** For the log: method and pattern of the route. */
  about: { method: string; route: string };
};

/** The contract, ready to be implemented: one handler a procedure. */
export const procedures = implement(syncContract).$context<RequestContext>();

/** Lets only a device in that is enrolled, not revoked, and proves it with a token. The handler is given the device. */
export const asDevice = os
  .$context<RequestContext>()
  .middleware(async ({ context, next }) => next({ context: { device: await authenticate(context.services, context.authorization) } }));

/** Refuses `enrolment/not-central` unless the device belongs to central. */
export function onlyCentral(device: Device): void {
  if (device.kind !== 'central') throw new Refusal('enrolment/not-central');
}
