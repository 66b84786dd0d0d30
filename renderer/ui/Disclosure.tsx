import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

/** More of the same question, one press away. Stays open once somebody has opened it. */
export function Disclosure({ title, children, startsOpen = false }: { title: string; children: ReactNode; startsOpen?: boolean }) {
  return (
    <AriaDisclosure className={styles.disclosure ?? ''} defaultExpanded={startsOpen}>
      <Heading className={styles.heading ?? ''}>
        <Button slot="trigger" className={styles.button ?? ''}>
          <Icon name="down" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className={styles.panel ?? ''}>
        <div className={styles.inside}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
