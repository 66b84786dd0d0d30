import type { ConsentPurpose } from '#shared/domain/consent/consent.ts';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import { Note, Panel, useText } from '../../ui/index.ts';
import { useOwnWording } from './own-wording.ts';
import styles from './QuestionView.module.css';

/** The words to read out. In another language than the worker's both stand side by side, for an interpreter and a worker to follow. */
export function Words({ purpose, language }: { purpose: ConsentPurpose; language: string }) {
  const text = useText();
  const wording = wordingOf(language);
  const own = useOwnWording();
  const inHers = (
    <Panel title={text('consent.read-out')}>
      <div lang={wording.language} dir={wording.direction}>
        {wording !== own && <p className={styles.question}>{wording.texts[`question.${purpose}`]}</p>}
        <p className={styles.words}>{text('consent.quoted', { words: wording.texts[`words.${purpose}`] })}</p>
      </div>
    </Panel>
  );
  if (wording === own) return inHers;
  return (
    <div className={styles.both}>
      {inHers}
      <Panel title={text('consent.in-own')}>
        <div lang={own.language} dir={own.direction}>
          <p className={styles.words}>{text('consent.quoted', { words: own.texts[`words.${purpose}`] })}</p>
        </div>
      </Panel>
    </div>
  );
}

/** A wording nobody who grew up with the language has read says so. */
export function NativeCheck({ language }: { language: string }) {
  const text = useText();
  const { check, name } = wordingOf(language);
  if (check === 'checked') return null;
  return (
    <Note tone="known" icon="warning">
      {text('consent.native-check', { language: name })}
    </Note>
  );
}
