import type { PageRoute } from '../../shell/route.js';

export const identityRoutes: readonly PageRoute[] = [
  {
    path: '/account',
    title: 'shell.account',
    books: ['strongSignIn', 'accessTokens'],
    signedIn: true,
    quickExit: true,
    load: () => import('./account-page.js'),
  },
  {
    path: '/me/details',
    title: 'details.title',
    books: ['myDetails', 'home', 'places'],
    signedIn: true,
    quickExit: true,
    load: () => import('./person/details-page.js'),
  },
];
