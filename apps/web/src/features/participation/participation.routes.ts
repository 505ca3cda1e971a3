import type { PageRoute } from '../../shell/route.js';

const lists = ['medicalWords', 'places'] as const;

/** Joining a campaign, one thing a page. */
export const joinRoutes: readonly PageRoute[] = [
  { path: '/join/:slug', load: () => import('./join/start-page.js') },
  { path: '/join/:slug/for-whom', load: () => import('./join/for-whom-page.js') },
  { path: '/join/:slug/person', load: () => import('./join/person-page.js') },
  { path: '/join/:slug/check', load: () => import('./join/check-page.js') },
  { path: '/join/:slug/case', load: () => import('./join/case-page.js') },
  { path: '/join/:slug/consents', load: () => import('./join/consents-page.js') },
  { path: '/join/:slug/done', load: () => import('./join/done-page.js') },
  // The same first questions for a case of one's own.
  { path: '/me/for-whom', load: () => import('./join/for-whom-page.js') },
  { path: '/me/person', load: () => import('./join/person-page.js') },
].map((route) => ({
  ...route,
  title: 'join.title',
  books: ['join', 'home', 'kindsOfPlan', 'file', ...(route.path.endsWith('/check') ? lists : [])],
  signedIn: true,
  quickExit: true,
}));

/** Somebody's own place. */
export const homeRoutes: readonly PageRoute[] = [
  { path: '/me', title: 'shell.mine' as const, load: () => import('./home/home-page.js') },
  { path: '/me/dates', title: 'dates.title' as const, load: () => import('./dates/dates-page.js') },
  {
    path: '/me/overwhelmed',
    title: 'relief.title' as const,
    load: () => import('./overwhelmed/overwhelmed-page.js'),
  },
].map((route) => ({
  ...route,
  books: ['home', 'kindsOfPlan', 'file'],
  signedIn: true,
  quickExit: true,
}));
