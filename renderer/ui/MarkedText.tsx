import { Fragment } from 'react';
import { VisuallyHidden } from './Feedback.tsx';
import styles from './MarkedText.module.css';
import { type Mark, markedSegments } from './marked-segments.ts';
import { useText } from './text.tsx';

/** A text with its marks. Each kind of mark has a line of its own shape and is said in words to a screen reader. */
export function MarkedText({ text: written, marks }: { text: string; marks: readonly Mark[] }) {
  const text = useText();
  return (
    <p className={styles.text} dir="auto">
      {markedSegments(written, marks).map((segment) =>
        segment.kind === null ? (
          <span key={segment.start}>{segment.text}</span>
        ) : (
          <Fragment key={segment.start}>
            {/* Outside of the mark: a line may break beside it, and would leave a sliver of colour behind. */}
            <VisuallyHidden>{text(`mark.${segment.kind}`)}</VisuallyHidden>
            <mark className={styles[segment.kind]}>{segment.text}</mark>
            <VisuallyHidden>{text('mark.end')}</VisuallyHidden>
          </Fragment>
        ),
      )}
    </p>
  );
}
