import { type ReactNode, useState } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

/** More of the same question, one press away. Stays open once somebody has opened it; what is inside is made when it is first opened. */
export function Disclosure({
  title,
  children,
  startsOpen = false,
  takesFocus = false,
}: {
  title: string;
  children: ReactNode;
  startsOpen?: boolean;
  /** The keys are put on its title when it comes: it stands where something that had them is gone. */
  takesFocus?: boolean;
}) {
  const [wasOpened, setOpened] = useState(startsOpen);
  return (
    <AriaDisclosure
      className={styles.disclosure ?? ''}
      defaultExpanded={startsOpen}
      onExpandedChange={(isOpen) => setOpened(wasOpened || isOpen)}
    >
      <Heading className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.button ?? ''} autoFocus={takesFocus}>
          <Icon name="down" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>{wasOpened && <div className={styles.inside}>{children}</div>}</DisclosurePanel>
    </AriaDisclosure>
  );
}
