import { Controller, Get, Header, Inject, NotFoundException, Param } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { type HeldMailSummary, listHeldMail } from '../transport/local-outbox-listing.js';
import { Transports } from '../transport/transports.js';

/**
 * The mails this server wrote instead of sending, for whoever develops or tries Chorus on their own machine. Does
 * not exist in production, and nowhere once mail is delivered.
 */
@Controller('outbox')
export class OutboxController {
  constructor(
    private readonly transports: Transports,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  async list(): Promise<{ mails: readonly HeldMailSummary[] }> {
    this.refuseUnlessLocal();
    return { mails: await listHeldMail(this.transports.outbox) };
  }

  @Get(':name')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  async read(@Param('name') name: string): Promise<string> {
    this.refuseUnlessLocal();
    const mail = await this.transports.outbox.read('mail', name);
    if (mail === null) throw new NotFoundException();
    return mail.toString('utf8');
  }

  private refuseUnlessLocal(): void {
    if (this.config.environment === 'production' || this.transports.forPlatform().delivers)
      throw new NotFoundException();
  }
}
