import type { PageRoute } from '../../../shell/route.js';

/** Making a campaign, seeing what stands in its way, opening, changing and stopping it. */
export const campaignStaffRoutes: readonly PageRoute[] = [
  {
    // Before the board of one campaign, whose address would take the word for an id.
    path: '/org/:org/campaigns/new',
    title: 'setup.newTitle',
    books: ['campaignSetup', 'keptForms', 'refusals'],
    signedIn: true,
    load: () => import('./new-campaign-page.js'),
  },
  {
    path: '/org/:org/campaigns/:id/setup',
    title: 'setup.editTitle',
    books: ['campaignSetup', 'refusals', 'keptForms'],
    signedIn: true,
    load: () => import('./setup-page.js'),
  },
  {
    path: '/org/:org/campaigns/:id/readiness',
    title: 'ready.title',
    books: ['board', 'campaignSetup', 'refusals', 'keptForms'],
    signedIn: true,
    load: () => import('../readiness/readiness-page.js'),
  },
  {
    path: '/org/:org/campaigns/:id/stop',
    title: 'stop.title',
    books: ['campaignSetup', 'refusals'],
    signedIn: true,
    load: () => import('../changes/stop-page.js'),
  },
];
