import { anonymous } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { RequestActors } from '../../platform/auth/request-actors.js';
import { Db } from '../../platform/database/db.js';
import { LivePings } from '../../platform/outbox/live-pings.js';
import { findCampaign } from './campaign.repository.js';

/** How often it is looked whether somebody is still signed in; the same keeps proxies from closing a silent line. */
const looksEveryMs = 15_000;
/** Begun anew after so long, by itself. */
const longestMs = 3_600_000;

/**
 * `GET /live/:campaignId`: server-sent events for whoever is signed in and may read the campaign. An event says that
 * something changed and nothing more; the page then asks what it shows, with its own rights. It ends with the session.
 */
@Controller('live')
export class LiveController {
  constructor(
    private readonly actors: RequestActors,
    private readonly db: Db,
    private readonly pings: LivePings,
  ) {}

  @Get(':campaignId')
  async live(
    @Param('campaignId') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'no-store');
    if (!(await this.mayHear(request, id))) return void response.status(404).end();
    const end = this.pings.listen({
      changed: () => void this.say(request, response, id, 'event: changed\ndata:\n\n'),
      over: () => response.end(),
    });
    if (end === null) return void response.status(503).end();
    response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
    response.setHeader('X-Accel-Buffering', 'no');
    response.flushHeaders();
    response.write('retry: 5000\n\n');
    const looking = setInterval(() => void this.say(request, response, id, ':\n\n'), looksEveryMs);
    const ending = setTimeout(() => response.end(), longestMs);
    response.once('close', () => {
      clearInterval(looking);
      clearTimeout(ending);
      end();
    });
  }

  /** Every word is preceded by the question whether it may still be heard. */
  private async say(request: Request, response: Response, id: string, words: string): Promise<void> {
    const may = await this.mayHear(request, id).catch(() => false);
    if (response.writableEnded) return;
    if (may) response.write(words);
    else response.end();
  }

  private async mayHear(request: Request, id: string): Promise<boolean> {
    const actor = await this.actors.of(request);
    if (actor === anonymous || !isId(id)) return false;
    return this.db.read(actor, async (tx) => (await findCampaign(tx, id)) !== null);
  }
}
