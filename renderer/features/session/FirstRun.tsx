import { useState } from 'react';
import type { Role } from '#shared/domain/worker/worker.ts';
import { enterSession, queryClient, vault, vaultQueries } from '../../data/index.ts';
import { Doorway } from './Doorway.tsx';
import { EnrolStep } from './EnrolStep.tsx';
import { NameStep, PassphraseStep } from './MakeVaultSteps.tsx';
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx';

/** The first minutes on a laptop: a name, a passphrase, a key on paper, and an invite or none. */
export default function FirstRun({ onDone }: { onDone: () => void }) {
  const [step, setStep] = useState<'name' | 'passphrase' | 'key' | 'enrol'>('name');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('outreach');
  const [recoveryKey, setRecoveryKey] = useState('');

  const make = async (passphrase: string) => {
    const made = await vault.session.create({ passphrase, name, role });
    setRecoveryKey(made.recoveryKey);
    setStep('key');
    enterSession({ phase: 'open', worker: made.worker, organisation: null });
  };
  const finish = async () => {
    await queryClient.invalidateQueries({ queryKey: vaultQueries.key() });
    onDone();
  };

  return (
    <Doorway>
      {step === 'name' && <NameStep name={name} onName={setName} role={role} onRole={setRole} onNext={() => setStep('passphrase')} />}
      {step === 'passphrase' && <PassphraseStep name={name} onMake={make} onBack={() => setStep('name')} />}
      {step === 'key' && (
        <RecoveryKeyStep
          recoveryKey={recoveryKey}
          onNoted={() => {
            setRecoveryKey('');
            setStep('enrol');
          }}
        />
      )}
      {step === 'enrol' && <EnrolStep role={role} onDone={() => void finish()} />}
    </Doorway>
  );
}
