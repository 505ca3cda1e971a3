import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { largestFileBytes } from '@chorus/domain/file/file';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { Request, Response } from 'express';
import { answerPage, languageAsked } from '../../platform/http/page.js';
import { readAtMost } from '../../platform/files/read-body.js';
import { fileIn } from './multipart.js';
import { linkOverPage, linkPage, linkTakenPage } from './one-case-link-page.js';
import { TakePaperByLink } from './take-paper-by-link.js';

/** Room for the form around the file. */
const formBytes = 4_096;

/** Where the link on a page of paper leads. Opening it changes nothing; it shows a number and a day, and takes a letter. */
@Controller('p')
export class OneCaseLinkController {
  constructor(private readonly papers: TakePaperByLink) {}

  @Get(':token')
  async page(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    quietly(response);
    const language = languageAsked(request.headers['accept-language']);
    const open = await this.papers.opens(token);
    if (isRefusal(open)) return answerPage(response, 404, linkOverPage(language, open.kind));
    answerPage(response, 200, linkPage(language, token, open, null));
  }

  @Post(':token')
  async upload(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    quietly(response);
    const language = languageAsked(request.headers['accept-language']);
    // Asked before the body is read, so that a stranger cannot make us read 25 MB.
    const open = await this.papers.opens(token);
    if (isRefusal(open)) {
      response.setHeader('Connection', 'close');
      return answerPage(response, 404, linkOverPage(language, open.kind));
    }
    const body = await readAtMost(request, largestFileBytes + formBytes, request.headers['content-length']);
    if (body === null) {
      response.setHeader('Connection', 'close');
      return answerPage(response, 413, linkPage(language, token, open, 'FileTooLarge'));
    }
    const file = fileIn(body, request.headers['content-type']);
    if (file === null) return answerPage(response, 422, linkPage(language, token, open, 'FileEmpty'));
    const taken = await this.papers.execute(token, file);
    if (!isRefusal(taken)) return answerPage(response, 200, linkTakenPage(language, token, taken));
    if (taken.kind === 'LinkOver' || taken.kind === 'LinkUsedUp')
      return answerPage(response, 404, linkOverPage(language, taken.kind));
    answerPage(response, 422, linkPage(language, token, open, taken.kind));
  }
}

/** The address is the key: it is told to nobody by a link away from the page, and no engine lists it. */
function quietly(response: Response): void {
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('X-Robots-Tag', 'noindex');
}
