import { useIntl } from 'react-intl';
import { sentenceOf } from './sentence.ts';

/** Says an error in words: what happened, what is safe, what to do. */
export function useSentence(): (error: unknown) => string {
  const intl = useIntl();
  return (error) => {
    const { id, values } = sentenceOf(error);
    return intl.formatMessage({ id }, values);
  };
}
