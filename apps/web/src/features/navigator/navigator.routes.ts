import type { PageRoute } from '../../shell/route.js';

export const navigatorRoutes: readonly PageRoute[] = [
  {
    path: '/help',
    title: 'help.title',
    books: ['clinic', 'helping'],
    signedIn: true,
    load: () => import('./desk-page.js'),
  },
  {
    path: '/help/people/:participation',
    title: 'helped.title',
    books: ['clinic', 'helping', 'keptForms', 'myFiling'],
    signedIn: true,
    load: () => import('./person-page.js'),
  },
];
