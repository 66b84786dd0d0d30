/** What the settings of this laptop share with the first run. */
export { FoundForm } from './FoundForm.tsx';
export { InviteForm } from './InviteForm.tsx';
export { LanguageChoice } from './LanguageChoice.tsx';
export { type ChosenPassphrase, NewPassphrase } from './NewPassphrase.tsx';
