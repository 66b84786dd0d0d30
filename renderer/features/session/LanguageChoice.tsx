import { languages, locales } from '#shared/i18n/locales.ts';
import { useChooseLanguage, useLanguage } from '../../data/index.ts';
import { ChipChoice } from '../../ui/ChipGroup.tsx';
import { useText } from '../../ui/text.tsx';

const choices = locales.map((id) => ({ id, label: languages[id].name }));

/** The languages of the app, each by its own name, so that whoever cannot read the present one finds theirs. */
export function LanguageChoice() {
  const text = useText();
  const spoken = useLanguage();
  const choose = useChooseLanguage();
  return (
    <ChipChoice
      label={text('language.title')}
      hideLabel
      choices={choices}
      chosen={spoken?.language ?? null}
      onChoose={(language) => language && choose(language)}
      always
    />
  );
}
