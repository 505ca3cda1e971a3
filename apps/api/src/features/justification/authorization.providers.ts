import type { Provider } from '@nestjs/common';
import { AuthorizationPaper } from './authorization-paper.js';
import { AuthorizationSeals } from './authorization-seals.js';
import { AuthorizationResolver, CaseAuthorizationsResolver } from './authorization.resolver.js';
import { EndAuthorizations } from './end-authorizations.schedule.js';
import { RevokeAuthorization } from './revoke-authorization.js';
import { SignAuthorization } from './sign-authorization.js';

/** Whom a case may be shown to. */
export const authorizationProviders: Provider[] = [
  AuthorizationSeals,
  AuthorizationPaper,
  SignAuthorization,
  RevokeAuthorization,
  EndAuthorizations,
  AuthorizationResolver,
  CaseAuthorizationsResolver,
];
