import { speakerRoutes } from './features/hearing/hearing.routes.js';
import { identityRoutes } from './features/identity/identity.routes.js';
import { mount } from './shell/mount.js';
import { frontRoutes } from './shell/front-page/front-page.routes.js';
import type { PageRoute } from './shell/route.js';

/** Participants and the public. */
const routes: readonly PageRoute[] = [...frontRoutes, ...identityRoutes, ...speakerRoutes];

await mount(routes);
