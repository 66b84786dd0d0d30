import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Note } from '../../domain/note/note.ts';
import { Id } from '../../domain/primitives.ts';
import { person } from './by-person.ts';

export const notes = {
  add: oc
    .input(Note.omit({ id: true }))
    .output(z.strictObject({ id: Id }))
    .errors(person),
};
