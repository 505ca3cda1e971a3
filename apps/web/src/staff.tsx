import { hearingStaffRoutes } from './features/hearing/hearing-staff.routes.js';
import { mount } from './shell/mount.js';
import { campaignStaffRoutes } from './features/campaign/setup/campaign-staff.routes.js';
import { organizationRoutes } from './features/organization/organization.routes.js';
import type { PageRoute } from './shell/route.js';

/** Whoever works with others' cases: organizers, navigators, clinicians, reviewers. */
const routes: readonly PageRoute[] = [...organizationRoutes, ...hearingStaffRoutes, ...campaignStaffRoutes];

await mount(routes);
