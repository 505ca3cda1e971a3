import type { PageRoute } from '../../shell/route.js';

const theHearing = {
  title: 'hear.aHearing',
  books: ['speaking', 'home', 'keptForms'],
  signedIn: true,
  quickExit: true,
  load: () => import('./my-hearing-page.js'),
} satisfies Omit<PageRoute, 'path'>;

/** For whoever speaks. Mails lead to `/hearings/:id`. */
export const speakerRoutes: readonly PageRoute[] = [
  {
    path: '/me/hearings',
    title: 'hear.title',
    books: ['speaking', 'home'],
    signedIn: true,
    quickExit: true,
    load: () => import('./my-hearings-page.js'),
  },
  {
    path: '/me/hearings/when/:campaign',
    title: 'hear.canTitle',
    books: ['speaking', 'home'],
    signedIn: true,
    quickExit: true,
    load: () => import('./availability-page.js'),
  },
  { ...theHearing, path: '/me/hearings/:id' },
  { ...theHearing, path: '/hearings/:id' },
];
