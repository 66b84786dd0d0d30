import type { ToldBy } from '../incident/incident.ts';
import type { SecondReader } from './guard/second/reader.ts';
import { guard } from './guard.ts';
import type { Finding } from './report.ts';

/** Private fields as they come with a bare note: any may be missing, empty, a list or a group of more. */
export type PrivateNote = Readonly<Record<string, unknown>>;

const fieldOf: Readonly<Record<string, keyof Pick<ToldBy, 'name' | 'alias' | 'phone' | 'email' | 'address' | 'venue'>>> = {
  name: 'name',
  alias: 'alias',
  workingName: 'alias',
  phone: 'phone',
  email: 'email',
  address: 'address',
  venue: 'venue',
};

/**
 * Guards a note that is no record yet: nothing is known but its text and perhaps who told it. `told` is read as far as it can be: a list or a
 * word that belongs to no field is private all the same, and what is neither words nor numbers says nothing.
 */
export function guardNote(note: string, told: unknown, second?: SecondReader): Finding[] {
  const known: Partial<ToldBy> & { others: string[] } = { others: [] };
  for (const [name, value] of told !== null && typeof told === 'object' ? Object.entries(told) : [['other', told] as const]) {
    const values = wordsIn(value, deepest);
    const field = fieldOf[name];
    const [first, ...rest] = values;
    if (field && first !== undefined) {
      known[field] = first;
      known.others.push(...rest);
    } else known.others.push(...values);
  }
  return guard(
    {
      texts: [{ field: 'story', text: note }],
      told: known,
      offender: { names: [], contactPoints: [] },
      known: { people: [], places: [] },
    },
    second,
  );
}

/** How deep groups within groups are read. */
const deepest = 4;

function wordsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (value === null || typeof value !== 'object' || depth === 0) return [];
  return Object.values(value).flatMap((one) => wordsIn(one, depth - 1));
}
