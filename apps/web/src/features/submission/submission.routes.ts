import type { PageRoute } from '../../shell/route.js';

const mine = { signedIn: true, quickExit: true } as const;

export const filingRoutes: readonly PageRoute[] = [
  {
    path: '/me/filings/:id',
    title: 'filing.window',
    books: ['myFiling', 'myOutcome'],
    ...mine,
    load: () => import('./filing-page.js'),
  },
  {
    path: '/me/filings/:id/proofs/:proof',
    title: 'filing.window',
    books: ['myFiling', 'file', 'strongSignIn'],
    ...mine,
    load: () => import('../delivery/correct-proof-page.js'),
  },
  {
    path: '/me/filings/:id/:part',
    title: 'filing.window',
    books: ['myFiling', 'myOutcome', 'myCase', 'caseTelling', 'file', 'myDetails', 'places', 'strongSignIn'],
    ...mine,
    load: () => import('./filing-part-page.js'),
  },
];
