import { z } from 'zod';
import { Pronoun } from '../incident/incident.ts';
import { ShortText } from '../primitives.ts';
import { SafeContact, strictestContact, unaskedContact } from './safe-contact.ts';

/** Details that tell who and where she is. Masked to everybody but ISVAs and managers. */
export const maskedFields = ['fullName', 'bornOn', 'phone', 'email', 'address'] as const;
export const MaskedField = z.enum(maskedFields);
export type MaskedField = z.infer<typeof MaskedField>;

/** A person the project supports. A working name is enough; nothing of this ever leaves the laptop by itself. */
export const PersonFields = z.strictObject({
  /** What the project calls her. */
  workingName: z.string().trim().min(1).max(80),
  alsoKnownAs: z.array(ShortText).max(20),
  pronoun: Pronoun,
  /** Language she prefers and whether an interpreter is needed, in words. */
  language: ShortText,
  safeContact: SafeContact,
  fullName: ShortText,
  /** As she says it; part of a date is fine. */
  bornOn: ShortText,
  phone: ShortText,
  email: ShortText,
  address: ShortText,
});
export type PersonFields = z.infer<typeof PersonFields>;

export const PersonPatch = PersonFields.partial();
export type PersonPatch = z.infer<typeof PersonPatch>;

/** Somebody about whom only a working name is known. "They" until known. */
export function newPerson(workingName: string): PersonFields {
  return {
    workingName,
    alsoKnownAs: [],
    pronoun: 'they',
    language: '',
    safeContact: unaskedContact(),
    fullName: '',
    bornOn: '',
    phone: '',
    email: '',
    address: '',
  };
}

/**
 * Two records of one person, seen as one. What stands in `kept` wins; where it says nothing, `other` fills the gap; names of both are kept,
 * and the stricter rule of contact holds. Neither record is changed, so undoing the merge gives back both as they were.
 */
export function seenAsOne(kept: PersonFields, other: PersonFields): PersonFields {
  const filled = (name: Exclude<MaskedField, never> | 'language') => (kept[name] === '' ? other[name] : kept[name]);
  const names = [...kept.alsoKnownAs, other.workingName, ...other.alsoKnownAs].filter((name) => name !== kept.workingName);
  return {
    workingName: kept.workingName,
    alsoKnownAs: [...new Set(names)].slice(0, 20),
    pronoun: kept.pronoun === 'they' ? other.pronoun : kept.pronoun,
    language: filled('language'),
    safeContact: strictestContact(kept.safeContact, other.safeContact),
    fullName: filled('fullName'),
    bornOn: filled('bornOn'),
    phone: filled('phone'),
    email: filled('email'),
    address: filled('address'),
  };
}

const dots = '•••';

/** What somebody sees who may not see the value: that there is one, and of a phone its last two digits, so that two can be told apart. */
export function masked(field: string, value: string): string {
  if (value === '') return '';
  return field === 'phone' ? `${dots} ${value.replace(/\D/g, '').slice(-2)}` : dots;
}

/** Whether this is what stands for a value that was not shown: it is never a value itself. */
export function isMask(value: string): boolean {
  return value.startsWith(dots);
}
