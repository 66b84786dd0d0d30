import { useEffect, useRef, useState } from 'react';
import { useSentence, type VaultOutputs, vault } from '../../data/index.ts';
import { Acts, announce, Button, ErrorNote, Note, Progress, useText } from '../../ui/index.ts';

type Step = VaultOutputs['audit']['verify'] extends AsyncIterable<infer S> ? S : never;
type Checked = Extract<Step, { phase: 'checked' }>;

/** The check of the whole chain: how far it has got, what was looked at, how long it took, and what it found. It can be stopped. */
export function AuditCheck() {
  const text = useText();
  const sentence = useSentence();
  const [step, setStep] = useState<Step | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const check = async () => {
    const control = new AbortController();
    running.current = control;
    setFailure(null);
    setStep({ phase: 'checking', ops: 0, of: 0 });
    try {
      for await (const next of await vault.audit.verify(undefined, { signal: control.signal })) {
        if (control.signal.aborted) break;
        setStep(next);
        if (next.phase === 'checked') announce(text(next.brokenAt === null ? 'audit.whole' : 'audit.broken', { id: next.brokenAt ?? '' }));
      }
    } catch (error) {
      if (!control.signal.aborted) {
        setFailure(error);
        setStep(null);
      }
    }
  };
  const stop = () => {
    running.current?.abort();
    setStep(null);
  };
  return (
    <>
      <Acts>
        {step?.phase === 'checking' ? (
          <Button icon="cross" onPress={stop}>
            {text('audit.verify-stop')}
          </Button>
        ) : (
          <Button icon="check" onPress={() => void check()}>
            {text('audit.verify')}
          </Button>
        )}
      </Acts>
      {step?.phase === 'checking' && step.of > 0 && (
        <Progress
          label={text('audit.verify')}
          done={step.ops}
          of={step.of}
          words={text('audit.checking', { count: step.ops, of: step.of })}
        />
      )}
      {step?.phase === 'checked' && <Found checked={step} />}
      {failure !== null && <ErrorNote>{sentence(failure)}</ErrorNote>}
    </>
  );
}

function Found({ checked: { ops, bodies, erased, brokenAt, tookMs } }: { checked: Checked }) {
  const text = useText();
  return (
    <Note tone={brokenAt === null ? 'good' : 'stop'} icon={brokenAt === null ? 'tick' : 'warning'}>
      <p>{brokenAt === null ? text('audit.whole') : text('audit.broken', { id: brokenAt })}</p>
      <p>{text('audit.checked', { ops, bodies, erased, seconds: Math.round(tookMs / 1000) })}</p>
    </Note>
  );
}
