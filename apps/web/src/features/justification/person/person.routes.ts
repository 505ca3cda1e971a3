import type { PageRoute } from '../../../shell/route.js';

/** The person's side of asking a clinician. */
export const askingRoutes: readonly PageRoute[] = [
  {
    path: '/me/cases/:case/clinician',
    title: 'asking.title',
    books: ['asking', 'file', 'keptForms'],
    signedIn: true,
    quickExit: true,
    load: () => import('./clinician-page.js'),
  },
];
