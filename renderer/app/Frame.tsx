import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { permits } from '#shared/domain/worker/worker.ts';
import {
  goTo,
  keysOf,
  lineWords,
  lockNow,
  paths,
  shell,
  startShortcuts,
  useIdleLock,
  useOpenSession,
  useShortcut,
  vault,
  vaultQueries,
} from '../data/index.ts';
import { FindPalette } from '../features/find/index.ts';
import { Button, focusMain, KeyHint, Rail, StatusBar, useText } from '../ui/index.ts';
import styles from './Frame.module.css';
import { Help } from './Help.tsx';
import { lightNow } from './light.ts';
import { placesOf } from './places.ts';

/** What stands round every screen: the rail, the screen, the bar that says what matters. */
export function Frame() {
  const text = useText();
  const { worker, organisation } = useOpenSession();
  const { pathname } = useLocation();
  const sync = useQuery(vaultQueries.sync.state.queryOptions());
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const kind = organisation?.kind ?? null;
  const here = `#${pathname}`;

  useEffect(startShortcuts, []);
  useIdleLock();
  useShortcut('lock', () => void lockNow());
  useShortcut('find', () => setFinding(true));
  useShortcut('help', () => setHelpOpen(true));
  useShortcut('light', () => void shell.light.set({ follows: lightNow() === 'day' ? 'night' : 'day' }));
  useShortcut(
    'record',
    () => void vault.drafts.start().then((draft) => goTo(paths.incident(draft.id))),
    kind !== 'central' && permits(worker.role, 'recordIncident'),
  );

  const isOnline = sync.data?.line === 'online';
  const waiting = sync.data?.waiting ?? 0;
  return (
    <div className={styles.window}>
      <button type="button" className={styles.skip} onClick={focusMain}>
        {text('frame.skip')}
      </button>
      <Rail
        name={text('frame.places')}
        isLit={isOnline}
        places={[...placesOf(kind, worker.role), { href: paths.settings, label: 'frame.settings' as const, icon: 'settings' as const }].map(
          (place) => ({
            href: place.href,
            icon: place.icon,
            label: text(place.label),
            isOn: here === place.href || here.startsWith(`${place.href}/`),
          }),
        )}
        foot={
          <>
            <span className={styles.who} dir="auto">
              {worker.name}
            </span>
            <span>{text(`role.${worker.role}`)}</span>
            <button
              type="button"
              className={styles.lock}
              onClick={() => void lockNow()}
              aria-label={text('frame.lock-now')}
              aria-keyshortcuts="Control+L"
            >
              {text('frame.lock')}
              <KeyHint keys={keysOf('lock')} />
            </button>
          </>
        }
      />
      <div className={styles.screen}>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </div>
      <div className={styles.bar}>
        <StatusBar
          isOnline={isOnline}
          line={sync.data && lineWords(sync.data).map((id) => <span key={id}>{text(id)}</span>)}
          waiting={sync.data && text('frame.waiting', { count: waiting })}
          end={
            <>
              <Button kind="quiet" size="small" onPress={() => setHelpOpen(true)}>
                {text('frame.keys')}
              </Button>
              <span>{text('frame.hides', { key: keysOf('hide') })}</span>
            </>
          }
        />
      </div>
      {isFinding && <FindPalette onClose={() => setFinding(false)} />}
      <Help isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
