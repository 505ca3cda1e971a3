import type { PageRoute } from '../../shell/route.js';

export const organizationRoutes: readonly PageRoute[] = [
  {
    path: '/org',
    title: 'shell.organizations',
    books: ['organization'],
    signedIn: true,
    load: () => import('./organizations-page.js'),
  },
];
