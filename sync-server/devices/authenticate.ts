import { base64urlnopad, hex } from '@scure/base';
import { decodeJwt, errors, importJWK, jwtVerify } from 'jose';
import { deviceToken } from '#shared/contract/device-token.ts';
import { Id } from '#shared/domain/primitives.ts';
import { Refusal } from '#shared/errors/refusals.ts';
import type { Services } from '../services.ts';
import { type Device, findDevice } from './store.ts';

/**
 * The enrolled device that made the token in this `Authorization` header (see shared/contract/device-token.ts). Asks the database every
 * time, so that a revoked device is refused from the next request on, at every server. Refuses `device/unknown`, `device/revoked`, and
 * `device/clock` for a token whose only fault is its time.
 */
export async function authenticate({ db, clock, membership }: Services, authorization: string | null): Promise<Device> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  const claimed = token ? Id.safeParse(issuerOf(token)) : null;
  const rootFingerprint = await membership.rootFingerprint();
  const device = claimed?.success && rootFingerprint ? await findDevice(db, claimed.data) : null;
  if (!token || !device || !rootFingerprint) throw new Refusal('device/unknown');
  await verify(token, device, rootFingerprint, clock.now());
  // Only said to somebody who holds the key: to others a revoked device looks like any unknown one.
  if (device.revoked) throw new Refusal('device/revoked');
  return device;
}

function issuerOf(token: string): unknown {
  try {
    return decodeJwt(token).iss;
  } catch {
    return null;
  }
}

async function verify(token: string, device: Device, rootFingerprint: string, now: Date): Promise<void> {
  const { algorithm, longestLifetimeSeconds, clockToleranceSeconds } = deviceToken;
  const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: base64urlnopad.encode(hex.decode(device.signKey)) }, algorithm);
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      issuer: device.id,
      audience: rootFingerprint,
      requiredClaims: ['iat', 'exp'],
      clockTolerance: clockToleranceSeconds,
      currentDate: now,
    });
    const { iat = 0, exp = 0 } = payload;
    if (exp - iat > longestLifetimeSeconds) throw new Refusal('device/unknown');
    if (iat > now.getTime() / 1000 + clockToleranceSeconds) throw new Refusal('device/clock');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // jose looks at times after the signature, so only the holder of the key is told that the clock is wrong.
    throw new Refusal(error instanceof errors.JWTExpired ? 'device/clock' : 'device/unknown');
  }
}
