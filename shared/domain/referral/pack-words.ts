import type { MessageId } from '../../i18n/en/index.ts';
import { localAuthority } from '../../reference/local-authorities.ts';
import { policeForce } from '../../reference/police-forces.ts';
import type { Attachment } from '../attachment/attachment.ts';
import type { ContactPointKind } from '../contact-point/contact-point.ts';
import type { Answer } from '../incident/answer.ts';
import { answeredBehaviour } from '../incident/behaviour.ts';
import { type IncidentFields, type Suspect, suspectLines, type Vehicle, vehicleLines } from '../incident/incident.ts';
import type { Text } from '../report/further-facts.ts';
import type { PackItem, PackSection } from './referral.ts';

type Line = PackSection['lines'][number];
/** Own words on their way into the pack, by their path in the record: read by the leak guard, and answered as they may go. */
export type ReadWords = (field: string, words: string) => string;
type Words = { say: Text; read: ReadWords };
type File = Pick<Attachment, 'name' | 'type' | 'hash' | 'addedAt'>;

/**
 * What one incident says in a pack with these parts: every field that has an answer, each under its own label, so that nothing police could
 * use is lost on the way. `of` says which of several incidents it is. Days are written as in England, whose police read it.
 */
export function incidentSections(
  input: { fields: IncidentFields; files: readonly File[]; items: readonly PackItem[]; of: { number: number; count: number } } & Words,
): PackSection[] {
  const { fields, items, say, read } = input;
  const has = (item: PackItem) => items.includes(item);
  const sections: PackSection[] = [
    {
      heading: numbered('pack.incident', input.of, say),
      lines: [
        ...(has('facts') ? factLines(fields, input) : []),
        ...(has('story') ? said(say('pack.story'), read('story', fields.story)) : []),
        ...(has('contactPoints')
          ? fields.contactPoints.flatMap(({ kind, raw }, n) =>
              said(say('pack.contact'), contactWords(kind, read(`contactPoints.${n}.raw`, raw), say)),
            )
          : []),
        ...(has('messages') ? messageLines(fields, input) : []),
        ...(['injuries', 'evidence', 'hate'] as const).flatMap((item) =>
          has(item)
            ? said(say(`pack.item.${item}`), answerWords(fields[item], `${item}.words`, item === 'injuries' ? 'injury' : item, input))
            : [],
        ),
        ...(has('police') ? policeLines(fields, input) : []),
        ...(has('files') ? input.files.flatMap((file) => fileLines(file, input)) : []),
      ],
    },
  ];
  if (has('suspects')) {
    fields.suspects.forEach((suspect, n) => {
      const heading = numbered('pack.suspect', { number: n + 1, count: fields.suspects.length }, say);
      sections.push({ heading, lines: suspectWords(suspect, n, input) });
    });
  }
  if (has('vehicles')) {
    fields.vehicles.forEach((vehicle, n) => {
      const heading = numbered('pack.vehicle', { number: n + 1, count: fields.vehicles.length }, say);
      sections.push({ heading, lines: vehicleWords(vehicle, n, input) });
    });
  }
  return sections.filter(({ lines }) => lines.length > 0);
}

/** One line with a label, or none where nothing was said. */
export function said(label: string, value: string): Line[] {
  return value.trim() === '' ? [] : [{ label, value: value.trim() }];
}

function factLines({ about, what, when, where, sector }: IncidentFields, { say, read }: Words): Line[] {
  const day = when.on === null ? '' : when.precision === 'month' ? monthOf(when.on) : dayOf(when.on);
  const authority = where.localAuthority === null ? '' : (localAuthority(where.localAuthority)?.name ?? where.localAuthority);
  const force = where.force === null ? '' : (policeForce(where.force)?.name ?? where.force);
  return [
    ...(about === 'incident' ? [] : said(say('fact-row.about'), say(`about.${about}`))),
    ...said(say('pack.what'), what.map((code) => say(`offence.${code}`)).join(', ')),
    ...said(say('pack.when'), [day, when.time ?? ''].filter(Boolean).join(', ')),
    ...said(say('pack.when-words'), read('when.words', when.words)),
    ...said(say('pack.town'), read('where.town', where.town)),
    ...said(say('pack.postcode'), where.outcode ?? ''),
    ...said(say('pack.authority'), authority),
    ...said(say('pack.force'), force),
    ...said(say('pack.place-kind'), where.kind === null ? '' : say(`place.${where.kind}`)),
    ...said(say('pack.where-words'), read('where.words', where.words)),
    ...(where.railway ? said(say('pack.railway'), say('fact-row.yes')) : []),
    ...said(say('fact-row.sector'), sector === null ? '' : say(`sector.${sector}`)),
  ];
}

function suspectWords(suspect: Suspect, n: number, words: Words): Line[] {
  const { say, read } = words;
  const path = `suspects.${n}`;
  const names = suspect.namesUsed.map((name, m) => read(`${path}.namesUsed.${m}`, name)).filter((name) => name.trim() !== '');
  const line = (id: (typeof suspectLines)[number]) => {
    const own = id === 'ageBand' ? 'ageWords' : id === 'height' ? 'heightWords' : id;
    const band =
      id === 'ageBand'
        ? suspect.ageBand && say(`age.${suspect.ageBand}`)
        : id === 'height'
          ? suspect.height && say(`height.${suspect.height}`)
          : null;
    return [band ?? '', read(`${path}.${own}`, suspect[own])].filter((part) => part.trim() !== '').join(', ');
  };
  return [
    ...said(say('pack.spoken-of-as'), say(`person.pronoun-${suspect.pronoun}`)),
    ...said(say('record.names-used'), names.join(', ')),
    ...suspectLines.flatMap((id) => said(say(`pack.suspect.${id}`), howFar(line(id), suspect.standings[id], say))),
    ...said(say('pack.looks'), read(`${path}.looks`, suspect.looks)),
    ...answeredBehaviour(suspect.behaviour).flatMap(({ question, answer }) =>
      said(say(`behaviour.${question}`), answerWords(answer, `${path}.behaviour.${question}.words`, question, words)),
    ),
  ];
}

function vehicleWords(vehicle: Vehicle, n: number, { say, read }: Words): Line[] {
  return vehicleLines.flatMap((id) => {
    const value =
      id === 'kind' ? (vehicle.kind === null ? '' : say(`vehicle-kind.${vehicle.kind}`)) : read(`vehicles.${n}.${id}`, vehicle[id]);
    return said(say(`pack.vehicle.${id}`), howFar(value, vehicle.standings[id], say));
  });
}

function messageLines({ messages }: IncidentFields, { say, read }: Words): Line[] {
  const { count, standing, related, firstOn, lastOn, words } = messages;
  return [
    ...said(say('record.messages-count'), howFar(count === null ? '' : String(count), standing ?? undefined, say)),
    ...said(say('record.messages-first'), firstOn === null ? '' : dayOf(firstOn)),
    ...said(say('record.messages-last'), lastOn === null ? '' : dayOf(lastOn)),
    ...said(say('record.messages-related'), related === null ? '' : say(`record.related-${related}`)),
    ...said(say('record.messages-words'), read('messages.words', words)),
  ];
}

function policeLines({ police }: IncidentFields, { say, read }: Words): Line[] {
  return [
    ...said(say('record.police-told'), police.told === null ? '' : say(`record.told-${police.told}`)),
    ...said(say('record.police-reference'), read('police.reference', police.reference)),
    ...said(say('record.police-response'), police.response === null ? '' : say(`police-response.${police.response}`)),
    ...said(say('record.police-words'), read('police.words', police.words)),
  ];
}

/** The file itself goes by hand; by its fingerprint anybody can tell that it is this one. */
function fileLines({ name, type, hash, addedAt }: File, { say, read }: Words): Line[] {
  const named = read(`files.${hash.slice(0, 12)}`, name);
  return said(say('pack.file'), say('pack.file-line', { name: named, type: type || '?', date: dayOf(addedAt.slice(0, 10)), hash }));
}

function answerWords(answer: Answer<string>, field: string, list: string, { say, read }: Words): string {
  const picks = answer.picks.map((pick) => say(`${list}.${pick}` as MessageId));
  const standing = answer.standing === null ? '' : say(`answer.${answer.standing}`).toLowerCase();
  return [...picks, read(field, answer.words), standing].filter((part) => part.trim() !== '').join(', ');
}

function howFar(value: string, standing: 'not-sure' | 'part' | 'rather-not-say' | undefined, say: Text): string {
  if (standing === undefined) return value;
  return value === '' ? say(`answer.${standing}`) : say(`answer.stands-${standing}`, { value });
}

function contactWords(kind: ContactPointKind, words: string, say: Text): string {
  return words.trim() === '' ? '' : say('pack.contact-line', { kind: say(`pack.contact-kind.${kind}`), words });
}

/** "The incident"; with several of them "The incident 2". */
function numbered(id: MessageId, { number, count }: { number: number; count: number }, say: Text): string {
  return count === 1 ? say(id) : say('pack.numbered', { name: say(id), number });
}

const dayOf = (on: string) => written(on, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const monthOf = (on: string) => written(on, { month: 'long', year: 'numeric' });

function written(on: string, how: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...how, timeZone: 'UTC' }).format(new Date(`${on}T12:00:00Z`));
}
