import type { PageRoute } from '../../shell/route.js';

export const installationRoutes: readonly PageRoute[] = [
  {
    path: '/admin',
    title: 'admin.title',
    books: ['installation', 'refusals'],
    signedIn: true,
    load: () => import('./installation-page.js'),
  },
];
