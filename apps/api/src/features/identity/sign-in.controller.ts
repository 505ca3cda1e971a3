import { Body, Controller, Get, Header, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { anonymous } from '@chorus/domain/shared/actor';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { Request, Response } from 'express';
import { isFromOwnSite, sessionCookieFor } from '../../platform/auth/credentials.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { clientAddress, originsOf, servedSecurely } from '../../platform/http/address.js';
import { CompleteSignIn } from './complete-sign-in.js';
import { signInPage, signInStyle } from './sign-in-page.js';

/**
 * Where the mail's link leads. Opening it changes nothing, because mail scanners open links; the button on the page
 * does. The token is in the query string, which is never logged, and leaves with the POST's body.
 */
@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly completion: CompleteSignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  page(@Query('token') token?: string, @Query('first') first?: string): string {
    return signInPage({ token: text(token), asksEmail: first !== undefined, says: null });
  }

  @Get('style.css')
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=3600')
  style(): string {
    return signInStyle;
  }

  @Post()
  @HttpCode(200)
  async confirm(
    @Body() body: { token?: unknown; email?: unknown } | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const token = text(body?.token);
    const email = text(body?.email);
    const asksEmail = body?.email !== undefined;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    if (!isFromOwnSite(request.headers, originsOf(this.config, request))) {
      response
        .status(403)
        .send(signInPage({ token: '', asksEmail, says: 'Open the link from your mail again.' }));
      return;
    }
    const result = await this.completion.execute(anonymous, {
      proof: { token },
      email: asksEmail ? email : null,
      keepIn: 'cookie',
      address: clientAddress(request),
    });
    if (isRefusal(result)) {
      const again = result.kind === 'InvalidInput';
      response.send(signInPage({ token: again ? token : '', asksEmail, says: result.message }));
      return;
    }
    response.setHeader(
      'Set-Cookie',
      sessionCookieFor(result.token, result.expiresAt, servedSecurely(this.config)),
    );
    response.redirect(303, '/');
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '');
