import type { PageRoute } from '../../shell/route.js';

export const dataRightsRoutes: readonly PageRoute[] = [
  {
    path: '/me/data',
    title: 'data.title',
    books: ['dataRights', 'home', 'strongSignIn'],
    signedIn: true,
    quickExit: true,
    load: () => import('./data-page.js'),
  },
  {
    path: '/me/seen',
    title: 'seen.title',
    books: ['dataRights', 'home'],
    signedIn: true,
    quickExit: true,
    load: () => import('./seen-page.js'),
  },
];
