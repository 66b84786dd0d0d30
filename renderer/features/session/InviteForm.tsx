import { type FormEvent, useState } from 'react';
import { useSentence, type VaultOutputs, vault } from '../../data/index.ts';
import { Acts, Button, ErrorNote, Facts, Mono, Note, Stack, TextArea, useText } from '../../ui/index.ts';

/** Reads an invite, shows who is invited by which server, and joins only when that was seen. */
export function InviteForm({ onJoined, onBusy }: { onJoined: () => void; onBusy?: (isBusy: boolean) => void }) {
  const text = useText();
  const sentence = useSentence();
  const [invite, setInvite] = useState('');
  const [seen, setSeen] = useState<VaultOutputs['enrolment']['read'] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isJoining, setJoining] = useState(false);

  const change = async (line: string) => {
    setInvite(line);
    setSeen(null);
    setFailure(null);
    if (line.trim() === '') return;
    try {
      setSeen(await vault.enrolment.read({ invite: line.trim() }));
    } catch (error) {
      setFailure(error);
    }
  };
  const join = async (event: FormEvent) => {
    event.preventDefault();
    if (!seen || isJoining) return;
    setJoining(true);
    onBusy?.(true);
    setFailure(null);
    try {
      await vault.enrolment.join({ invite: invite.trim() });
      onJoined();
    } catch (error) {
      setFailure(error);
    } finally {
      setJoining(false);
      onBusy?.(false);
    }
  };

  return (
    <form onSubmit={join} noValidate>
      <Stack>
        <TextArea
          label={text('first.invite')}
          hint={text('first.invite-hint')}
          value={invite}
          onChange={(line) => void change(line)}
          rows={2}
          maxLength={4000}
        />
        {seen && (
          <Note>
            <b dir="auto">{text('first.invited-by', { name: seen.name })}</b>
            <Facts
              name={text('first.invited-by', { name: seen.name })}
              facts={[
                { label: text('first.invite-server'), value: <Mono>{seen.server}</Mono> },
                { label: text('first.invite-root'), value: <Mono>{fingerprintWords(seen.rootFingerprint)}</Mono> },
              ]}
            />
            <span>{text('first.invite-root-hint')}</span>
          </Note>
        )}
        {failure !== null && <ErrorNote>{sentence(failure)}</ErrorNote>}
        {seen && (
          <Acts>
            <Button kind="main" type="submit" isPending={isJoining}>
              {text('first.join', { name: seen.name })}
            </Button>
          </Acts>
        )}
      </Stack>
    </form>
  );
}

/** The first sixteen of the 64 digits, in fours, as people read them out. */
function fingerprintWords(fingerprint: string): string {
  return fingerprint.slice(0, 16).match(/.{4}/g)?.join(' ') ?? fingerprint;
}
