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
    path: '/cases',
    component: lazyRouteComponent(() => import('../features/cases/CasesScreen.tsx'), 'CasesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$id',
    component: lazyRouteComponent(() => import('../features/cases/CasesScreen.tsx'), 'CasesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$id/$part',
    component: lazyRouteComponent(() => import('../features/cases/CasesScreen.tsx'), 'CasesScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/requests',
    component: lazyRouteComponent(() => import('../features/requests/RegisterScreen.tsx'), 'RegisterScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/code',
    component: lazyRouteComponent(() => import('../features/consent/CodeScreen.tsx'), 'CodeScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records',
    component: lazyRouteComponent(() => import('../features/records/RecordsScreen.tsx'), 'RecordsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$about',
    component: lazyRouteComponent(() => import('../features/records/RecordsScreen.tsx'), 'RecordsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('../features/settings/SettingsScreen.tsx'), 'SettingsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/review',
    component: lazyRouteComponent(() => import('../features/reviews/ReviewsScreen.tsx'), 'ReviewsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/review/$id',
    component: lazyRouteComponent(() => import('../features/reviews/ReviewsScreen.tsx'), 'ReviewsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/publish',
    component: lazyRouteComponent(() => import('../features/publish/PublishScreen.tsx'), 'PublishScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/publish/$id',
    component: lazyRouteComponent(() => import('../features/publish/PublishScreen.tsx'), 'PublishScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/members',
    component: lazyRouteComponent(() => import('../features/members/MembersScreen.tsx'), 'MembersScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/alerts',
    component: lazyRouteComponent(() => import('../features/alerts/AlertsScreen.tsx'), 'AlertsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/alerts/$id',
    component: lazyRouteComponent(() => import('../features/alerts/AlertsScreen.tsx'), 'AlertsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sheets',
    component: lazyRouteComponent(() => import('../features/sheets/SheetsScreen.tsx'), 'SheetsScreen'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/sheets/$id',
    component: lazyRouteComponent(() => import('../features/sheets/SheetsScreen.tsx'), 'SheetsScreen'),
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
