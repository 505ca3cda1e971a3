import type { ReadTx } from '../../platform/database/db.js';
import { boardRules, sharesInSql } from './board-shares.js';

/** Read from what was kept, or from everybody's own rows; both give the same, and the second is what the first is held to. */
export type TallyWay = 'kept' | 'anew';

/**
 * SQL of `tally`, which holds every sum of the campaign `$1` once. What is kept: the sums, less what those added of whom something
 * changed since, with what they add now. One statement, and so one moment: a change and the note of it are seen together or
 * not at all.
 */
const tallies: Readonly<Record<TallyWay, string>> = {
  kept: `
    WITH changed AS MATERIALIZED (SELECT DISTINCT person_id FROM board_change), ${sharesInSql('changed', '$1')},
    tally AS MATERIALIZED (
      SELECT figure, word, day, steps, sum(count)::int AS count FROM (
        SELECT figure, word, day, steps, count FROM board_total WHERE campaign_id = $1
        UNION ALL
        SELECT s.figure, s.word, s.day, s.steps, -s.count FROM changed JOIN board_share s USING (person_id)
        WHERE s.campaign_id = $1
        UNION ALL
        SELECT figure, word, day, steps, count FROM share) every
      GROUP BY figure, word, day, steps HAVING sum(count) <> 0)`,
  anew: `
    WITH everybody AS MATERIALIZED (
      SELECT person_id FROM participation WHERE campaign_id = $1
      UNION SELECT person_id FROM submission_credit WHERE campaign_id = $1), ${sharesInSql('everybody', '$1')},
    tally AS MATERIALIZED (
      SELECT figure, word, day, steps, sum(count)::int AS count FROM share GROUP BY figure, word, day, steps)`,
};

/**
 * @param question SQL that follows on the sums of the campaign `$1`, in `tally`
 * @param tx with the system's sight: who may see the counts need not see one case of them
 */
export async function askTally<T extends object>(
  tx: ReadTx,
  campaignId: string,
  question: string,
  way?: TallyWay,
): Promise<T> {
  return tx.one<T>(`${tallies[way ?? (await wayNow(tx))]} ${question}`, [campaignId]);
}

/** Kept sums are read only where the rules of this version made them. */
async function wayNow(tx: ReadTx): Promise<TallyWay> {
  const rules = await tx.maybe<{ version: number }>('SELECT version FROM board_rules');
  return rules?.version === boardRules ? 'kept' : 'anew';
}
