import { useEffect, useRef } from 'react';
import styles from './Picture.module.css';

/** A picture drawn straight from memory: it never has an address, and is gone with the page. `onUnreadable` when it is no picture after all. */
export function Picture({ label, picture, onUnreadable }: { label: string; picture: Blob; onUnreadable: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const unreadable = useRef(onUnreadable);
  useEffect(() => {
    let isCurrent = true;
    createImageBitmap(picture).then(
      (bitmap) => {
        const element = canvas.current;
        if (isCurrent && element) {
          element.width = bitmap.width;
          element.height = bitmap.height;
          element.getContext('2d')?.drawImage(bitmap, 0, 0);
        }
        bitmap.close();
      },
      () => isCurrent && unreadable.current(),
    );
    return () => {
      isCurrent = false;
    };
  }, [picture]);
  return <canvas ref={canvas} className={styles.picture} role="img" aria-label={label} />;
}
