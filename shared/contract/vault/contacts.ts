import { oc } from '@orpc/contract';
import { z } from 'zod';
import { ContactEntry } from '../../domain/appointment/appointment.ts';
import { Id } from '../../domain/primitives.ts';
import { person } from './by-person.ts';

export const contacts = {
  log: oc
    .input(ContactEntry.omit({ id: true }))
    .output(z.strictObject({ id: Id }))
    .errors(person),
};
