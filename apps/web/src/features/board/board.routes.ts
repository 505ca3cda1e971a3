import type { PageRoute } from '../../shell/route.js';

export const boardRoutes: readonly PageRoute[] = [
  {
    path: '/org/:org/campaigns/:id',
    title: 'board.title',
    books: ['board', 'pictures', 'refusals'],
    signedIn: true,
    load: () => import('./board-page.js'),
  },
];
