import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestActors } from '../../platform/auth/request-actors.js';
import { MakeMemo } from './make-memo.js';

/** The cover memo of a campaign to one office, made anew at each call. */
@Controller('campaigns')
export class MemoController {
  constructor(
    private readonly actors: RequestActors,
    private readonly memos: MakeMemo,
  ) {}

  @Get(':id/offices/:office/memo.pdf')
  async pdf(
    @Param('id') id: string,
    @Param('office') office: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const actor = await this.actors.of(request);
    const pdf = await this.memos.pdf(actor, id, office);
    if (pdf === null) throw new NotFoundException();
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Disposition', 'inline; filename="memo.pdf"');
    response.end(pdf);
  }
}
