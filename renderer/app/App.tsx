import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { defaultLocale, messagesOf } from '#shared/i18n/format.ts';
import { queryClient, useVaultLife, vaultQueries } from '../data/index.ts';
import { LockScreen } from '../features/session/LockScreen.tsx';
import { Unusable, VaultGoneScreen } from '../features/session/Unusable.tsx';
import { LiveRegion } from '../ui/Feedback.tsx';
import { KitProvider } from '../ui/KitProvider.tsx';
import { Crash } from './Crash.tsx';

// The lock screen must be there at once; all that lies behind it is fetched while the passphrase is typed.
const FirstRun = lazy(() => import('../features/session/FirstRun.tsx'));
const loadFrame = () => import('./OpenApp.tsx');
const OpenApp = lazy(loadFrame);

/** The window: languages, the cache, and which of its four faces is shown. */
export function App() {
  return (
    <IntlProvider locale={defaultLocale} messages={messagesOf(defaultLocale)} defaultRichTextElements={richText}>
      <KitProvider locale={defaultLocale}>
        <QueryClientProvider client={queryClient}>
          <Crash>
            <Face />
          </Crash>
          <LiveRegion />
        </QueryClientProvider>
      </KitProvider>
    </IntlProvider>
  );
}

const richText = { b: (parts: ReactNode) => <b>{parts}</b> };

function Face() {
  const life = useVaultLife();
  const session = useQuery({ ...vaultQueries.session.state.queryOptions(), enabled: life.phase === 'here' });
  // Making a vault opens it; its maker still has a recovery key to note before the app begins.
  const [isSettingUp, setSettingUp] = useState(false);
  const state = session.data;
  if (state?.phase === 'empty' && !isSettingUp) setSettingUp(true);
  if (state?.phase === 'locked' && isSettingUp) setSettingUp(false);

  if (life.phase === 'gone') return <VaultGoneScreen reference={life.reference} />;
  if (session.error) throw session.error;
  if (state === undefined) return null;
  if (state.phase === 'unusable') return <Unusable reason={state.reason} />;
  if (state.phase === 'locked') return <LockScreen workers={state.workers} waitSeconds={state.waitSeconds} onShown={loadFrame} />;
  return (
    <Suspense fallback={null}>
      {isSettingUp || state.phase === 'empty' ? <FirstRun onDone={() => setSettingUp(false)} /> : <OpenApp />}
    </Suspense>
  );
}
