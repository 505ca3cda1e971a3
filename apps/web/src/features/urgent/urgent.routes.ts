import type { PageRoute } from '../../shell/route.js';

export const urgentRoutes: readonly PageRoute[] = [
  {
    path: '/urgent',
    title: 'urgent.title',
    books: ['urgent', 'kindsOfPlan', 'places', 'helperWords'],
    quickExit: true,
    load: () => import('./urgent-page.js'),
  },
];
