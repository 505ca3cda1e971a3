import type { ReadTx } from '../../platform/database/db.js';

export interface StuckErasures {
  readonly count: number;
  /** Names of the errors, never their words. */
  readonly failures: readonly string[];
  /** When the first of them should have begun. */
  readonly since: Date | null;
}

/** Erasures whose last try failed. They are tried again by themselves, so what is still here needs somebody who looks. */
export async function stuckErasures(tx: ReadTx): Promise<StuckErasures> {
  const { failures, ...rest } = await tx.one<{
    count: number;
    failures: string[] | null;
    since: Date | null;
  }>(
    `SELECT count(*) AS count, array_agg(DISTINCT failure ORDER BY failure) AS failures, min(coalesce(started_at, asked_at)) AS since
     FROM erasure WHERE failure IS NOT NULL AND state IN ('asked', 'erasing')`,
  );
  return { ...rest, failures: failures ?? [] };
}
