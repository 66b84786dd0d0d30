import { understandEmail, understandHandle } from './address.ts';
import type { ContactPointKind, UnderstoodContactPoint } from './contact-point.ts';
import { type UnderstoodPart, understandPhone } from './phone.ts';
import { understandPlate } from './plate.ts';

const readers: Readonly<Record<ContactPointKind, (raw: string) => UnderstoodPart>> = {
  phone: understandPhone,
  email: understandEmail,
  handle: understandHandle,
  plate: understandPlate,
};

/**
 * Reads what somebody typed as a phone number, e-mail address, handle or plate. Never throws: what cannot be read comes back with the text
 * as `display` and `complete: false`, because a part is worth keeping. The same thing typed differently has the same `normal`.
 */
export function understandContactPoint(kind: ContactPointKind, raw: string): UnderstoodContactPoint {
  return { kind, raw, ...readers[kind](raw) };
}
