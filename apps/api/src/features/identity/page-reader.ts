import { Inject, Injectable } from '@nestjs/common';
import type { AccountActor } from '@chorus/domain/shared/actor';
import type { Request, Response } from 'express';
import { RequestActors } from '../../platform/auth/request-actors.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { servedSecurely } from '../../platform/http/address.js';
import { answerPage, languageAsked } from '../../platform/http/page.js';
import { wayBackTo } from '../../platform/http/way-back.js';
import { nothingHerePage, proveFirstPage } from './prove-first-page.js';
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
    if (opens) this.leadBack(request, response);
    answerPage(response, 401, signInFirst(languageOf(request)));
    return null;
  }

  /** Whether somebody opens it in a browser, and would read a page; a program reads a status. */
  wantsPage(request: Request): boolean {
    return (request.headers.accept ?? '').includes('text/html');
  }

  /** Says what to do to somebody who is signed in and whose proof is too old for this; what they then do leads back here. */
  proveFirst(request: Request, response: Response): void {
    this.leadBack(request, response);
    answerPage(response, 403, proveFirstPage(languageOf(request), request.path));
  }

  /** The same for what does not exist and what is somebody else's. */
  nothingHere(request: Request, response: Response): void {
    this.leadBack(request, response);
    answerPage(response, 404, nothingHerePage(languageOf(request)));
  }

  private leadBack(request: Request, response: Response): void {
    const cookie = wayBackTo(request.path, servedSecurely(this.config));
    if (cookie !== null) response.setHeader('Set-Cookie', cookie);
  }
}

const languageOf = (request: Request) => languageAsked(request.headers['accept-language']);
