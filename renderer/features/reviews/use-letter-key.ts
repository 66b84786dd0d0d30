import { useEffect, useRef } from 'react';

/** Where a letter is text or moves through a list, it is not a command. */
const typing = 'input, textarea, select, [contenteditable], [role="listbox"], [role="dialog"], [role="combobox"]';

/** Calls `act` when the letter is pressed alone, outside fields, while `isOn`. For the two acts of a review done forty times a day. */
export function useLetterKey(letter: string, act: () => void, isOn: boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const isBare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
      if (!isBare || event.key.toLowerCase() !== letter) return;
      if (event.target instanceof Element && event.target.closest(typing)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [letter, isOn]);
}
