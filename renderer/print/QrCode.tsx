import QRCode from 'qrcode';
import styles from './QrCode.module.css';

/** Four empty modules on each side: readers need them (ISO/IEC 18004, quiet zone). */
const quiet = 4;

/**
 * A QR code drawn as one path, black on white, so that a photocopier keeps it sharp. Medium error correction: it survives a fold and a
 * bad copy. `text` must be short; what does not fit a QR code throws.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * quiet;
  const dark: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) dark.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
    }
  }
  return (
    <svg className={styles.code} viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
