import { type PointerEvent, useRef, useState } from 'react';
import { type Signature, signaturePath } from '#shared/domain/consent/signature.ts';
import { Button, Soft, useText } from '../../ui/index.ts';
import styles from './SignaturePad.module.css';

const field = { width: 600, height: 160 } as const;
/** Points closer than this to the last one say nothing more about the line. */
const leastStep = 2;

/** A field to sign in with a finger, a pen or the mouse. Who cannot or will not draw answers by word or in writing instead. */
export function SignaturePad({
  signature,
  onSignature,
}: {
  signature: Signature | null;
  onSignature: (signature: Signature | null) => void;
}) {
  const text = useText();
  const [stroke, setStroke] = useState<number[]>([]);
  const svg = useRef<SVGSVGElement>(null);
  const strokes = signature?.strokes ?? [];

  const at = (event: PointerEvent): [number, number] => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    const x = Math.round(((event.clientX - box.left) / box.width) * field.width);
    const y = Math.round(((event.clientY - box.top) / box.height) * field.height);
    return [Math.min(Math.max(x, 0), field.width), Math.min(Math.max(y, 0), field.height)];
  };
  const begin = (event: PointerEvent) => {
    svg.current?.setPointerCapture(event.pointerId);
    setStroke(at(event));
  };
  const draw = (event: PointerEvent) => {
    if (stroke.length === 0) return;
    const [x, y] = at(event);
    const [lastX = 0, lastY = 0] = stroke.slice(-2);
    if (Math.hypot(x - lastX, y - lastY) >= leastStep) setStroke([...stroke, x, y]);
  };
  const end = () => {
    if (stroke.length >= 4) onSignature({ ...field, strokes: [...strokes, stroke] });
    setStroke([]);
  };
  const shown = stroke.length >= 4 ? [...strokes, stroke] : strokes;

  return (
    <div className={styles.pad}>
      <svg
        ref={svg}
        className={styles.field}
        viewBox={`0 0 ${field.width} ${field.height}`}
        role="img"
        aria-label={text(strokes.length > 0 ? 'consent.signed' : 'consent.sign-here')}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path className={styles.line} d={signaturePath({ strokes: shown })} />
      </svg>
      <div className={styles.under}>
        <Soft>{text(strokes.length > 0 ? 'consent.signed' : 'consent.sign-here')}</Soft>
        {strokes.length > 0 && (
          <Button size="small" icon="cross" onPress={() => onSignature(null)}>
            {text('consent.sign-again')}
          </Button>
        )}
      </div>
    </div>
  );
}
