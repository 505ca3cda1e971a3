import type { PageRoute } from '../../shell/route.js';

export const assignmentRoutes: readonly PageRoute[] = [
  {
    path: '/org/:org/campaigns/:id/assignment/:plan?',
    title: 'assign.title',
    books: ['assignment', 'board', 'kindsOfPlan', 'pictures', 'places', 'refusals'],
    signedIn: true,
    load: () => import('./assignment-page.js'),
  },
];
