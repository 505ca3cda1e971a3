import type { PageRoute } from '../../shell/route.js';

export const precedentRoutes: readonly PageRoute[] = [
  {
    path: '/precedents',
    title: 'precedent.title',
    books: ['precedent', 'pictures'],
    load: () => import('./precedents-page.js'),
  },
  {
    path: '/method',
    title: 'method.title',
    books: ['method'],
    load: () => import('./method-page.js'),
  },
];
