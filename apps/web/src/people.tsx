import { speakerRoutes } from './features/hearing/hearing.routes.js';
import { identityRoutes } from './features/identity/identity.routes.js';
import { publicCampaignRoutes } from './features/campaign/public/public-campaign.routes.js';
import { consentRoutes } from './features/consent/consent.routes.js';
import { dataRightsRoutes } from './features/data-rights/data-rights.routes.js';
import { homeRoutes, joinRoutes } from './features/participation/participation.routes.js';
import { precedentRoutes } from './features/precedent/precedent.routes.js';
import { urgentRoutes } from './features/urgent/urgent.routes.js';
import { caseRoutes } from './features/case/case.routes.js';
import { dutyRoutes } from './features/complaint/complaint.routes.js';
import { filingRoutes } from './features/submission/submission.routes.js';
import { askingRoutes } from './features/justification/person/person.routes.js';
import { mount } from './shell/mount.js';
import { frontRoutes } from './shell/front-page/front-page.routes.js';
import type { PageRoute } from './shell/route.js';

/** Participants and the public. */
const routes: readonly PageRoute[] = [
  ...caseRoutes,
  ...dutyRoutes,
  ...filingRoutes,
  ...askingRoutes,
  ...frontRoutes,
  ...publicCampaignRoutes,
  ...urgentRoutes,
  ...precedentRoutes,
  ...joinRoutes,
  ...homeRoutes,
  ...consentRoutes,
  ...dataRightsRoutes,
  ...identityRoutes,
  ...speakerRoutes,
];

await mount(routes);
