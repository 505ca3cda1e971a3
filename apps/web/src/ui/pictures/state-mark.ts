import type { Shade } from './shades.js';

/** What a map or a grid of tiles says of one state. */
export interface StateMark {
  readonly code: string;
  readonly shade: Shade | null;
  /** All of it, for whoever hears it: "Montana: 12 of 40 (30%)". */
  readonly label: string;
  /** A few characters that fit into a tile. */
  readonly short: string;
}

export interface StatesProps {
  readonly width: number;
  /** Says what the whole drawing shows. */
  readonly label: string;
  readonly marks: readonly StateMark[];
  readonly onAt?: (code: string) => void;
}
