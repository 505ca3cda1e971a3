import { ForbiddenException, Inject, Injectable } from '@nestjs/common';
import { type Actor, anonymous } from '@chorus/domain/shared/actor';
import type { Request } from 'express';
import { CONFIG, type Config } from '../config/config.js';
import { originsOf, servedSecurely } from '../http/address.js';
import { credentialOf, isFromOwnSite } from './credentials.js';
import { isMeantBy } from './meant-by.js';
import { actorOf, type Credential, Sessions } from './sessions.js';

/** Who asks at a route outside GraphQL, by the same rules: a cookie counts only for requests of our own pages. */
@Injectable()
export class RequestActors {
  constructor(
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws ForbiddenException for a request that another site's page sent with a person's cookie. */
  async of(request: Request): Promise<Actor> {
    return this.actor(request, false);
  }

  /**
   * Who reads a page: a link in a mail that is read in a browser comes from another site and means the person all the
   * same. Only for what changes nothing and is shown as a document of its own: no other site's page can read it.
   * @throws ForbiddenException where another site asks for it in any other way.
   */
  async ofReader(request: Request): Promise<Actor> {
    const opensIt = request.method === 'GET' && request.headers['sec-fetch-dest'] === 'document';
    return this.actor(request, opensIt);
  }

  private async actor(request: Request, fromAnywhere: boolean): Promise<Actor> {
    const credential = credentialOf(request.headers, servedSecurely(this.config));
    if (credential === null) return anonymous;
    // Tokens have scopes of the schema; what is done outside it has none.
    if (credential.kind === 'token') throw new ForbiddenException();
    if (fromAnywhere) return this.authenticated(credential, request);
    if (credential.kind === 'cookie' && !isFromOwnSite(request.headers, originsOf(this.config, request)))
      throw new ForbiddenException();
    return this.authenticated(credential, request);
  }

  private async authenticated(credential: Credential, request: Request): Promise<Actor> {
    const session = await this.sessions.authenticate(credential);
    if (session === null || !isMeantBy(request, session)) return anonymous;
    return actorOf(session, request.requestId);
  }
}
