import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { LoaderDefinition } from '../../platform/graphql/loaders.js';
import { FactStandings } from './fact-standings.js';

/** How the facts stand today, read once for a request. */
@Injectable()
export class FactLoaders {
  readonly standings: LoaderDefinition<'today', FactStandings | null>;

  constructor(clock: BusinessClock) {
    this.standings = {
      name: 'standings of facts',
      textOf: (key) => key,
      missing: null,
      batch: async (tx) => new Map([['today', await FactStandings.on(tx, await clock.today(tx))]]),
    };
  }
}
