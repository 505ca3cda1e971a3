import type { Language } from '@chorus/domain/identity/account';
import type { AccountActor } from '@chorus/domain/shared/actor';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Db } from '../../platform/database/db.js';
import { pageOf } from '../../platform/graphql/connections.js';
import { answerPage, languageAsked } from '../../platform/http/page.js';
import { PageReader } from '../identity/identity.public.js';
import { ListDisclosures } from './list-disclosures.js';
import { nothingHere, seenPage } from './seen-page.js';

/** Lines on one page. */
const shown = 50;

/** The list as a page that needs no script. What does not exist and what is not theirs answer alike. */
@Controller('persons')
export class SeenController {
  constructor(
    private readonly db: Db,
    private readonly readers: PageReader,
    private readonly list: ListDisclosures,
  ) {}

  @Get(':id/seen')
  async seen(
    @Param('id') id: string,
    @Query('after') after: unknown,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const language = await this.languageOf(actor, request);
    const page = pageAfter(after);
    const lines = page === null ? null : await this.list.execute(actor, id, page, language);
    if (lines === null) return answerPage(response, 404, nothingHere(language));
    answerPage(response, 200, seenPage({ language, personId: id, lines }));
  }

  private async languageOf(actor: AccountActor, request: Request): Promise<Language> {
    const row = await this.db.read(actor, (tx) =>
      tx.maybe<{ language: Language }>('SELECT language FROM account WHERE id = $1', [actor.accountId]),
    );
    return row?.language ?? languageAsked(request.headers['accept-language']);
  }
}

/** A marker that somebody typed or cut off leads to a page that is not there. */
function pageAfter(after: unknown): ReturnType<typeof pageOf> | null {
  try {
    return pageOf({ first: shown, after: typeof after === 'string' ? after : null }, 2);
  } catch {
    return null;
  }
}
