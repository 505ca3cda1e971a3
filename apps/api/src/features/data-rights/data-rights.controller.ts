import type { AccountActor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Db } from '../../platform/database/db.js';
import { answerPage, languageAsked } from '../../platform/http/page.js';
import { PageReader } from '../identity/identity.public.js';
import { CallOffErasure } from './call-off-erasure.js';
import { askedPage, keepPage, saidPage } from './data-rights-pages.js';
import type { CaseKeepingRow, ErasureRow } from './erasure.table.js';
import { KeepCase } from './keep-case.js';

/** Where the mails about an erasure and about a case that goes lead. Opening changes nothing; the buttons do. */
@Controller('erasures')
export class DataRightsController {
  constructor(
    private readonly readers: PageReader,
    private readonly db: Db,
    private readonly off: CallOffErasure,
    private readonly keep: KeepCase,
  ) {}

  @Get('cases/:id')
  async goes(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const language = languageAsked(request.headers['accept-language']);
    const row = await this.seen<CaseKeepingRow>(actor, 'SELECT * FROM case_keeping WHERE id = $1', id);
    if (row === null) return answerPage(response, 404, saidPage(language, 'nothing'));
    answerPage(response, 200, keepPage(language, id, row.goesOn));
  }

  @Post('cases/:id')
  async kept(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const language = languageAsked(request.headers['accept-language']);
    const done = await this.keep.execute(actor, id);
    if (isRefusal(done)) return answerPage(response, 404, saidPage(language, 'nothing'));
    answerPage(response, 200, saidPage(language, 'kept'));
  }

  @Get(':id')
  async asked(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const language = languageAsked(request.headers['accept-language']);
    const row = await this.seen<ErasureRow>(
      actor,
      `SELECT * FROM erasure WHERE id = $1 AND state = 'asked'`,
      id,
    );
    if (row === null) return answerPage(response, 404, saidPage(language, 'nothing'));
    answerPage(response, 200, askedPage(language, id, row.eraseFrom));
  }

  @Post(':id')
  async calledOff(
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const language = languageAsked(request.headers['accept-language']);
    const done = await this.off.execute(actor, id);
    if (!isRefusal(done)) return answerPage(response, 200, saidPage(language, 'called_off'));
    if (done.kind === 'TooLateToCallOff') return answerPage(response, 409, saidPage(language, 'too_late'));
    answerPage(response, 404, saidPage(language, 'nothing'));
  }

  private seen<Row>(actor: AccountActor, sql: string, id: string): Promise<Row | null> {
    return isId(id) ? this.db.read(actor, (tx) => tx.maybe<Row>(sql, [id])) : Promise.resolve(null);
  }
}
