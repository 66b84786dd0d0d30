import type { OrganisationKind } from '#shared/domain/organisation/membership.ts';
import { permits, type Role } from '#shared/domain/worker/worker.ts';
import type { MessageId } from '#shared/i18n/en/index.ts';
import { paths } from '../data/index.ts';
import type { IconName } from '../ui/index.ts';

export type Place = { href: string; label: MessageId; icon: IconName };

const project: readonly Place[] = [
  { href: paths.dropIn, label: 'frame.drop-in', icon: 'note' },
  { href: paths.cases, label: 'frame.cases', icon: 'contact' },
  { href: paths.alerts, label: 'frame.alerts', icon: 'bell' },
  { href: paths.sheets, label: 'frame.sheets', icon: 'print' },
];

const central: readonly Place[] = [
  { href: paths.reviews, label: 'frame.review', icon: 'inbox' },
  { href: paths.publish, label: 'frame.publish', icon: 'send' },
  { href: paths.members, label: 'frame.members', icon: 'people' },
];

/** The places on the rail for a worker. A laptop that is not enrolled is a project's. */
export function placesOf(kind: OrganisationKind | null, role: Role): readonly Place[] {
  const keeps = permits(role, 'reviewRetention');
  const records: Place = { href: paths.records, label: keeps ? 'frame.records' : 'frame.trail', icon: 'archive' };
  return [...(kind === 'central' ? central : project), ...(keeps || permits(role, 'readAudit') ? [records] : [])];
}
