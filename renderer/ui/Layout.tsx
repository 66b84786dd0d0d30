import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './Layout.module.css';
import { useText } from './text.tsx';

type ScreenProps = {
  list?: ReactNode;
  listName?: string;
  /** What of the list is open, if anything is. */
  openId?: string | null;
  children: ReactNode;
};

/**
 * The list on the left and the thing itself on the right: the shape of every screen. Without a `list` the thing takes the room. Where there is
 * room for one of them only (200 % zoom), the list folds away behind a button as soon as something of it is open, and all scrolls as one page.
 */
export function Screen({ list, listName = '', openId = null, children }: ScreenProps) {
  const text = useText();
  const [unfoldedFor, setUnfoldedFor] = useState<string | null>(null);
  const isFolded = openId !== null && unfoldedFor !== openId;
  return (
    <div className={cx(styles.screen, !list && styles.alone)}>
      {list && (
        <section className={cx(styles.list, isFolded && styles.folded)} aria-label={listName} id="list" tabIndex={-1}>
          {openId !== null && (
            <div className={styles.fold}>
              <Button
                kind="quiet"
                icon={isFolded ? 'down' : 'cross'}
                isExpanded={!isFolded}
                onPress={() => setUnfoldedFor(isFolded ? openId : null)}
              >
                {text(isFolded ? 'ui.show-list' : 'ui.fold-list', { list: listName })}
              </Button>
            </div>
          )}
          {/* Laid out like the list itself wherever there is room for both. */}
          <div className={styles.folding}>{list}</div>
        </section>
      )}
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** Moves the keys to the thing itself, past the list. */
export function focusMain(): void {
  document.getElementById('main')?.focus();
}

/** Something new stands where something else stood: the keys and the eye are at the top of it, wherever the page had been scrolled to. */
export function showFromTop(): void {
  const main = document.getElementById('main');
  if (main === null) return;
  main.focus({ preventScroll: true });
  main.scrollTop = 0;
  // In a low window the list stands above the thing itself, and both scroll together.
  main.scrollIntoView({ block: 'start' });
}

/** Moves the keys to the beginning of the list, where what was open is closed. */
export function focusList(): void {
  document.getElementById('list')?.focus();
}

/** Title of a list, a soft word beside it, and what can be done with the list. */
export function ListHead({ title, beside, children }: { title: ReactNode; beside?: ReactNode; children?: ReactNode }) {
  return (
    <header className={styles.listHead}>
      <div className={styles.listTitle}>
        <h2>{title}</h2>
        {beside && <span className={styles.beside}>{beside}</span>}
      </div>
      {children}
    </header>
  );
}

/** Title of the thing itself. `over` stands small above it, `under` explains, `aside` keeps to the right (“Saved 21:43”, one button). */
export function PageHead({ title, over, under, aside }: { title: ReactNode; over?: ReactNode; under?: ReactNode; aside?: ReactNode }) {
  return (
    <header className={styles.pageHead}>
      <div className={styles.pageWords}>
        {over && <p className={styles.over}>{over}</p>}
        <h1>{title}</h1>
        {under && <p className={styles.under}>{under}</p>}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
    </header>
  );
}

/** Fields or panels side by side, as many as fit; one below the other when there is no room. `even` makes them equally high and fills the page. */
export function Columns({ count = 2, even = false, children }: { count?: 2 | 3 | 4; even?: boolean; children: ReactNode }) {
  return <div className={cx(styles.columns, styles[`of${count}`], even && styles.even)}>{children}</div>;
}

/** Parts below each other with even room between them. */
export function Stack({ gap = 'normal', children }: { gap?: 'tight' | 'normal' | 'roomy'; children: ReactNode }) {
  return <div className={cx(styles.stack, styles[gap])}>{children}</div>;
}

/** Buttons and the soft sentence beside them. At the `foot` it keeps to the bottom of the screen. */
export function Acts({ children, foot = false, end = false }: { children: ReactNode; foot?: boolean; end?: boolean }) {
  return <div className={cx(styles.acts, foot && styles.foot, end && styles.end)}>{children}</div>;
}

/** A soft explaining sentence. */
export function Soft({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <span className={styles.soft} id={id}>
      {children}
    </span>
  );
}

/** References, numbers and plates. */
export function Mono({ children }: { children: ReactNode }) {
  return <span className={styles.mono}>{children}</span>;
}
