import { useState } from 'react';
import { wordings } from '#shared/i18n/wordings/index.ts';
import { ChipButton, ChipChoice, useText } from '../../ui/index.ts';
import styles from './ShowIn.module.css';

/** Offered at once; the others are one press away. */
const offeredFirst = 5;

/** The language the words are read out in, each by its own name. */
export function ShowIn({ language, onLanguage }: { language: string; onLanguage: (language: string) => void }) {
  const text = useText();
  const [isOpen, setOpen] = useState(wordings.findIndex((wording) => wording.language === language) >= offeredFirst);
  const shown = isOpen ? wordings : wordings.slice(0, offeredFirst);
  return (
    <div className={styles.row}>
      <ChipChoice
        label={text('consent.show-in')}
        soft
        always
        choices={shown.map((wording) => ({ id: wording.language, label: wording.name }))}
        chosen={language}
        onChoose={(chosen) => chosen && onLanguage(chosen)}
        after={!isOpen && <ChipButton onPress={() => setOpen(true)}>{text('consent.more-languages')}</ChipButton>}
      />
    </div>
  );
}
