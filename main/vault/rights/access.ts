import type { TimelineEntry } from '#shared/contract/vault/people.ts';
import { lastSaid } from '#shared/domain/consent/consent.ts';
import type { PersonFields } from '#shared/domain/person/person.ts';
import { guard } from '#shared/domain/report/guard.ts';
import type { FindingKind } from '#shared/domain/report/report.ts';
import { type AccessCase, accessLinesOf } from '#shared/domain/rights/access-pack.ts';
import { redacted, redactOthers } from '#shared/domain/rights/redact.ts';
import { ukDay } from '#shared/domain/task/task.ts';
import { attachmentsNamed } from '../attachments/queries.ts';
import type { OpenVault } from '../context.ts';
import { getIncident } from '../incidents/queries.ts';
import { getPerson } from '../people/queries.ts';
import { headOf, recordsOf } from '../people/records.ts';
import { personTimeline } from '../people/timeline.ts';
import type { In, Out } from '../procedures.ts';
import { requestsOf } from '../requests/queries.ts';
import { allWorkers } from '../workers/queries.ts';

type Pack = Out['rights']['access'];

/**
 * A copy of everything kept about a person, for her. Other people are taken out: those she asked to keep out of it, the person who did it and
 * what he used, officers, the names of workers, and whatever the asker names in `alsoOut` (Data Protection Act 2018, Schedule 2,
 * paragraph 16). `stillNamed` are words left in it that look like somebody's name or number, for a person to judge. Reading it changes
 * nothing. Throws `person/not-found`.
 */
export function accessPack(vault: OpenVault, { personId, alsoOut = [] }: In['rights']['access']): Pack {
  const { db } = vault;
  const person = getPerson(vault, { personId });
  const incidents = person.incidents.map(({ id }) => getIncident(vault, { id }));
  const others = [
    ...alsoOut,
    ...allWorkers(db).map(({ name }) => name),
    ...requestsOf(db, recordsOf(db, personId)).map(({ request }) => request.officer),
    ...incidents.flatMap(({ fields }) => [
      ...fields.toldBy.others,
      ...(fields.toldBy.role === 'survivor' || fields.toldBy.role === null ? [] : [fields.toldBy.name, fields.toldBy.alias]),
      ...fields.suspects.flatMap(({ namesUsed }) => namesUsed),
      ...fields.contactPoints.map(({ raw }) => raw),
      ...fields.vehicles.map(({ plate }) => plate),
    ]),
  ];
  const { workingName, fullName, alsoKnownAs, phone, email } = person.fields;
  const hers = [workingName, fullName, ...fullName.split(/\s+/), ...alsoKnownAs, phone, email];
  const redact = (text: string) => redactOthers(text, others, hers);
  const pack: Omit<Pack, 'stillNamed'> = {
    madeOn: ukDay(vault.clock.now()),
    fields: redactedFields(person.fields, redact),
    case: person.case === null ? null : redactedCase(person.case.fields, redact),
    incidents: incidents.map(({ id, fields, recordedAt, consent, consentInForce, standing }) => ({
      recordedAt,
      what: fields.what,
      on: fields.when.on,
      standing,
      consent: consentInForce,
      saidByAnother: lastSaid(consent).flatMap(({ purpose, givenBy }) =>
        givenBy.who === 'somebody' ? [{ purpose, ground: givenBy.ground }] : [],
      ),
      lines: accessLinesOf(fields).map(({ label, text }) => ({ label, text: redact(text) })),
      attachments: attachmentsNamed(db, id).map(({ name, addedAt }) => ({ name: redact(name), addedAt })),
    })),
    entries: personTimeline(vault, { personId })
      .entries.filter(isHers)
      .map((entry) => redactedEntry(entry, redact)),
  };
  return { ...pack, stillNamed: namesIn(pack, hers) };
}

/** Notes that a copy was made for her. Throws `person/not-found`. */
export function noteAccess(vault: OpenVault, { personId, as, hash }: In['rights']['accessGiven']): Out['rights']['accessGiven'] {
  const subject = headOf(vault.db, personId);
  vault.log.commit([{ type: 'access.given', subject, body: { as, hash } }], vault.worker.id);
  vault.changes.tell('people', subject);
  return { noted: true };
}

type Redact = (text: string) => string;

/** What she said about herself may name others: whom to leave a message with, whose flat it is. */
function redactedFields(fields: PersonFields, redact: Redact): PersonFields {
  const { safeContact, language, address } = fields;
  const { ways, when, care } = safeContact;
  return {
    ...fields,
    language: redact(language),
    address: redact(address),
    safeContact: { ways, when: redact(when), care: redact(care) },
  };
}

function redactedCase({ needs, risk, plan }: AccessCase, redact: Redact): AccessCase {
  return {
    needs: needs.map((need) => ({ ...need, words: redact(need.words) })),
    risk: risk === null ? null : { ...risk, words: redact(risk.words) },
    plan: Object.fromEntries(Object.entries(plan).map(([part, words]) => [part, redact(words)])) as AccessCase['plan'],
  };
}

/** What was raised to protect somebody stays out: telling her may be what puts a person at risk (Data Protection Act 2018, Schedule 3). */
function isHers(entry: TimelineEntry): boolean {
  if (entry.kind === 'disclosure') return entry.because !== 'safeguarding';
  return entry.kind !== 'concern' && entry.kind !== 'concern-confirmed';
}

/** A line of time without who wrote it and without other people. */
function redactedEntry(entry: TimelineEntry, redact: Redact): TimelineEntry {
  const anonymous = { ...entry, by: '' };
  switch (anonymous.kind) {
    case 'consent':
      return anonymous.givenBy.who === 'somebody' ? { ...anonymous, givenBy: { ...anonymous.givenBy, name: '' } } : anonymous;
    case 'incident':
      return { ...anonymous, opening: redact(anonymous.opening) };
    case 'note':
      return { ...anonymous, text: redact(anonymous.text) };
    case 'task':
    case 'task-done':
      return { ...anonymous, title: redact(anonymous.title) };
    case 'case-opened':
      return { ...anonymous, caseworker: redact(anonymous.caseworker) };
    case 'case-closed':
    case 'contact':
    case 'referral':
      return { ...anonymous, words: redact(anonymous.words) };
    case 'request':
      return { ...anonymous, officer: redact(anonymous.officer) };
    case 'unmasked':
      return { ...anonymous, reason: redact(anonymous.reason) };
    default:
      return anonymous;
  }
}

const naming: readonly FindingKind[] = ['name', 'alias', 'phone', 'email', 'handle', 'plate'];

/** What in the copy still looks like a name or a way to reach somebody, and is not hers. Found by the same rules that guard what leaves for central. */
function namesIn(pack: Omit<Pack, 'stillNamed'>, hers: readonly string[]): string[] {
  const texts = [
    ...pack.incidents.flatMap(({ lines }) => lines.filter(({ label }) => !contactLines.has(label)).map(({ text }) => text)),
    ...pack.entries.flatMap((entry) => [('text' in entry && entry.text) || '', ('words' in entry && entry.words) || '']),
    ...pack.entries.flatMap((entry) => ('title' in entry && entry.title) || ''),
    ...(pack.case === null
      ? []
      : [pack.case.risk?.words ?? '', ...pack.case.needs.map(({ words }) => words), ...Object.values(pack.case.plan)]),
    pack.fields.safeContact.care,
  ];
  const own = new Set(hers.map((word) => word.trim().toLowerCase()));
  const found = guard({
    texts: texts.filter((text) => text.trim() !== '').map((text) => ({ field: 'story', text })),
    told: {},
    offender: { names: [], contactPoints: [] },
    known: { people: [], places: [] },
  });
  const words = found.flatMap(({ kind, text }) =>
    kind === 'relative' ? nameOfRelative(text) : naming.includes(kind) ? [text.trim()] : [],
  );
  return [...new Set(words.filter((text) => !text.includes(redacted) && !own.has(text.toLowerCase())))].slice(0, 100);
}

/** "her sister Marigold": the name. A sister without one stays, as she is part of the story. */
function nameOfRelative(text: string): string[] {
  return text.match(/(?<=\s)\p{Lu}[\p{L}'’-]+/gu) ?? [];
}

/** Lines of the copy that are her own ways to be reached. */
const contactLines: ReadonlySet<string> = new Set(['name', 'alias', 'phone', 'email', 'address', 'venue', 'police-reference']);
