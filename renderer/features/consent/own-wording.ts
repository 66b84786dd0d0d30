import { useIntl } from 'react-intl';
import { wordingOf } from '#shared/i18n/wordings/index.ts';
import type { Wording } from '#shared/i18n/wordings/wording.ts';

/** The wording in the language of the window, which the worker reads; English where there is none. */
export function useOwnWording(): Wording {
  return wordingOf(useIntl().locale);
}
