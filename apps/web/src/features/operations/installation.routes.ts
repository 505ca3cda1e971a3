import type { PageRoute } from '../../shell/route.js';

export const installationRoutes: readonly PageRoute[] = [
  {
    path: '/admin',
    title: 'admin.title',
    books: ['installation', 'casePairs', 'medicalWords', 'kindsOfPlan', 'refusals'],
    signedIn: true,
    load: () => import('./installation-page.js'),
  },
];
