import type { PageRoute } from '../../../shell/route.js';

export const verificationRoutes: readonly PageRoute[] = [
  {
    path: '/org/:org/campaigns/:id/outcomes',
    title: 'verify.title',
    books: [
      'verification',
      'casePairs',
      'board',
      'factsDesk',
      'refusals',
      'keptForms',
      'places',
      'medicalWords',
      'kindsOfPlan',
    ],
    signedIn: true,
    load: () => import('./outcomes-page.js'),
  },
];
