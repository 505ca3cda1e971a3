import type { PageRoute } from '../../shell/route.js';

/** The facts desk, and taking data out: what is looked at before and after a campaign. */
export const factsRoutes: readonly PageRoute[] = [
  {
    path: '/review/facts',
    title: 'facts.title',
    books: ['factsDesk', 'factsToCompare', 'kindsOfPlan', 'places', 'helperWords', 'refusals', 'keptForms'],
    signedIn: true,
    load: () => import('./facts-page.js'),
  },
  {
    path: '/org/:org/campaigns/:id/exports',
    title: 'export.title',
    books: ['factsDesk', 'refusals'],
    signedIn: true,
    load: () => import('../audit/exports-page.js'),
  },
];
