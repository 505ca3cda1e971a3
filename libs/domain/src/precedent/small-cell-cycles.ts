/** A place of a table with totals: the last row and the last column hold the totals. */
export interface Entry {
  readonly row: number;
  readonly column: number;
}

/**
 * The cycle through `start` that hides the fewest further people, as the places on it.
 *
 * Rows and columns are nodes, each number that is or may be withheld is an edge between its row and its column. Count
 * cells and the grand total with sign +, totals with sign -: then every row and every column adds up to zero, and a
 * change that keeps all shown numbers true is a circulation. Raising a signed number by one is a step from its row to
 * its column, lowering it a step back. A withheld number can always be one more; it can be one less only if that
 * leaves at least 1, because zeros are shown. A zero that is shown never moves, unless `zerosMayHide`.
 *
 * A cycle exists for every number above 0, and for zeros too where they may hide: it, its two totals and the grand
 * total can all be one more.
 */
export function cheapestCycle(
  values: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  start: Entry,
  zerosMayHide: boolean,
): Entry[] {
  const lastRow = values.length - 1;
  const lastColumn = (values[0]?.length ?? 1) - 1;
  const signed = (entry: Entry): boolean => (entry.row === lastRow) === (entry.column === lastColumn);
  const mayStep = (entry: Entry, toColumn: boolean): boolean => {
    const value = values[entry.row]?.[entry.column] ?? 0;
    const isHidden = hidden[entry.row]?.[entry.column] ?? false;
    if (value === 0 && !isHidden && !zerosMayHide) return false;
    const grows = signed(entry) === toColumn;
    return grows || value >= 2;
  };

  const ways: { cost: number; entries: Entry[] }[] = [];
  for (const toColumn of [true, false]) {
    if (!mayStep(start, toColumn)) continue;
    const way = cheapestWay(values, hidden, start, toColumn, mayStep);
    if (way) ways.push(way);
  }
  ways.sort((left, right) => left.cost - right.cost);
  const best = ways[0];
  if (!best) throw new Error('A withheld number has no cycle, which the totals make impossible');
  return [start, ...best.entries];
}

/** Dijkstra from the far end of `start` back to its near end, without stepping over `start` itself. */
function cheapestWay(
  values: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  start: Entry,
  toColumn: boolean,
  mayStep: (entry: Entry, toColumn: boolean) => boolean,
): { cost: number; entries: Entry[] } | null {
  const rowCount = values.length;
  const nodeCount = rowCount + (values[0]?.length ?? 0);
  const columnNode = rowCount + start.column;
  const [from, to] = toColumn ? [columnNode, start.row] : [start.row, columnNode];

  const cost = new Array<number>(nodeCount).fill(Infinity);
  const via = new Array<Entry | null>(nodeCount).fill(null);
  const done = new Array<boolean>(nodeCount).fill(false);
  cost[from] = 0;
  for (;;) {
    const node = nearest(cost, done);
    if (node === null) return null;
    if (node === to) break;
    done[node] = true;
    const isRow = node < rowCount;
    const first = isRow ? rowCount : 0;
    const end = isRow ? nodeCount : rowCount;
    for (let next = first; next < end; next += 1) {
      const entry = isRow ? { row: node, column: next - rowCount } : { row: next, column: node - rowCount };
      if (entry.row === start.row && entry.column === start.column) continue;
      if (!mayStep(entry, isRow)) continue;
      const price = hidden[entry.row]?.[entry.column]
        ? 0
        : Math.max(1, values[entry.row]?.[entry.column] ?? 0);
      const reached = (cost[node] ?? Infinity) + price;
      if (reached < (cost[next] ?? Infinity)) {
        cost[next] = reached;
        via[next] = entry;
      }
    }
  }
  return { cost: cost[to] ?? Infinity, entries: walkBack(via, from, to, rowCount) };
}

function nearest(cost: readonly number[], done: readonly boolean[]): number | null {
  let best: number | null = null;
  for (let node = 0; node < cost.length; node += 1) {
    const here = cost[node] ?? Infinity;
    if (!done[node] && here < Infinity && (best === null || here < (cost[best] ?? Infinity))) best = node;
  }
  return best;
}

function walkBack(via: readonly (Entry | null)[], from: number, to: number, rowCount: number): Entry[] {
  const entries: Entry[] = [];
  let node = to;
  while (node !== from) {
    const entry = via[node];
    if (!entry) throw new Error('A way without a step');
    entries.push(entry);
    node = node < rowCount ? rowCount + entry.column : entry.row;
  }
  return entries;
}
