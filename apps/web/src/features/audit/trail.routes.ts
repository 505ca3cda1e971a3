import type { PageRoute } from '../../shell/route.js';

export const trailRoutes: readonly PageRoute[] = [
  {
    path: '/org/:org/trail',
    title: 'trail.title',
    books: ['trail'],
    signedIn: true,
    load: () => import('./trail-page.js'),
  },
  {
    path: '/org/:org/campaigns/:id/trail',
    title: 'trail.title',
    books: ['trail', 'board'],
    signedIn: true,
    load: () => import('./trail-page.js'),
  },
];
