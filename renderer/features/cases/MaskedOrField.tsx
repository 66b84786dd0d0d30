import { useState } from 'react';
import { Soft, Stack, TextField } from '../../ui/index.ts';
import { UnmaskButton } from './UnmaskButton.tsx';

/**
 * A line of a form that may be masked: then it says so and can be shown for a reason, and only what was shown can be changed. `value` is what
 * the form holds: while the line is masked, what stands in its place.
 */
export function MaskedOrField({
  label,
  value,
  isMasked,
  look,
  onChange,
}: {
  label: string;
  value: string;
  isMasked: boolean;
  look: (reason: string) => Promise<{ value: string }>;
  onChange: (value: string) => void;
}) {
  /** What the vault showed, until it is changed in the form. */
  const [shown, setShown] = useState<string | null>(null);
  const [wasChanged, setChanged] = useState(false);
  if (isMasked && shown === null) {
    return (
      <Stack gap="tight">
        <Soft>{label}</Soft>
        <span>{value}</span>
        <div>
          <UnmaskButton label={label} look={look} onShown={setShown} />
        </div>
      </Stack>
    );
  }
  return (
    <TextField
      label={label}
      soft
      value={shown === null || wasChanged ? value : shown}
      onChange={(next) => {
        setChanged(true);
        onChange(next);
      }}
      maxLength={400}
      // The keys are where what was asked for stands: the button that was pressed is gone.
      autoFocus={shown !== null}
    />
  );
}
