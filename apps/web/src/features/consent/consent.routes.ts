import type { PageRoute } from '../../shell/route.js';

export const consentRoutes: readonly PageRoute[] = [
  {
    path: '/me/consents',
    title: 'agree.title',
    books: ['consent', 'home'],
    signedIn: true,
    quickExit: true,
    load: () => import('./consents-page.js'),
  },
];
