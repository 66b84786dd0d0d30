import { languages } from '#shared/i18n/locales.ts';
import { useLanguage } from '../../data/index.ts';
import { Panel, Soft, Stack, useText } from '../../ui/index.ts';
import { LanguageChoice } from '../session/index.ts';

/** The language of the app, each by its own name, and whether a native speaker has read its words. */
export function LanguagePanel() {
  const text = useText();
  const language = useLanguage()?.language;
  return (
    <Panel title={text('language.title')}>
      <Stack>
        <LanguageChoice />
        <Soft>{text('language.words')}</Soft>
        {language && languages[language].check === 'native-check-needed' && (
          <Soft>{text('language.native-check', { language: languages[language].name })}</Soft>
        )}
      </Stack>
    </Panel>
  );
}
