import { useIntl } from 'react-intl';
import { contactRules, type SafeContact } from '#shared/domain/person/safe-contact.ts';
import { useText } from '../../ui/index.ts';

/** "Do not call." "Text only, weekdays before 3." and what to take care of, one line each. */
export function useContactLines(): (safe: SafeContact) => string[] {
  const text = useText();
  const intl = useIntl();
  return (safe) => {
    const { never, only } = contactRules(safe);
    const lines: string[] = [];
    if (never.length > 0) lines.push(never.map((way) => text(`safe.never.${way}`)).join(' '));
    const [one, ...more] = only;
    if (one !== undefined) {
      const first =
        more.length === 0
          ? text(`safe.only.${one}`)
          : text('safe.may', {
              ways: intl.formatList(
                only.map((way) => text(`safe.way.${way}`).toLowerCase()),
                { type: 'conjunction' },
              ),
            });
      lines.push(safe.when === '' ? text('safe.sentence-plain', { first }) : text('safe.sentence', { first, when: safe.when }));
    } else if (safe.when !== '') lines.push(safe.when);
    if (safe.care !== '') lines.push(safe.care);
    return lines;
  };
}
