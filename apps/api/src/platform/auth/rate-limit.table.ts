import { EntitySchema } from 'typeorm';
import { column } from '../database/columns.js';

/** How often something was asked for in one window. The key is a digest: no address is written down to count it. */
export interface RateLimitRow {
  readonly rule: string;
  readonly keyHash: Buffer;
  readonly windowStart: Date;
  readonly times: number;
}

export const rateLimitTable = new EntitySchema<RateLimitRow>({
  name: 'rate_limit',
  columns: {
    rule: { type: 'text', primary: true },
    keyHash: { type: 'bytea', primary: true },
    windowStart: { type: 'timestamptz', primary: true },
    times: column.integer,
  },
  indices: [{ name: 'rate_limit_by_window', columns: ['windowStart'] }],
});
