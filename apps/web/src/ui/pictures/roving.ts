/** A part of a drawing that can be reached, by where it stands. */
export interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The spot a key leads to from another: the nearest one that way, where what lies aside counts double; the first and the last
 * by Home and End. Null where there is none, or the key is none of these.
 */
export function spotBeside(spots: readonly Spot[], from: string, key: string): string | null {
  if (key === 'Home') return spots[0]?.key ?? null;
  if (key === 'End') return spots.at(-1)?.key ?? null;
  const way = ways[key];
  const here = spots.find((spot) => spot.key === from);
  if (way === undefined || here === undefined) return null;
  let best: { readonly key: string; readonly far: number } | null = null;
  for (const spot of spots) {
    const along = (spot.x - here.x) * way[0] + (spot.y - here.y) * way[1];
    const aside = Math.abs((spot.x - here.x) * way[1]) + Math.abs((spot.y - here.y) * way[0]);
    if (along <= 0.5) continue;
    const far = along + 2 * aside;
    if (best === null || far < best.far) best = { key: spot.key, far };
  }
  return best?.key ?? null;
}
