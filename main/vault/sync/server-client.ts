import { createORPCClient, ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { ResponseValidationPlugin } from '@orpc/contract/plugins';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { makeDeviceToken } from '#shared/contract/device-token.ts';
import { type SyncContract, syncContract } from '#shared/contract/sync.ts';
import { Refusal, type RefusalCode, refusals } from '#shared/errors/refusals.ts';
import type { DeviceKeys } from '../context.ts';
import { guardedFetch, type Patience, usualPatience } from './guarded-fetch.ts';
import { safeServerAddress } from './server-address.ts';
import { machineTimers, type Timers } from './timers.ts';

/** The server as the contract describes it. Every answer has been held against the contract; every failure is a `Refusal`. */
export type ServerClient = JsonifiedClient<ContractRouterClient<SyncContract>>;

/** Who asks. `now` is the time by the server's clock as far as we know it. */
export type Credentials = { device: Pick<DeviceKeys, 'id' | 'sign'>; rootFingerprint: string; now: () => Date };

/** `closing` ends every call when the vault is locked. */
export type ClientOptions = { timers?: Timers; patience?: Patience; closing?: AbortSignal };

/** Procedures anybody may call, as the contract says. */
const open = new Set(['health', 'membership.read', 'membership.found', 'membership.enrol']);

/**
 * A client of the server at that address. Without credentials only the open procedures can be called. Refuses `server/insecure` at once
 * for an address that is not safe; calls refuse what the contract declares, or `server/away`, `server/slow`, `server/busy`,
 * `server/nonsense`.
 */
export function serverClient(
  address: string,
  credentials: Credentials | null,
  { timers = machineTimers, patience = usualPatience, closing = new AbortController().signal }: ClientOptions = {},
): ServerClient {
  const fetchGuarded = guardedFetch(timers, patience, closing);
  const link = new OpenAPILink(syncContract, {
    url: safeServerAddress(address),
    headers: (_options, path) => {
      if (!credentials || open.has(path.join('.'))) return {};
      const { device, rootFingerprint, now } = credentials;
      const token = makeDeviceToken({ device: device.id, rootFingerprint, now: now() }, (bytes) => device.sign(bytes));
      return { authorization: `Bearer ${token}` };
    },
    fetch: (request) => fetchGuarded(request),
    plugins: [new ResponseValidationPlugin(syncContract)],
    interceptors: [
      async ({ next, signal }) => {
        try {
          return await next();
        } catch (error) {
          signal?.throwIfAborted();
          throw asRefusal(error);
        }
      },
    ],
  });
  return createORPCClient(link);
}

/** What a failed call means. An error the contract does not declare for that call is an answer that makes no sense. */
function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof ORPCError && error.defined && isRefusalCode(error.code)) return new Refusal(error.code, error.data);
  return new Refusal('server/nonsense');
}

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code);
}
