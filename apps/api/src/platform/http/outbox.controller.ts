import { Controller, Get, Header, Inject, NotFoundException, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG, type Config } from '../config/config.js';
import { isThisMachine } from './address.js';
import { type HeldMailSummary, listHeldMail } from '../transport/local-outbox-listing.js';
import { Transports } from '../transport/transports.js';

/**
 * The mails this server wrote instead of sending, for whoever develops or tries Chorus on their own machine, and
 * for nobody else: these mails sign people in. Does not exist in production, and nowhere once mail is delivered.
 */
@Controller('outbox')
export class OutboxController {
  constructor(
    private readonly transports: Transports,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  async list(@Req() request: Request): Promise<{ mails: readonly HeldMailSummary[] }> {
    this.refuseUnlessLocal(request);
    return { mails: await listHeldMail(this.transports.outbox) };
  }

  @Get(':name')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async read(@Param('name') name: string, @Req() request: Request): Promise<string> {
    this.refuseUnlessLocal(request);
    const mail = await this.transports.outbox.read('mail', name);
    if (mail === null) throw new NotFoundException();
    return mail.toString('utf8');
  }

  private refuseUnlessLocal(request: Request): void {
    const exists = this.config.environment !== 'production' && !this.transports.forPlatform().delivers;
    if (!exists || !isThisMachine(this.config, request)) throw new NotFoundException();
  }
}
