import { z } from 'zod';
import { CaseFields } from '../case/case.ts';
import { ConsentPurpose, ConsentState } from '../consent/consent.ts';
import { AnswerGround } from '../consent/given-by.ts';
import type { IncidentFields } from '../incident/incident.ts';
import { OffenceCode } from '../incident/offence.ts';
import { CalendarDate, Instant, LongText } from '../primitives.ts';
import { ReportStanding } from '../report/standing.ts';

/** Texts of an incident that are hers to read, in the order of the paper; each has its words in the catalogue under `access.line.<id>`. */
export const accessLines = [
  'story',
  'time',
  'place',
  'messages',
  'injuries',
  'evidence',
  'hate',
  'police',
  'police-reference',
  'name',
  'alias',
  'phone',
  'email',
  'address',
  'venue',
] as const;
export const AccessLine = z.enum(accessLines);
export type AccessLine = z.infer<typeof AccessLine>;

/** One incident in a copy of her record. */
export const AccessIncident = z.strictObject({
  recordedAt: Instant,
  what: z.array(OffenceCode),
  on: CalendarDate.nullable(),
  standing: ReportStanding,
  consent: ConsentState,
  /** The answers somebody else gave, each with the ground and without a name. */
  saidByAnother: z.array(z.strictObject({ purpose: ConsentPurpose, ground: AnswerGround })),
  lines: z.array(z.strictObject({ label: AccessLine, text: LongText })),
  attachments: z.array(z.strictObject({ name: z.string(), addedAt: Instant })),
});
export type AccessIncident = z.infer<typeof AccessIncident>;

/** What an ISVA works with, without who that is. */
export const AccessCase = CaseFields.omit({ caseworker: true });
export type AccessCase = z.infer<typeof AccessCase>;

/** The texts of an incident that go into a copy of her record, empty ones left out. By an allow-list: what describes the person who did it is not among them. */
export function accessLinesOf(fields: IncidentFields): { label: AccessLine; text: string }[] {
  const { story, when, where, messages, injuries, evidence, hate, police, toldBy } = fields;
  const { name, alias, phone, email, address, venue, happenedTo: told } = toldBy;
  const texts: Record<AccessLine, string> = {
    story,
    time: when.words,
    place: [where.town, where.words].filter((text) => text.trim() !== '').join(', '),
    messages: messages.words,
    injuries: injuries.words,
    evidence: evidence.words,
    hate: hate.words,
    police: police.words,
    'police-reference': police.reference,
    // Who told us may be somebody else; then these are not hers, and what they said of her is.
    ...(toldBy.role === 'survivor' || toldBy.role === null
      ? { name, alias, phone, email, address, venue }
      : { name: told.name, alias: told.alias, phone: told.phone, email: '', address: '', venue: '' }),
  };
  return accessLines.map((label) => ({ label, text: texts[label] })).filter(({ text }) => text.trim() !== '');
}
