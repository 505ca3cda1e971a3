import type { PageRoute } from '../route.js';

export const frontRoutes: readonly PageRoute[] = [
  {
    path: '/',
    title: 'shell.home.title',
    books: ['organization', 'sample'],
    load: async () => ({ default: (await import('./front-page.js')).FrontPage }),
  },
];
