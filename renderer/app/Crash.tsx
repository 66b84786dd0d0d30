import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { ErrorNote } from '../ui/Feedback.tsx';
import { useText } from '../ui/text.tsx';
import styles from './Crash.module.css';

/** Catches a screen that fails to draw, says so plainly and offers to draw it again. The error itself is not shown or sent anywhere. */
export class Crash extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <CrashNote onAgain={() => this.setState({ failed: false })} />;
  }
}

/** The words of a screen that stopped. */
export function CrashNote({ onAgain }: { onAgain: () => void }) {
  const text = useText();
  return (
    <main className={styles.page}>
      <h1>{text('crash.title')}</h1>
      <ErrorNote
        act={
          <Button icon="retry" onPress={onAgain}>
            {text('crash.again')}
          </Button>
        }
      >
        {text('crash.words')}
      </ErrorNote>
    </main>
  );
}
