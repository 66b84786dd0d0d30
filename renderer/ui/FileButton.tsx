import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from './Button.tsx';

/** A button that lets a person choose files of this laptop. */
export function FileButton({
  children,
  isPending,
  onFiles,
}: {
  children: ReactNode;
  isPending: boolean;
  onFiles: (files: File[]) => void;
}) {
  return (
    <FileTrigger allowsMultiple onSelect={(files) => files && onFiles([...files])}>
      <Button icon="add" isPending={isPending}>
        {children}
      </Button>
    </FileTrigger>
  );
}
