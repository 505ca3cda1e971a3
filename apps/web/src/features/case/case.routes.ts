import type { PageRoute } from '../../shell/route.js';

const mine = { signedIn: true, quickExit: true } as const;

export const caseRoutes: readonly PageRoute[] = [
  {
    path: '/me/cases/new',
    title: 'begin.window',
    books: ['caseTelling', 'myCase'],
    ...mine,
    load: () => import('./new-case-page.js'),
  },
  {
    path: '/me/cases/:id/tell/:part',
    title: 'begin.window',
    books: ['caseTelling', 'myCase', 'file', 'medicalWords', 'places'],
    ...mine,
    load: () => import('./telling/tell-page.js'),
  },
  {
    path: '/me/cases/:id/more',
    title: 'begin.window',
    books: ['caseTelling', 'myCase', 'home'],
    ...mine,
    load: () => import('./more-page.js'),
  },
  {
    path: '/me/cases/:id',
    title: 'begin.window',
    books: ['caseTelling', 'myCase', 'medicalWords', 'places', 'helperWords'],
    ...mine,
    load: () => import('./case-page.js'),
  },
];
