import type { PageRoute } from '../../shell/route.js';

const ofStaff = {
  books: ['speaking', 'hearingDesk', 'board', 'strongSignIn', 'keptForms'],
  signedIn: true,
} as const;

/** For whoever runs a campaign's hearings. */
export const hearingStaffRoutes: readonly PageRoute[] = [
  {
    ...ofStaff,
    path: '/org/:org/campaigns/:id/hearings',
    title: 'hearing.title',
    load: () => import('./hearings-page.js'),
  },
  {
    ...ofStaff,
    path: '/org/:org/campaigns/:id/hearings/new',
    title: 'hearing.new',
    load: () => import('./new-hearing-page.js'),
  },
  {
    ...ofStaff,
    path: '/org/:org/campaigns/:id/hearings/soon',
    title: 'hearing.rapid',
    load: () => import('./rapid-roster-page.js'),
  },
  {
    ...ofStaff,
    path: '/org/:org/hearings/:id',
    title: 'hearing.one',
    load: () => import('./hearing-desk-page.js'),
  },
  {
    ...ofStaff,
    path: '/org/:org/hearings/:id/change',
    title: 'hearing.change',
    load: () => import('./change-hearing-page.js'),
  },
];
