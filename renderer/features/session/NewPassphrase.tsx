import { useEffect, useState } from 'react';
import { vault } from '../../data/index.ts';
import { SecretField, Stack, useText, VisuallyHidden } from '../../ui/index.ts';
import styles from './NewPassphrase.module.css';

export type ChosenPassphrase = { passphrase: string; repeated: string };
const enough = 3;

/**
 * A new passphrase typed twice, with how hard it is to guess said in words while it is typed. `names` are guessed first by anyone who
 * knows the person. `onReady` hears whether it may be used.
 */
export function NewPassphrase({
  label,
  names,
  value,
  onChange,
  onReady,
}: {
  label: string;
  names: readonly string[];
  value: ChosenPassphrase;
  onChange: (value: ChosenPassphrase) => void;
  onReady: (isReady: boolean) => void;
}) {
  const text = useText();
  const score = useStrength(value.passphrase, names);
  const isRepeated = value.repeated === value.passphrase;
  const isReady = score !== null && score >= enough && isRepeated;
  useEffect(() => onReady(isReady), [isReady, onReady]);
  const words = score === null ? text('passphrase.score-empty') : text(`passphrase.score-${score}`);
  return (
    <Stack>
      <SecretField
        label={label}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        hint={text('passphrase.hint')}
      />
      <div className={styles.strength}>
        <svg className={styles.meter} viewBox="0 0 212 8" aria-hidden="true" data-score={score ?? ''}>
          {[1, 2, 3, 4].map((part) => (
            <rect
              key={part}
              x={(part - 1) * 54}
              width="50"
              height="8"
              rx="2"
              className={score !== null && score >= part ? styles.full : styles.empty}
            />
          ))}
        </svg>
        <span role="status">
          <VisuallyHidden>{text('passphrase.strength')}: </VisuallyHidden>
          {words}
        </span>
      </div>
      <SecretField
        label={text('passphrase.repeat')}
        value={value.repeated}
        onChange={(repeated) => onChange({ ...value, repeated })}
        error={value.repeated !== '' && !isRepeated && !value.passphrase.startsWith(value.repeated) ? text('passphrase.differs') : null}
      />
    </Stack>
  );
}

type Score = 0 | 1 | 2 | 3 | 4;

/** Asks the vault a moment after the last key; the answer is kept nowhere. Null while nothing is typed. */
function useStrength(passphrase: string, names: readonly string[]): Score | null {
  const [score, setScore] = useState<Score | null>(null);
  const known = names.join('\n');
  useEffect(() => {
    if (passphrase === '') {
      setScore(null);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      vault.session
        .passphraseStrength({ passphrase, names: known.split('\n').filter((name) => name !== '') })
        .then((answer) => {
          if (isCurrent) setScore(answer.score as Score);
        })
        .catch(() => {
          if (isCurrent) setScore(null);
        });
    }, 120);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [passphrase, known]);
  return score;
}
