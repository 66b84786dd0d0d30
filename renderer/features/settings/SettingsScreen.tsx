import { PageHead, Screen, Stack, useText } from '../../ui/index.ts';
import { AboutPanel } from './AboutPanel.tsx';
import { CountsPanel } from './CountsPanel.tsx';
import { IdleLockPanel } from './IdleLockPanel.tsx';
import { InvitePanel } from './InvitePanel.tsx';
import { LanguagePanel } from './LanguagePanel.tsx';
import { LightPanel } from './LightPanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { SchemePanel } from './SchemePanel.tsx';

/** This laptop. */
export function SettingsScreen() {
  const text = useText();
  return (
    <Screen>
      <PageHead title={text('settings.title')} under={text('settings.under')} />
      <Stack gap="roomy">
        <PeoplePanel />
        <CountsPanel />
        <SchemePanel />
        <InvitePanel />
        <LanguagePanel />
        <LightPanel />
        <IdleLockPanel />
        <AboutPanel />
      </Stack>
    </Screen>
  );
}
