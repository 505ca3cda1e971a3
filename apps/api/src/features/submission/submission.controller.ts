import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Actor } from '@chorus/domain/shared/actor';
import { RequestActors } from '../../platform/auth/request-actors.js';
import { PageReader } from '../identity/identity.public.js';
import { ReadDocument } from './read-document.js';

/** The document of a filing, as the PDF that is sent and as a page for whoever reads with ears or on a phone. */
@Controller('submissions')
export class SubmissionController {
  constructor(
    private readonly actors: RequestActors,
    private readonly documents: ReadDocument,
    private readonly readers: PageReader,
  ) {}

  @Get(':id/document.pdf')
  async pdf(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    nothingKept(response);
    const actor = await this.reader(request, response);
    if (actor === null) return;
    const opened = await this.documents.pdf(actor, id);
    if (opened === null) return this.nothingHere(request, response);
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Disposition', `inline; filename="${opened.reference}.pdf"`);
    response.end(opened.pdf);
  }

  @Get(':id/document.html')
  async html(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    nothingKept(response);
    const actor = await this.reader(request, response);
    if (actor === null) return;
    const page = await this.documents.html(actor, id);
    if (page === null) return this.nothingHere(request, response);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    // The page brings its own style in the page, and nothing else may run or load in it.
    response.setHeader(
      'Content-Security-Policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    response.end(page);
  }

  /** Null: in a browser, and not signed in; the sign-in was answered and leads back. */
  private reader(request: Request, response: Response): Promise<Actor | null> {
    return this.readers.wantsPage(request)
      ? this.readers.signedIn(request, response)
      : this.actors.of(request);
  }

  private nothingHere(request: Request, response: Response): void {
    if (!this.readers.wantsPage(request)) throw new NotFoundException();
    this.readers.nothingHere(request, response);
  }
}

function nothingKept(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
}
