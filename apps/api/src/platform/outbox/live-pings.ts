import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LOGGER, type Logger } from '../logging/logger.js';
import { WakeListener } from './wake-listener.js';

/** How much of what happens is said at once: a mass send is thousands of changes and one news. */
const gatheredMs = 1_000;
/** More listeners than this are told to ask from time to time instead. */
const atMost = 1_000;

/** Somebody who wants to hear that something changed. */
export interface Listening {
  readonly changed: () => void;
  /** The server stops. */
  readonly over: () => void;
}

/**
 * Says that something changed somewhere, and nothing else, to whoever looks at a page of this process. The database's own
 * wake-ups tell; they are listened to only while somebody wants to hear. What is lost costs speed: pages also ask by themselves.
 */
@Injectable()
export class LivePings implements OnModuleDestroy {
  private readonly listening = new Set<Listening>();
  private listener: WakeListener | null = null;
  private gathering: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @returns what ends it; null where there are too many already, or the server stops */
  listen(one: Listening): (() => void) | null {
    if (this.stopped || this.listening.size >= atMost) return null;
    this.listening.add(one);
    this.begin();
    return () => {
      this.listening.delete(one);
      if (this.listening.size === 0) void this.end();
    };
  }

  /** Before the server waits for its connections to end: these would not end by themselves. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const one of [...this.listening]) one.over();
    this.listening.clear();
    await this.end();
  }

  private begin(): void {
    if (this.listener !== null) return;
    const { url } = this.source.options as { readonly url?: string };
    if (url === undefined) return;
    this.listener = new WakeListener(url, () => this.gather(), this.logger);
    this.listener.start();
  }

  private async end(): Promise<void> {
    if (this.gathering !== null) clearTimeout(this.gathering);
    this.gathering = null;
    const listener = this.listener;
    this.listener = null;
    await listener?.stop();
  }

  private gather(): void {
    if (this.gathering !== null) return;
    this.gathering = setTimeout(() => {
      this.gathering = null;
      for (const one of [...this.listening]) one.changed();
    }, gatheredMs);
    this.gathering.unref();
  }
}
