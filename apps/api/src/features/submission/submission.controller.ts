import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestActors } from '../../platform/auth/request-actors.js';
import { ReadDocument } from './read-document.js';

/** The document of a filing, as the PDF that is sent and as a page for whoever reads with ears or on a phone. */
@Controller('submissions')
export class SubmissionController {
  constructor(
    private readonly actors: RequestActors,
    private readonly documents: ReadDocument,
  ) {}

  @Get(':id/document.pdf')
  async pdf(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    nothingKept(response);
    const opened = await this.documents.pdf(await this.actors.of(request), id);
    if (opened === null) throw new NotFoundException();
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Disposition', `inline; filename="${opened.reference}.pdf"`);
    response.end(opened.pdf);
  }

  @Get(':id/document.html')
  async html(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    nothingKept(response);
    const page = await this.documents.html(await this.actors.of(request), id);
    if (page === null) throw new NotFoundException();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    // The page brings its own style in the page, and nothing else may run or load in it.
    response.setHeader(
      'Content-Security-Policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    response.end(page);
  }
}

function nothingKept(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
}
