import { z } from 'zod';
import { Id } from '../../domain/primitives.ts';
import { open, refuses } from '../refusal-errors.ts';

/** What any procedure about one person may answer. */
export const person = { ...open, ...refuses('person/not-found') };
export const byPerson = z.strictObject({ personId: Id });
