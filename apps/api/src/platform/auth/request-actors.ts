import { ForbiddenException, Inject, Injectable } from '@nestjs/common';
import { type Actor, anonymous, asAccount } from '@chorus/domain/shared/actor';
import type { Request } from 'express';
import { CONFIG, type Config } from '../config/config.js';
import { originsOf } from '../http/address.js';
import { credentialOf, isFromOwnSite } from './credentials.js';
import { Sessions } from './sessions.js';

/** Who asks at a route outside GraphQL, by the same rules: a cookie counts only for requests of our own pages. */
@Injectable()
export class RequestActors {
  constructor(
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ForbiddenException for a request that another site's page sent with a person's cookie. */
  async of(request: Request): Promise<Actor> {
    const credential = credentialOf(request.headers);
    if (credential === null) return anonymous;
    if (credential.kind === 'cookie' && !isFromOwnSite(request.headers, originsOf(this.config, request)))
      throw new ForbiddenException();
    const session = await this.sessions.authenticate(credential);
    return session === null ? anonymous : asAccount(session.accountId);
  }
}
