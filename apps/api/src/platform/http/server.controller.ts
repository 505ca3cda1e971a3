import { Controller, Get, Header, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Transports } from '../transport/transports.js';

/** What a page needs to know to offer only what is there. The same for everybody, and nothing about the machine. */
export interface ServerOffers {
  /** False: what is written to people is kept in the local outbox and counts as held, never as sent. */
  readonly delivers: boolean;
  /** Whether `/outbox` answers. */
  readonly showsOutbox: boolean;
  /** Whether `/sandbox` answers. */
  readonly showsSandbox: boolean;
  /** It holds invented people only, and every page says so. */
  readonly sample: boolean;
}

@Controller('server')
export class ServerController {
  constructor(
    private readonly transports: Transports,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  offers(): ServerOffers {
    const { delivers } = this.transports.forPlatform();
    const { environment } = this.config;
    return {
      delivers,
      showsOutbox: environment !== 'production' && !delivers,
      showsSandbox: environment === 'development',
      sample: this.transports.sampleHome,
    };
  }
}
