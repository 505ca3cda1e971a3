import { isRefusal } from '@chorus/domain/shared/refusal';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { answerPage, languageAsked } from '../../platform/http/page.js';
import { PageReader } from '../identity/identity.public.js';
import { AcceptInvitation } from './accept-invitation.js';
import { invitationAccepted, invitationClosed, invitationPage } from './invitation-page.js';

/** Where the link of an invitation leads. Opening it changes nothing, because mail scanners open links; the button does. */
@Controller('i')
export class InvitationController {
  constructor(
    private readonly readers: PageReader,
    private readonly invitations: AcceptInvitation,
  ) {}

  @Get(':token')
  async page(@Param('token') token: string, @Req() request: Request, @Res() response: Response) {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const language = languageAsked(request.headers['accept-language']);
    const offer = await this.invitations.offer(actor, token);
    if (offer === null) return answerPage(response, 404, invitationClosed(language));
    answerPage(response, 200, invitationPage(language, token, offer));
  }

  @Post(':token')
  async accept(@Param('token') token: string, @Req() request: Request, @Res() response: Response) {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const language = languageAsked(request.headers['accept-language']);
    const result = await this.invitations.execute(actor, token);
    if (!isRefusal(result)) return answerPage(response, 200, invitationAccepted(language));
    answerPage(response, 409, invitationClosed(language, result.kind));
  }
}
