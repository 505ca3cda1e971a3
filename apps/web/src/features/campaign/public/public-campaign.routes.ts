import type { PageRoute } from '../../../shell/route.js';

export const publicCampaignRoutes: readonly PageRoute[] = [
  {
    path: '/c/:slug',
    title: 'campaign.title',
    books: ['campaignPublic', 'kindsOfPlan'],
    quickExit: true,
    load: () => import('./public-campaign-page.js'),
  },
];
