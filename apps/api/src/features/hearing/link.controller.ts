import type { Language } from '@chorus/domain/identity/account';
import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { answerPage, languageAsked } from '../../platform/http/page.js';
import { LinkAnswers } from './link-answers.js';

/** Where the links in a speaker's mails lead. No log-in: the link is the proof of the mailbox it went to. */
@Controller('h')
export class LinkController {
  constructor(private readonly answers: LinkAnswers) {}

  @Get(':token')
  async page(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { status, page } = await this.answers.show(token, languageOf(lang, request));
    answerPage(response, status, page);
  }

  @Post(':token')
  async answer(
    @Param('token') token: string,
    @Body() form: Readonly<Record<string, unknown>> | undefined,
    @Query('lang') lang: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { status, page } = await this.answers.answer(token, form ?? {}, languageOf(lang, request));
    answerPage(response, status, page);
  }
}

const languageOf = (said: unknown, request: Request): Language =>
  said === 'en' || said === 'es' ? said : languageAsked(request.headers['accept-language']);
