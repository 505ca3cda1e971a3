import { Body, Controller, Get, Header, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { anonymous } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { Request, Response } from 'express';
import {
  askedCookie,
  askedOf,
  deviceOf,
  isFromOwnSite,
  sessionCookies,
} from '../../platform/auth/credentials.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { clientAddress, originsOf, servedSecurely } from '../../platform/http/address.js';
import { languageAsked } from '../../platform/http/page.js';
import { forgetWayBack, wayBackOf } from '../../platform/http/way-back.js';
import { Challenges, type GivenChallenge } from './challenge/challenges.js';
import { challengeScript } from './challenge/page-script.js';
import { CompleteSignIn } from './complete-sign-in.js';
import { OpenedLinks } from './opened-link.js';
import { RequestSignIn } from './request-sign-in.js';
import { mailIsComing, signInPage } from './sign-in-page.js';
import { refusedIn, signInWords } from './sign-in-words.js';

/**
 * Where the mail's link leads. Opening it changes nothing, because mail scanners open links; the button on the page
 * does. The token is in the query string, which is never logged, and leaves with the POST's body.
 */
@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly completion: CompleteSignIn,
    private readonly asking: RequestSignIn,
    private readonly challenges: Challenges,
    private readonly links: OpenedLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async page(
    @Req() request: Request,
    @Query('token') given?: string,
    @Query('first') first?: string,
  ): Promise<string> {
    const language = languageAsked(request.headers['accept-language']);
    const token = text(given);
    const elsewhere = await this.links.elsewhere(token, askedOf(request.headers));
    return signInPage({ language, token, asksEmail: first !== undefined, says: null, elsewhere });
  }

  @Get('challenge')
  @Header('Cache-Control', 'no-store')
  challenge(): Promise<GivenChallenge> {
    return this.challenges.give();
  }

  @Get('work.js')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  script(): string {
    return challengeScript;
  }

  /** Asks for the mail from a page, also without scripts; what is answered says nothing about who has an account. */
  @Post('mail')
  @HttpCode(200)
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async mail(
    @Body() body: { email?: unknown; language?: unknown; work?: unknown; website?: unknown } | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const language = body?.language === 'es' ? 'es' : 'en';
    const page = { language, token: '', asksEmail: true } as const;
    if (!isFromOwnSite(request.headers, originsOf(this.config, request)))
      return signInPage({ ...page, says: signInWords[language].openAgain });
    const asked = await this.asking.execute(anonymous, {
      email: text(body?.email),
      language,
      address: clientAddress(request),
      device: deviceOf(request.headers),
      userAgent: request.headers['user-agent'],
      // Empty where scripts do not run: then few mails go, but some.
      form: { work: whole(body?.work) || null, trap: text(body?.website) },
    });
    if (isRefusal(asked)) return signInPage({ ...page, says: refusedIn(language, asked) });
    const kept = this.links.cookieFor(asked.attemptId);
    response.setHeader('Set-Cookie', askedCookie(kept, servedSecurely(this.config)));
    return mailIsComing(language);
  }

  @Post()
  @HttpCode(200)
  async confirm(
    @Body() body: { token?: unknown; email?: unknown; shared?: unknown } | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const token = text(body?.token);
    const email = text(body?.email);
    const asksEmail = body?.email !== undefined;
    const language = languageAsked(request.headers['accept-language']);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    if (!isFromOwnSite(request.headers, originsOf(this.config, request))) {
      response
        .status(403)
        .send(signInPage({ language, token: '', asksEmail, says: signInWords[language].openAgain }));
      return;
    }
    const result = await this.completion.execute(anonymous, {
      proof: { token },
      email: asksEmail ? email : null,
      keepIn: 'cookie',
      sharedDevice: body?.shared === 'yes',
      address: clientAddress(request),
    });
    if (isRefusal(result)) {
      const again = result.kind === 'InvalidInput';
      response.send(
        signInPage({ language, token: again ? token : '', asksEmail, says: refusedIn(language, result) }),
      );
      return;
    }
    const secure = servedSecurely(this.config);
    response.setHeader('Set-Cookie', [...sessionCookies(result, new Date(), secure), forgetWayBack(secure)]);
    response.redirect(303, wayBackOf(request.headers) ?? '/');
  }
}

/** The work of a challenge is longer than anything a person types; `Challenges` refuses what is too long for one. */
const whole = (value: unknown): string => (typeof value === 'string' ? value : '');
const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '');
