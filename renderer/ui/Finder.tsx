import type { ReactNode } from 'react';
import {
  Autocomplete as AriaAutocomplete,
  Dialog as AriaDialog,
  SearchField as AriaSearchField,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import { cx } from './cx.ts';
import fieldStyles from './Field.module.css';
import styles from './Finder.module.css';
import { Icon } from './Icon.tsx';

export type FinderRow = {
  id: string;
  /** What a screen reader says of the row. */
  name: string;
  title: ReactNode;
  beside?: ReactNode;
  under?: ReactNode;
};
export type FinderGroup = { id: string; title: string; rows: readonly FinderRow[] };

/**
 * One field over everything. Arrows move through the rows while the focus stays in the field, Enter opens the one that is marked, Escape
 * leaves. What is found is the caller's; nothing is filtered here.
 */
export function Finder({
  label,
  hint,
  listName,
  isOpen,
  onClose,
  value,
  onChange,
  groups,
  onOpen,
  foot,
}: {
  label: string;
  hint: string;
  listName: string;
  isOpen: boolean;
  onClose: () => void;
  value: string;
  onChange: (value: string) => void;
  groups: readonly FinderGroup[];
  onOpen: (id: string) => void;
  foot: ReactNode;
}) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable className={styles.veil ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <AriaDialog className={styles.dialog ?? ''} aria-label={label}>
          <AriaAutocomplete inputValue={value} onInputChange={onChange}>
            <AriaSearchField
              className={styles.field ?? ''}
              autoFocus
              maxLength={200}
              onKeyDown={(event) => {
                // The field's own Escape empties it first; here one press leaves.
                if (event.key === 'Escape') onClose();
                else event.continuePropagation();
              }}
            >
              <Label className={fieldStyles.label ?? ''}>{label}</Label>
              <div className={styles.line}>
                <Icon name="search" />
                <Input className={cx(fieldStyles.input, styles.input)} dir="auto" spellCheck="false" placeholder={hint} />
              </div>
            </AriaSearchField>
            <ListBox className={styles.list ?? ''} aria-label={listName} onAction={(key) => onOpen(String(key))}>
              {groups.map((group) => (
                <ListBoxSection key={group.id} id={group.id}>
                  <Header className={styles.group ?? ''}>{group.title}</Header>
                  {group.rows.map((row) => (
                    <ListBoxItem key={row.id} id={row.id} textValue={row.name} className={styles.item ?? ''}>
                      <span className={styles.top}>
                        <span className={styles.title}>{row.title}</span>
                        {row.beside && <span className={styles.beside}>{row.beside}</span>}
                      </span>
                      {row.under && <span className={styles.under}>{row.under}</span>}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </AriaAutocomplete>
          <div className={styles.foot} role="status">
            {foot}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
