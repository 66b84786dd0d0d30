import { useIntl } from 'react-intl';
import type { PlaceKind } from '#shared/domain/incident/incident.ts';
import { policeForce } from '#shared/reference/police-forces.ts';
import { paths, type VaultOutputs } from '../../data/index.ts';
import { useText } from '../../ui/index.ts';

export type Hit = VaultOutputs['search']['find']['groups'][number]['hits'][number];

const titled = [
  'note',
  'isva-note',
  'task',
  'isva-task',
  'case',
  'contact',
  'isva-contact',
  'appointment',
  'referral',
  'request',
  'disclosure',
  'concern',
] as const;
const isTitled = (noun: Hit['noun']): noun is (typeof titled)[number] => (titled as readonly string[]).includes(noun);

/** Titled by what happened and where. */
const incidentLike: readonly Hit['noun'][] = ['draft', 'incident', 'teller', 'report'];

/** A short title for anything that can be found: what happened and where, the headline, the name. */
export function useHitTitle(): (hit: Hit) => string {
  const text = useText();
  return ({ noun, what, placeKind, words, under }) => {
    if (isTitled(noun)) return text(`find.title.${noun}`, { name: under?.name ?? '', words });
    if (!incidentLike.includes(noun)) return words;
    const kinds = what.slice(0, 2).map((code, place) => {
      const word = text(`offence.${code}`);
      return place === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1);
    });
    if (kinds.length === 0) return words.trim() === '' ? text('drop-in.nothing-yet') : words;
    if (placeKind === null) return kinds.join(', ');
    return text('drop-in.title-place', { what: kinds.join(', '), place: text(`place.${placeKind as PlaceKind}`) });
  };
}

const asClose = { day: { day: 'numeric', month: 'short' }, month: { month: 'long' }, year: {} } as const;

/** What stands softly beside a title: the day it happened, no closer than it was told, else the day it was last changed. */
export function useHitDay(): (hit: Hit) => string {
  const intl = useIntl();
  return ({ on, onSpan, changedAt }) =>
    on === null
      ? intl.formatDate(changedAt, { day: 'numeric', month: 'short', year: 'numeric' })
      : intl.formatDate(`${on}T12:00:00Z`, { ...asClose[onSpan], year: 'numeric', timeZone: 'UTC' });
}

/** The force, the reference and who wrote it, as far as they are known. */
export function useHitFacts(): (hit: Hit) => string {
  const text = useText();
  return ({ noun, force, reference, writtenBy }) =>
    [
      noun === 'detail' ? text('find.detail') : '',
      noun === 'teller' ? text('find.teller') : '',
      reference === null ? '' : noun === 'alert' || noun === 'sheet' ? text('find.alert', { reference }) : reference,
      force === null ? '' : (policeForce(force)?.area ?? force),
      noun === 'worker' || noun === 'person' || noun === 'detail' || writtenBy === '' ? '' : text('find.by', { name: writtenBy }),
    ]
      .filter(Boolean)
      .join(' · ');
}

/** The part of a person's record where a thing of hers stands. */
const partOf: Partial<Record<Hit['noun'], string>> = {
  case: 'plan',
  appointment: 'dates',
  referral: 'police',
  disclosure: 'police',
  request: 'requests',
};

/** Where a thing that was found is opened. `isCentral`: alerts are worked on there, and only read at a project. */
export function pathOfHit({ noun, id, under }: Pick<Hit, 'noun' | 'id' | 'under'>, isCentral: boolean): string {
  if (under !== null) {
    const part = partOf[noun];
    if (under.noun === 'incident') return paths.incident(under.id);
    return part === undefined ? paths.person(under.id) : paths.personPart(under.id, part);
  }
  if (noun === 'report') return paths.review(id);
  if (noun === 'alert') return isCentral ? paths.alertToPublish(id) : paths.alert(id);
  if (noun === 'sheet') return isCentral ? paths.alertToPublish(id) : paths.sheet(id);
  if (noun === 'worker') return paths.settings;
  return paths.incident(id);
}
