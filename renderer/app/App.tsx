import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { queryClient, useLanguage, useVaultLife, vaultQueries } from '../data/index.ts';
import { LockScreen } from '../features/session/LockScreen.tsx';
import { Unusable, VaultGoneScreen } from '../features/session/Unusable.tsx';
import { LiveRegion } from '../ui/Feedback.tsx';
import { LanguageProvider } from '../ui/LanguageProvider.tsx';
import { Crash } from './Crash.tsx';

// The lock screen must be there at once; all that lies behind it is fetched while the passphrase is typed.
const FirstRun = lazy(() => import('../features/session/FirstRun.tsx'));
const loadFrame = () => import('./OpenApp.tsx');
const OpenApp = lazy(loadFrame);

/** The window: the cache, the language, and which of its four faces is shown. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <InItsLanguage>
        <Crash>
          <Face />
        </Crash>
        <LiveRegion />
      </InItsLanguage>
    </QueryClientProvider>
  );
}

/** Shows nothing until the shell has said which language, so that no page stands in two. */
function InItsLanguage({ children }: { children: ReactNode }) {
  const spoken = useLanguage();
  return (
    spoken && (
      <LanguageProvider {...spoken} isWhole>
        {children}
      </LanguageProvider>
    )
  );
}

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
