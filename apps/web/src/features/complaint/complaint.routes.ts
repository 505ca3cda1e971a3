import type { PageRoute } from '../../shell/route.js';

export const dutyRoutes: readonly PageRoute[] = [
  {
    path: '/me/cases/:id/duties',
    title: 'duty.window',
    books: ['myDuties', 'helperWords'],
    signedIn: true,
    quickExit: true,
    load: () => import('./duties-page.js'),
  },
];
