import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Controller, ForbiddenException, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageReader } from '../identity/identity.public.js';
import { DownloadExport } from './export-download.js';

/** A copy as bytes. The link of the mail leads here; whoever is not signed in signs in first. */
@Controller('exports')
export class ExportController {
  constructor(
    private readonly readers: PageReader,
    private readonly download: DownloadExport,
  ) {}

  @Get(':id')
  async zip(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const zip = await this.download.execute(actor, id);
    if (zip === null) {
      if (!this.readers.wantsPage(request)) throw new NotFoundException();
      return this.readers.nothingHere(request, response);
    }
    if (isRefusal(zip)) {
      if (!this.readers.wantsPage(request)) throw new ForbiddenException(zip.message);
      return this.readers.proveFirst(request, response);
    }
    response.setHeader('Content-Type', 'application/zip');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
    response.setHeader('Content-Disposition', 'attachment; filename="chorus-copy.zip"');
    try {
      await pipeline(Readable.from(zip, { objectMode: false }), response);
    } catch (error) {
      // Whoever closed the page, or lost the line, has not asked anything that failed.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    }
  }
}
