import { type OpType, opBodies } from '../../log/op.ts';
import type { NamingPattern } from './naming.ts';

/**
 * Types whose bodies people wrote about somebody. Left out is what was anonymous when it left, what central signed, what only names bodies, and
 * who works here.
 */
const written: readonly OpType[] = [
  'incident.recorded',
  'incident.amended',
  'incident.kept-anyway',
  'consent.decided',
  'finding.decided',
  'attachment.added',
  'safeguarding.raised',
  'safeguarding.confirmed',
  'safeguarding.told',
  'person.added',
  'person.amended',
  'field.unmasked',
  'note.added',
  'task.added',
  'case.amended',
  'case.closed',
  'contact.logged',
  'appointment.made',
  'referral.moved',
  'pack.decided',
  'request.received',
  'request.decided',
  'request.reviewed',
  'answer.decided',
  'retention.reviewed',
];

/** Whether an op of this type may name somebody in words. */
export function isWritten(type: OpType): boolean {
  return written.includes(type);
}

/** Every text in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

/**
 * What an op says, with a person taken out of it: text by text, each only where the op is still what its type allows, so that a code that
 * happens to be spelt like a name stays a code. Null when nothing in it names that person in words.
 */
export function bodyWithout(type: OpType, body: unknown, named: NamingPattern): unknown {
  const schema = opBodies[type];
  let whole = copyOf(body);
  let isChanged = false;
  for (const { path, text } of leavesOf(body)) {
    if (!named.isIn(text)) continue;
    const next = copyOf(whole);
    put(next, path, named.without(text));
    // An answer out of a list, or an id, is no text.
    if (!schema.safeParse(next).success) put(next, path, named.without(text).slice(0, text.length));
    if (!schema.safeParse(next).success) continue;
    whole = next;
    isChanged = true;
  }
  return isChanged ? whole : null;
}

/** Of what an op says, which is JSON. */
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

function put(whole: unknown, path: Path, text: string): void {
  const [name, ...rest] = path;
  if (name === undefined || whole === null || typeof whole !== 'object') return;
  const holder = whole as Record<string | number, unknown>;
  if (rest.length === 0) holder[name] = text;
  else put(holder[name], rest, text);
}
