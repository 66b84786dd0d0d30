import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { useText } from './text.tsx';

/** Past this a page of text makes an old laptop wait at every key; what is longer is better kept as a file. */
export const longestText = 1_000_000;

type Element = HTMLInputElement | HTMLTextAreaElement;

/**
 * Holds a field to its length without ever cutting what somebody wrote or pasted: what does not fit is not taken in at all, and a sentence
 * says how much would fit. A text too long to paste is stopped before the engine lays it out.
 */
export function useFits(value: string, onChange: (value: string) => void, maxLength: number = longestText) {
  const text = useText();
  const [length, setLength] = useState<number | null>(null);

  const stopIfTooLong = (event: ClipboardEvent<Element> | DragEvent<Element>, added: string) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const chosen = (selectionEnd ?? 0) - (selectionStart ?? 0);
    const next = value.length - chosen + added.length;
    if (next <= maxLength) return;
    event.preventDefault();
    setLength(next);
  };

  return {
    onChange: (next: string) => {
      const isTooLong = next.length > maxLength && next.length > value.length;
      setLength(isTooLong ? next.length : null);
      if (!isTooLong) onChange(next);
    },
    onPaste: (event: ClipboardEvent<Element>) => stopIfTooLong(event, event.clipboardData.getData('text/plain')),
    onDrop: (event: DragEvent<Element>) => stopIfTooLong(event, event.dataTransfer.getData('text/plain')),
    error: length === null ? null : text(maxLength === longestText ? 'ui.too-long-file' : 'ui.too-long', { max: maxLength, length }),
  };
}
