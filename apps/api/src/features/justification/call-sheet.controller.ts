import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { Request, Response } from 'express';
import { RequestActors } from '../../platform/auth/request-actors.js';
import { PageReader } from '../identity/identity.public.js';
import { MakeCallSheet } from './make-call-sheet.js';

/** The call sheet as a page to print. Its address holds ids and nothing of the matter. */
@Controller('calls')
export class CallSheetController {
  constructor(
    private readonly actors: RequestActors,
    private readonly readers: PageReader,
    private readonly sheets: MakeCallSheet,
  ) {}

  /** @param chosen ids of up to three statements, joined by commas, the strongest first */
  @Get(':id/sheet.pdf')
  async pdf(
    @Param('id') id: string,
    @Query('chosen') chosen: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const page = this.readers.wantsPage(request);
    const actor = page ? await this.readers.signedIn(request, response) : await this.actors.of(request);
    if (actor === null) return;
    const ids = typeof chosen === 'string' ? chosen.split(',').filter((one) => one !== '') : [];
    const made = await this.sheets.execute(actor, id, ids);
    const bytes = isRefusal(made) ? made : await this.sheets.pdf(made.document);
    if (isRefusal(made) || isRefusal(bytes)) {
      const refusal = isRefusal(made) ? made : isRefusal(bytes) ? bytes : null;
      if (refusal === null || refusal.kind === 'NotFound') throw new NotFoundException();
      const { kind, message, field } = refusal;
      response.status(422).json({ kind, message, field: field ?? null });
      return;
    }
    response.setHeader('Content-Type', 'application/pdf');
    response.setHeader('Content-Disposition', `inline; filename="${made.document.reference}.pdf"`);
    response.end(bytes);
  }
}
