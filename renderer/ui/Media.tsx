import { useEffect, useState } from 'react';
import styles from './Picture.module.css';

/** A sound or a film, played from memory. `onUnplayable` when this app has no reader for it. */
export function Media({
  label,
  media,
  type,
  onUnplayable,
}: {
  label: string;
  media: Uint8Array<ArrayBuffer>;
  type: string;
  onUnplayable: () => void;
}) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([media], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [media, type]);
  if (address === null) return null;
  const shared = { src: address, controls: true, 'aria-label': label, onError: onUnplayable };
  return type.startsWith('audio/') ? <audio {...shared} /> : <video {...shared} className={styles.picture} />;
}
