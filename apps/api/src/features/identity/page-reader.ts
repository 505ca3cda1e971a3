import { Inject, Injectable } from '@nestjs/common';
import type { AccountActor } from '@chorus/domain/shared/actor';
import type { Request, Response } from 'express';
import { RequestActors } from '../../platform/auth/request-actors.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { servedSecurely } from '../../platform/http/address.js';
import { answerPage, languageAsked } from '../../platform/http/page.js';
import { wayBackTo } from '../../platform/http/way-back.js';
import { signInFirst } from './sign-in-page.js';

/** Who opens a page of the server's own, or sends its form. */
@Injectable()
export class PageReader {
  constructor(
    private readonly actors: RequestActors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @returns null where nobody is signed in: the sign-in has been answered, and leads back here.
   * @throws ForbiddenException for a form that another site's page sent with a person's cookie.
   */
  async signedIn(request: Request, response: Response): Promise<AccountActor | null> {
    const opens = request.method === 'GET';
    const actor = opens ? await this.actors.ofReader(request) : await this.actors.of(request);
    if (actor.kind === 'account') return actor;
    const cookie = wayBackTo(request.path, servedSecurely(this.config));
    if (cookie !== null && opens) response.setHeader('Set-Cookie', cookie);
    answerPage(response, 401, signInFirst(languageAsked(request.headers['accept-language'])));
    return null;
  }
}
