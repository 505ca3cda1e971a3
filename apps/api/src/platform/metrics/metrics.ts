import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * Numbers about the machine. Labels come from closed lists (fields of the schema, names of queues, states): never an
 * id, an address or anything a person typed.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly graphql = this.histogram('chorus_graphql_seconds', 'Time of GraphQL operations.', [
    'operation',
    'field',
    'outcome',
  ]);

  /** Defaults are read when somebody scrapes, so an idle process does nothing for them. */
  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  histogram(name: string, help: string, labelNames: string[]): Histogram {
    const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
    return new Histogram({ name, help, labelNames, buckets, registers: [this.registry] });
  }

  counter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  /** A value asked for at scraping time. */
  gauge(name: string, help: string, read: () => number | Promise<number>): Gauge {
    return new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        this.set(await read());
      },
    });
  }

  /** @param field name of the first root field, which the schema bounds. */
  operationEnded(
    operation: 'query' | 'mutation' | 'none',
    field: string,
    failed: boolean,
    seconds: number,
  ): void {
    this.graphql.observe({ operation, field, outcome: failed ? 'error' : 'ok' }, seconds);
  }
}
