import type { Arrangement } from './arrangements.js';
import type { Viewer } from './viewers.js';
import type { Subject } from './subject.js';
import type { World } from './world.js';

export interface Probe {
  /** Said beside the mutation where it is asked in several ways. */
  readonly variant?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly arrange?: readonly Arrangement[];
  /** What is done leaves a trace outside the database, as a destroyed key does: it is arranged anew for each who asks. */
  readonly anew?: true;
}

export type Probes = (of: { readonly s: Subject; readonly w: World; readonly v: Viewer }) => readonly Probe[];

/** A mutation of one input. */
export const input = (
  value: Readonly<Record<string, unknown>>,
  arrange: readonly Arrangement[] = [],
): readonly Probe[] => [{ variables: { input: value }, arrange }];
/** A mutation of plain arguments. */
export const only = (
  variables: Readonly<Record<string, unknown>>,
  ...arrange: readonly Arrangement[]
): readonly Probe[] => [{ variables, arrange }];
