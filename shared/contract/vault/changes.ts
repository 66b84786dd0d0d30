import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';

/** What changed, by noun, so that windows read again. Sent after the commit. */
export const changes = oc.output(
  eventIterator(
    z.strictObject({
      noun: z.enum([
        'session',
        'drafts',
        'incidents',
        'consent',
        'safeguarding',
        'attachments',
        'reports',
        'reviews',
        'alerts',
        'sync',
        'workers',
        'members',
        'enrolment',
        'people',
        'search',
      ]),
      id: z.string().nullable(),
    }),
  ),
);
