/** Of a list that is here whole: what stands on one page of it, for `TurnPages`. */
export interface Part<Row> {
  readonly rows: readonly Row[];
  readonly shown: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** @param after as `usePages` keeps it. Where the list became shorter meanwhile, its last page is shown. */
export function partOf<Row>(rows: readonly Row[], after: string | null, atOnce: number): Part<Row> {
  const lastPage = Math.max(0, Math.ceil(rows.length / atOnce) - 1) * atOnce;
  const from = Math.min(Number(after ?? 0), lastPage);
  const end = from + atOnce;
  return {
    rows: rows.slice(from, end),
    shown: { hasNextPage: end < rows.length, endCursor: String(end) },
  };
}
