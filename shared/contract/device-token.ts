import { base64urlnopad, utf8 } from '@scure/base';

/**
 * The token a device shows the server: a JWT (RFC 7519) signed with EdDSA over Ed25519 (RFC 8037). Both sides read these constants.
 *
 * `iss` is the device id. `aud` is the fingerprint of the root key, not an address: it is what the device checked the membership
 * against, it stays the same behind any proxy or host name, and a token for one scheme is worth nothing at another.
 */
export const deviceToken = {
  /** The only algorithm a server accepts, whatever the header of a token says. */
  algorithm: 'EdDSA',
  /** How long a device makes a token valid for, in seconds. */
  lifetimeSeconds: 60,
  /** A token that claims more than this between `iat` and `exp` is refused. */
  longestLifetimeSeconds: 120,
  /** How far a device's clock may be off before it is told `device/clock`, in seconds. */
  clockToleranceSeconds: 60,
} as const;

const part = (value: object) => base64urlnopad.encode(utf8.decode(JSON.stringify(value)));

/** A token for one request, in JWS compact form. `sign` is the device's Ed25519 key over the given bytes. */
export function makeDeviceToken(
  { device, rootFingerprint, now }: { device: string; rootFingerprint: string; now: Date },
  sign: (bytes: Uint8Array) => Uint8Array,
): string {
  const issuedAt = Math.floor(now.getTime() / 1000);
  const claims = { iss: device, aud: rootFingerprint, iat: issuedAt, exp: issuedAt + deviceToken.lifetimeSeconds };
  const signed = `${part({ alg: deviceToken.algorithm, typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${base64urlnopad.encode(sign(utf8.decode(signed)))}`;
}
