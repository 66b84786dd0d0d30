import { permits } from '#shared/domain/worker/worker.ts';
import { paths, useOpenSession } from '../../data/index.ts';
import { Stack, useText } from '../../ui/index.ts';
import { AccessPanel } from './AccessPanel.tsx';
import { ErasePanel } from './ErasePanel.tsx';
import type { Person } from './PersonScreen.tsx';

/** A copy of her record for her, who did what with it, and the end of it. */
export function RightsPart({ person }: { person: Person }) {
  const text = useText();
  const { worker } = useOpenSession();
  return (
    <Stack>
      <AccessPanel person={person} />
      {permits(worker.role, 'readAudit') && <a href={paths.trailOf(person.id)}>{text('rights.trail')}</a>}
      <ErasePanel person={person} />
    </Stack>
  );
}
