import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../platform/config/config.js';

/**
 * Whom a passkey is for. From the configuration and never from a request: a page elsewhere that passes requests on must
 * not be able to say what it is called.
 */
@Injectable()
export class RelyingParty {
  readonly name = 'Chorus';
  readonly origin: string;
  readonly id: string;

  constructor(@Inject(CONFIG) { http }: Config) {
    const { origin, hostname } = new URL(http.publicUrl ?? `http://localhost:${http.port}`);
    this.origin = origin;
    this.id = hostname;
  }
}
