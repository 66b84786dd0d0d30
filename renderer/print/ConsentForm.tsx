import type { ConsentFormPage } from '#shared/domain/consent/consent-pages.ts';
import { signaturePath } from '#shared/domain/consent/signature.ts';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import type { Wording } from '#shared/i18n/wordings/wording.ts';
import { useText } from '../ui/text.tsx';
import styles from './ConsentForm.module.css';

/** Every question, its words and the answer, in the person's own language, with a place to sign. */
export function ConsentForm({ form }: { form: ConsentFormPage }) {
  const text = useText();
  const wording = wordingOf(form.language);
  const { language, direction, texts, check } = wording;
  // Days as people here count them, whatever calendar the language brings along: the worker must be able to read them, too.
  const day = new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-ca-gregory-nu-latn`, {
    dateStyle: 'medium',
    timeZone: 'Europe/London',
  });
  return (
    <article className={styles.form} lang={language} dir={direction}>
      <h1>{texts['form.title']}</h1>
      <p>{texts['form.change']}</p>
      {form.answers.map(({ purpose, answer, wordingVersion, decidedOn, endsOn, givenBy }) => (
        <section key={purpose} className={styles.question}>
          <div>
            <h2>{texts[`question.${purpose}`]}</h2>
            <p className={styles.words}>{texts[`words.${purpose}`]}</p>
          </div>
          <p className={styles.answer}>
            <b>{answerWord(wording, answer)}</b>
            {(givenBy === 'somebody' || givenBy === 'another-only') && <span>{texts[`form.${givenBy}`]}</span>}
            {decidedOn !== null && <span>{day.format(new Date(decidedOn))}</span>}
            {answer === 'yes' && endsOn !== null && (
              <span>
                {texts['form.until']} {day.format(new Date(`${endsOn}T12:00:00Z`))}
              </span>
            )}
            {wordingVersion !== null && (
              <span>
                {texts['form.wording']} {wordingVersion}
              </span>
            )}
          </p>
        </section>
      ))}
      <section className={styles.sign}>
        <div className={styles.line}>
          {form.signature !== null && (
            <svg viewBox={`0 0 ${form.signature.width} ${form.signature.height}`} aria-hidden="true">
              <path d={signaturePath(form.signature)} />
            </svg>
          )}
          <span>{texts['form.sign']}</span>
        </div>
        <div className={styles.line}>
          <span>{texts['form.day']}</span>
        </div>
        <div className={styles.line}>
          <b dir="auto">{form.witness}</b>
          <span>{texts['form.witness']}</span>
        </div>
      </section>
      {check === 'native-check-needed' && (
        <p className={styles.check} lang="en" dir="ltr">
          {text('consent.native-check', { language: wording.name })}
        </p>
      )}
    </article>
  );
}

function answerWord({ texts }: Wording, answer: ConsentFormPage['answers'][number]['answer']): string {
  return answer === 'not-asked' ? texts['form.open'] : texts[answer];
}
