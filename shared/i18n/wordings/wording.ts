import type { ConsentPurpose } from '../../domain/consent/consent.ts';

/** Everything that is read out to a person or handed to her, in one language. */
export type WordingTexts = Record<
  | `question.${ConsentPurpose}`
  | `words.${ConsentPurpose}`
  | 'yes'
  | 'no'
  | 'later'
  | 'receipt.title'
  | 'receipt.code'
  | 'receipt.words'
  | 'receipt.keep'
  | 'form.title'
  | 'form.change'
  | 'form.sign'
  | 'form.day'
  | 'form.witness'
  | 'form.open'
  | 'form.until'
  | 'form.somebody'
  | 'form.another-only'
  | 'form.wording',
  string
>;

/**
 * The wording in one language. A language is one file and one line in `index.ts`. `version` rises with every change of any text, so that a
 * decision says exactly which words were heard. A wording nobody who grew up with the language has read is marked, on screen and on paper.
 */
export type Wording = {
  /** BCP 47, as in a `lang` attribute. */
  language: string;
  /** What the language calls itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  check: 'native-check-needed' | 'checked';
  version: number;
  texts: WordingTexts;
};
