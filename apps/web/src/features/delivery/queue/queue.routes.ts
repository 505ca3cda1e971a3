import type { PageRoute } from '../../../shell/route.js';

export const queueRoutes: readonly PageRoute[] = [
  {
    path: '/org/:org/campaigns/:id/sending',
    title: 'queue.title',
    books: ['queue', 'board', 'pictures', 'refusals'],
    signedIn: true,
    load: () => import('./sending-page.js'),
  },
];
