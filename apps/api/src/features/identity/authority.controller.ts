import { isId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { Actor } from '@chorus/domain/shared/actor';
import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Db } from '../../platform/database/db.js';
import { answerPage, languageAsked } from '../../platform/http/page.js';
import { AcceptAuthority } from './accept-authority.js';
import { authorityAnswered, authorityPage, authorityRefusedIn } from './authority-page.js';
import { DecideAuthority } from './decide-authority.js';
import type { AuthorityRow } from './identity.table.js';
import { PageReader } from './page-reader.js';

/** Where the mail of an invitation to act for somebody leads. Opening it changes nothing; the buttons do. */
@Controller('authorities')
export class AuthorityController {
  constructor(
    private readonly readers: PageReader,
    private readonly db: Db,
    private readonly acceptance: AcceptAuthority,
    private readonly decisions: DecideAuthority,
  ) {}

  @Get(':id')
  async page(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const language = languageAsked(request.headers['accept-language']);
    const open = await this.open(actor, id);
    if (open === null) return answerPage(response, 404, authorityAnswered(language, 'answered'));
    answerPage(response, 200, authorityPage(language, id, open.basis));
  }

  @Post(':id')
  async answer(
    @Param('id') id: string,
    @Body() form: Readonly<Record<string, unknown>> | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const actor = await this.readers.signedIn(request, response);
    if (actor === null) return;
    const language = languageAsked(request.headers['accept-language']);
    const open = await this.open(actor, id);
    if (open === null) return answerPage(response, 404, authorityAnswered(language, 'answered'));
    const declines = form?.['answer'] === 'decline';
    const result = declines
      ? await this.decisions.execute(actor, { authorityId: id, decision: 'end' })
      : await this.acceptance.execute(actor, { authorityId: id, attested: form?.['attested'] === 'yes' });
    if (isRefusal(result)) {
      const says = { text: authorityRefusedIn(language, result), kind: 'refused' } as const;
      return answerPage(response, 409, authorityPage(language, id, open.basis, says));
    }
    const now = declines ? 'declined' : result.state === 'in_force' ? 'in_force' : 'asked';
    answerPage(response, 200, authorityAnswered(language, now));
  }

  /** The invitation if it is the reader's own and not answered yet. */
  private open(actor: Extract<Actor, { kind: 'account' }>, id: string): Promise<AuthorityRow | null> {
    if (!isId(id)) return Promise.resolve(null);
    return this.db.read(actor, (tx) =>
      tx.maybe<AuthorityRow>(
        `SELECT * FROM authority WHERE id = $1 AND account_id = $2 AND state = 'asked' AND accepted_at IS NULL`,
        [id, actor.accountId],
      ),
    );
  }
}
