import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CrashNote } from './Crash.tsx';
import { Frame } from './Frame.tsx';
import { Home } from './Home.tsx';

const root = createRootRoute({ component: Frame, notFoundComponent: Home });

const screens = [
  createRoute({ getParentRoute: () => root, path: '/', component: Home }),
  createRoute({
    getParentRoute: () => root,
    path: '/drop-in',
    component: lazyRouteComponent(() => import('../features/recording/DropInScreen.tsx'), 'DropInScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/drop-in/$id',
    component: lazyRouteComponent(() => import('../features/recording/RecordingScreen.tsx'), 'RecordingScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/drop-in/$id/consent',
    component: lazyRouteComponent(() => import('../features/consent/ConsentScreen.tsx'), 'ConsentScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/drop-in/$id/leaving',
    component: lazyRouteComponent(() => import('../features/leaving/LeavingScreen.tsx'), 'LeavingScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('../features/settings/SettingsScreen.tsx'), 'SettingsScreen'),
  }),
] as const;

/** The screens of the app by their address. Addresses live behind the `#`, so that the page itself is only ever loaded once. */
export const router = createRouter({
  routeTree: root.addChildren(screens),
  history: createHashHistory(),
  defaultErrorComponent: ({ reset }) => <CrashNote onAgain={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
