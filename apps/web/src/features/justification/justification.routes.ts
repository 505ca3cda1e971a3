import type { PageRoute } from '../../shell/route.js';

/** For clinicians and the staff of their practices. */
export const clinicRoutes: readonly PageRoute[] = [
  {
    path: '/clinic',
    title: 'clinic.title',
    books: ['clinic'],
    signedIn: true,
    load: () => import('./clinic-page.js'),
  },
  {
    path: '/clinic/enroll',
    title: 'clinic.enrol.title',
    books: ['clinic', 'keptForms'],
    signedIn: true,
    load: () => import('./enrol-page.js'),
  },
  {
    path: '/clinic/settings',
    title: 'clinic.settings.title',
    books: ['clinic'],
    signedIn: true,
    load: () => import('./settings-page.js'),
  },
  {
    path: '/clinic/requests/:request',
    title: 'letter.title',
    books: ['clinic', 'clinicLetter', 'file', 'keptForms'],
    signedIn: true,
    load: () => import('./request-page.js'),
  },
  {
    path: '/clinic/requests/:request/decline',
    title: 'letter.declineTitle',
    books: ['clinic', 'clinicLetter', 'keptForms'],
    signedIn: true,
    load: () => import('./decline-page.js'),
  },
  {
    path: '/clinic/requests/:request/sign',
    title: 'sign.title',
    books: ['clinic', 'clinicLetter'],
    signedIn: true,
    load: () => import('./sign-page.js'),
  },
  {
    path: '/clinic/requests/:request/call',
    title: 'call.title',
    books: ['clinic', 'clinicLetter', 'peerCall', 'keptForms'],
    signedIn: true,
    load: () => import('./call-page.js'),
  },
];
