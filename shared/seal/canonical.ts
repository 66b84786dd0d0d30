import canonicalize from 'canonicalize';

/**
 * The one text of a value: JSON Canonicalization Scheme, RFC 8785 (sorted keys, no spaces, ECMAScript numbers). What is signed or hashed
 * goes through here, so that two programs sign the same bytes. Throws for a value JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON text');
  return text;
}
