import { assignmentRoutes } from './features/assignment/assignment.routes.js';
import { trailRoutes } from './features/audit/trail.routes.js';
import { boardRoutes } from './features/board/board.routes.js';
import { queueRoutes } from './features/delivery/queue/queue.routes.js';
import { verificationRoutes } from './features/outcome/verification/verification.routes.js';
import { hearingStaffRoutes } from './features/hearing/hearing-staff.routes.js';
import { clinicRoutes } from './features/justification/justification.routes.js';
import { navigatorRoutes } from './features/navigator/navigator.routes.js';
import { mount } from './shell/mount.js';
import { campaignStaffRoutes } from './features/campaign/setup/campaign-staff.routes.js';
import { factsRoutes } from './features/jurisdiction/facts.routes.js';
import { installationRoutes } from './features/operations/installation.routes.js';
import { organizationRoutes } from './features/organization/organization.routes.js';
import type { PageRoute } from './shell/route.js';

/** Whoever works with others' cases: organizers, navigators, clinicians, reviewers. */
const routes: readonly PageRoute[] = [
  ...organizationRoutes,
  ...trailRoutes,
  ...clinicRoutes,
  ...navigatorRoutes,
  ...hearingStaffRoutes,
  ...campaignStaffRoutes,
  ...factsRoutes,
  ...installationRoutes,
  ...boardRoutes,
  ...assignmentRoutes,
  ...queueRoutes,
  ...verificationRoutes,
];

await mount(routes);
