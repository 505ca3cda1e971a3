import type { Operation } from '../../lib/graphql.js';

export interface ClockReading {
  readonly wall: string;
  readonly business: string;
  readonly virtual: boolean;
}

export const readClocks: Operation<{ clocks: ClockReading }> = {
  text: 'query ReadClocks { clocks { wall business virtual } }',
};
