import { z } from 'zod';

/** Where a record stands on its way out, in the words of the list. */
export const reportStandings = ['being-written', 'kept-here', 'waiting', 'recalled', 'sent', 'received', 'withdrawn'] as const;
export const ReportStanding = z.enum(reportStandings);
export type ReportStanding = z.infer<typeof ReportStanding>;
