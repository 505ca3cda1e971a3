import type { Grouped } from './grouping.js';

/**
 * Classes that share no provider with a limit and no group, not even through others, cannot take anything from one
 * another: each such part is planned alone, with the same result. In order of their first class.
 */
export function components({
  classes,
  cells,
  rooms,
  problem,
  groups,
}: Grouped): readonly (readonly number[])[] {
  const sets = new Sets(cells.length + rooms.length + groups.length);
  const provider = (at: number): number => cells.length + at;
  const group = (at: number): number => cells.length + rooms.length + at;
  for (const { cell, group: of } of classes) sets.join(cell, group(of));
  for (const cell of cells)
    for (const option of cell.options) {
      const capacity = problem.providers[option.provider]?.capacity;
      if (capacity?.perPeriod !== null || capacity.inAll !== null)
        sets.join(cell.index, provider(option.provider));
    }
  const parts = new Map<number, number[]>();
  for (const { index, cell } of classes) {
    const part = parts.get(sets.of(cell));
    if (part === undefined) parts.set(sets.of(cell), [index]);
    else part.push(index);
  }
  return [...parts.values()];
}

class Sets {
  private readonly parent: Int32Array;

  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, at) => at);
  }

  of(one: number): number {
    let top = one;
    while (this.parent[top] !== top) {
      const above = this.parent[top] ?? top;
      this.parent[top] = this.parent[above] ?? above;
      top = above;
    }
    return top;
  }

  join(a: number, b: number): void {
    this.parent[this.of(b)] = this.of(a);
  }
}
