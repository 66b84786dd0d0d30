import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Id, Instant, LongText } from '../../domain/primitives.ts';
import { person } from './by-person.ts';

/** One form about one person, as its window names it ("note", "plan", a request's id behind "decision:"). */
const form = z.strictObject({
  personId: Id,
  form: z
    .string()
    .min(1)
    .max(80)
    .regex(/^[a-z-]+(:[0-9a-f-]+)?$/),
});

/** What a worker is typing about a person and has not kept yet: hers alone, encrypted with everything else, gone when it is kept or discarded. */
export const forms = {
  get: oc
    .input(form)
    .output(z.strictObject({ kept: z.strictObject({ words: LongText, savedAt: Instant }).nullable() }))
    .errors(person),
  /** `words` are the form's fields as JSON; only the form that wrote them reads them. */
  save: oc
    .input(form.extend({ words: LongText.min(1) }))
    .output(z.strictObject({ savedAt: Instant }))
    .errors(person),
  discard: oc
    .input(form)
    .output(z.strictObject({ discarded: z.boolean() }))
    .errors(person),
};
