import { z } from 'zod';
import { isMask, masked } from '../person/person.ts';
import type { IncidentFields, IncidentPatch, ToldBy } from './incident.ts';

/**
 * What in a record tells who told us, or the person it happened to. Once a record is kept, these are masked to everybody but ISVAs, managers and who kept it, as the contact
 * details of a person are. What a person is called here stays: without it nobody could say whose record it is. A draft is open work and has no
 * masked line.
 */
export const maskedLines = ['name', 'phone', 'email', 'address', 'venue', 'happened-name', 'happened-phone'] as const;
export const MaskedLine = z.enum(maskedLines);
export type MaskedLine = z.infer<typeof MaskedLine>;

/** What stands in a line. */
export function lineOf({ toldBy }: Pick<IncidentFields, 'toldBy'>, line: MaskedLine): string {
  if (line === 'happened-name') return toldBy.happenedTo.name;
  if (line === 'happened-phone') return toldBy.happenedTo.phone;
  return toldBy[line];
}

/** Who told us with something else in each of these lines. */
export function withLines(toldBy: ToldBy, lines: Partial<Record<MaskedLine, string>>): ToldBy {
  const { 'happened-name': name, 'happened-phone': phone, ...own } = lines;
  const { happenedTo } = toldBy;
  return { ...toldBy, ...own, happenedTo: { ...happenedTo, name: name ?? happenedTo.name, phone: phone ?? happenedTo.phone } };
}

/** Fields, or some of them, as somebody sees them who may not read who told us. */
export function maskLines<Fields extends IncidentPatch>(fields: Fields): Fields {
  const { toldBy } = fields;
  if (toldBy === undefined) return fields;
  return {
    ...fields,
    toldBy: withLines(
      toldBy,
      overLines((line) => masked(detailIn(line), lineOf({ toldBy }, line))),
    ),
  };
}

/**
 * What somebody wrote who saw lines masked, as it may be kept. A line that came back masked is what stands there; so is one that came back
 * blank and `isSeen` does not know: a page that was opened before somebody filled it in must not empty it. `refuse` is called for a line in
 * which something else was written over what was not seen.
 */
export function keepUnseen(
  stands: Pick<IncidentFields, 'toldBy'>,
  patch: IncidentPatch,
  isSeen: (line: MaskedLine, standing: string) => boolean,
  refuse: (line: MaskedLine) => never,
): IncidentPatch {
  const { toldBy } = patch;
  if (toldBy === undefined) return patch;
  const kept = overLines((line) => {
    const standing = lineOf(stands, line);
    const sent = lineOf({ toldBy }, line);
    if (isMask(sent)) return standing;
    if (standing === '' || isSeen(line, standing)) return sent;
    return sent === '' ? standing : refuse(line);
  });
  return { ...patch, toldBy: withLines(toldBy, kept) };
}

function overLines(read: (line: MaskedLine) => string): Record<MaskedLine, string> {
  return Object.fromEntries(maskedLines.map((line) => [line, read(line)])) as Record<MaskedLine, string>;
}

/** A number is masked as a number, whoever's it is. */
function detailIn(line: MaskedLine) {
  return line === 'happened-phone' ? 'phone' : line === 'happened-name' ? 'name' : line;
}
