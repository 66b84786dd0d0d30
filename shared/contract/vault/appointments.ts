import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Appointment } from '../../domain/appointment/appointment.ts';
import { ListExport } from '../../domain/export/export.ts';
import { Id } from '../../domain/primitives.ts';
import { locales } from '../../i18n/locales.ts';
import { open, refuses } from '../refusal-errors.ts';
import { person } from './by-person.ts';

export const appointments = {
  /** Times to come from today on: of one person, or of everybody. */
  list: oc
    .input(z.strictObject({ personId: Id.nullable() }))
    .output(z.strictObject({ appointments: z.array(z.strictObject({ ...Appointment.shape, personName: z.string() })) }))
    .errors(person),
  make: oc
    .input(Appointment.omit({ id: true }))
    .output(z.strictObject({ id: Id }))
    .errors(person),
  cancel: oc
    .input(z.strictObject({ appointmentId: Id }))
    .output(z.strictObject({ cancelled: z.boolean() }))
    .errors({ ...open, ...refuses('appointment/not-found') }),
  /** The same times as an iCalendar file without any detail of a case. Its one neutral word is in `language`. */
  calendar: oc
    .input(z.strictObject({ personId: Id.nullable(), language: z.enum(locales) }))
    .output(z.strictObject({ file: z.string(), count: z.number().int() }))
    .errors(person),
  /** Notes that it was saved outside of the vault: the dates of one person, or of everybody. */
  exported: oc
    .input(ListExport.extend({ about: Id.nullable() }))
    .output(z.strictObject({ noted: z.boolean() }))
    .errors(person),
};
