import { type ReactNode, useState } from 'react';
import { TextField } from '../../ui/index.ts';

/** Several names in one line with commas between them. What is typed stays as typed; the list follows it. */
export function NamesField({
  label,
  hint,
  names,
  onNames,
}: {
  label: string;
  hint: ReactNode;
  names: readonly string[];
  onNames: (names: string[]) => void;
}) {
  const [typed, setTyped] = useState(names.join(', '));
  const shown = sameNames(split(typed), names) ? typed : names.join(', ');
  return (
    <TextField
      label={label}
      soft
      hint={hint}
      value={shown}
      onChange={(value) => {
        setTyped(value);
        onNames(split(value));
      }}
      maxLength={2000}
    />
  );
}

function split(typed: string): string[] {
  return typed
    .split(/[,;\n]/)
    .map((name) => name.trim().slice(0, 400))
    .filter((name) => name !== '');
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, place) => name === b[place]);
}
