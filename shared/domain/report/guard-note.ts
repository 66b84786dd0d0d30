import type { ToldBy } from '../incident/incident.ts';
import { guard } from './guard.ts';
import type { Finding } from './report.ts';

/** Private fields as they come with a bare note: any may be missing, empty or a list. */
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

/** Guards a note that is no record yet: nothing is known but its text and perhaps who told it. */
export function guardNote(note: string, told: PrivateNote): Finding[] {
  const known: Partial<ToldBy> & { others: string[] } = { others: [] };
  for (const [name, value] of Object.entries(told)) {
    const values = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one.trim() !== '');
    const field = fieldOf[name];
    const [first, ...rest] = values;
    if (field && first !== undefined) {
      known[field] = first;
      known.others.push(...rest);
    } else known.others.push(...values);
  }
  return guard({
    texts: [{ field: 'story', text: note }],
    told: known,
    offender: { names: [], contactPoints: [] },
    known: { people: [], places: [] },
  });
}
