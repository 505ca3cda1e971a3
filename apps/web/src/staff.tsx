import { mount } from './shell/mount.js';
import { organizationRoutes } from './features/organization/organization.routes.js';
import type { PageRoute } from './shell/route.js';

/** Whoever works with others' cases: organizers, navigators, clinicians, reviewers. */
const routes: readonly PageRoute[] = [...organizationRoutes];

await mount(routes);
