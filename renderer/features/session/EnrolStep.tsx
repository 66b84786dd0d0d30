import { useState } from 'react';
import type { Role } from '#shared/domain/worker/worker.ts';
import { Acts, Button, Disclosure, Stack, useText } from '../../ui/index.ts';
import { FoundForm } from './FoundForm.tsx';
import { InviteForm } from './InviteForm.tsx';
import { StepHead } from './StepHead.tsx';

/** Step four: join with an invite, carry on without, or, quietly, found the scheme. */
export function EnrolStep({ role, onDone }: { role: Role; onDone: () => void }) {
  const text = useText();
  const [isBusy, setBusy] = useState(false);
  return (
    <Stack gap="roomy">
      <StepHead step={4} title={text('first.enrol')} words={text('first.enrol-words')} />
      <InviteForm onJoined={onDone} onBusy={setBusy} />
      <Acts>
        <Button onPress={onDone} isDisabled={isBusy}>
          {text('first.without')}
        </Button>
      </Acts>
      <Disclosure title={text('first.found-open')} startsOpen={role === 'administrator'}>
        <FoundForm role={role} onFounded={onDone} />
      </Disclosure>
    </Stack>
  );
}
