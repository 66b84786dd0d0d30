import { z } from 'zod';
import { type RefusalCode, refusals } from '../errors/refusals.ts';

const RefusalData = z.record(z.string(), z.union([z.string(), z.number()]));

/** The oRPC error map for the refusals a procedure may answer with. */
export function refuses<const Codes extends readonly RefusalCode[]>(...codes: Codes) {
  return Object.fromEntries(codes.map((code) => [code, { status: refusals[code], data: RefusalData }])) as unknown as {
    [C in Codes[number]]: { status: (typeof refusals)[C]; data: typeof RefusalData };
  };
}

/** What any procedure of an open vault may answer. */
export const open = refuses('session/locked', 'permission/not-your-role', 'vault/disk-full', 'vault/damaged');

/** An act that asks the server and waits for its answer. */
export const asked = refuses(
  'server/away',
  'server/slow',
  'server/nonsense',
  'server/busy',
  'device/unknown',
  'device/revoked',
  'device/clock',
);
