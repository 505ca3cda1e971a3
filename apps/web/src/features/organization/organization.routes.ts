import type { PageRoute } from '../../shell/route.js';

export const organizationRoutes: readonly PageRoute[] = [
  {
    path: '/org',
    title: 'shell.organizations',
    books: ['organization', 'organizationStaff'],
    signedIn: true,
    load: () => import('./organizations-page.js'),
  },
  {
    path: '/org/:org',
    title: 'org.title',
    books: ['organizationStaff', 'refusals'],
    signedIn: true,
    load: () => import('./organization-page.js'),
  },
  {
    path: '/org/:org/team',
    title: 'org.team.title',
    books: ['organizationStaff', 'refusals'],
    signedIn: true,
    load: () => import('./team-page.js'),
  },
  {
    path: '/org/:org/settings',
    title: 'org.settings.title',
    books: ['organizationStaff', 'refusals'],
    signedIn: true,
    load: () => import('./settings-page.js'),
  },
  {
    path: '/org/:org/approvals/:id',
    title: 'org.approval.title',
    books: ['organizationStaff', 'campaignSetup', 'factsDesk', 'places', 'refusals'],
    signedIn: true,
    load: () => import('./approval-page.js'),
  },
];
