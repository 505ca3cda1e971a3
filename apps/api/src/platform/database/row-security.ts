import type { QueryRunner } from 'typeorm';

/**
 * Words for policies. `chorus_*` functions are created by the first migration; the setting-readers are wrapped in a
 * sub-select so that PostgreSQL evaluates them once a query, not once a row.
 */
export const actorIs = {
  system: '(SELECT chorus_is_system())',
  account: '(SELECT chorus_account_id())',
  /** A platform administrator: verifies organizations, and sees no case by being one. */
  administrator: '(SELECT chorus_is_administrator())',
  /** The session of the account has shown a second factor. */
  strong: '(SELECT chorus_has_second_factor())',
  /** The person the row is about is one the account may act for. */
  actingFor: (column: string): string => `${column} = ANY ((SELECT chorus_person_ids())::uuid[])`,
  /** The account is a current member of the organization in `column`. */
  memberOf: (column: string): string => `${column} = ANY ((SELECT chorus_organization_ids())::uuid[])`,
} as const;

export interface Policy {
  /** SQL condition under which the actor sees a row; the system always does. */
  readonly read: string;
  /** SQL condition under which the actor may write a row; the same as `read` when left out. */
  readonly write?: string;
}

/**
 * Turns row security on for a table and forces it for its owner too. A query that forgets its filter then shows
 * the actor nothing that is not theirs.
 */
export async function protect(runner: QueryRunner, table: string, policy: Policy): Promise<void> {
  const write = policy.write ?? policy.read;
  await runner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY ${table}_read ON "${table}" FOR SELECT USING (${actorIs.system} OR (${policy.read}))`,
  );
  await runner.query(
    `CREATE POLICY ${table}_insert ON "${table}" FOR INSERT WITH CHECK (${actorIs.system} OR (${write}))`,
  );
  await runner.query(
    `CREATE POLICY ${table}_update ON "${table}" FOR UPDATE USING (${actorIs.system} OR (${write})) WITH CHECK (${actorIs.system} OR (${write}))`,
  );
  await runner.query(
    `CREATE POLICY ${table}_delete ON "${table}" FOR DELETE USING (${actorIs.system} OR (${write}))`,
  );
}

/**
 * A question about the rows of another table, answered inside a function of one uuid. A policy that asks it in its own
 * words is planned with the policies of that table, and with those of the tables they ask about, for each statement, also
 * where an earlier part of the policy has answered; each step doubles it. PL/pgSQL plans when it is reached and keeps the
 * plan. The caller's rights and settings hold inside.
 * @param condition SQL over `asked`, with its tables by their schema
 */
export async function askInside(runner: QueryRunner, name: string, condition: string): Promise<void> {
  await runner.query(`
    CREATE FUNCTION ${name}(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
    BEGIN
      RETURN ${condition};
    END $$`);
}

/**
 * Keeps what belongs to a person's confidential care from those who act for them without the right to see it, whatever
 * other policy would show it. A function answers, so that no query plans the case's own policies inside this one.
 * @param hidden SQL that says whether the row's case is hidden from the account, e.g. `chorus_hides_case(case_id)`
 */
export async function keepConfidential(runner: QueryRunner, table: string, hidden: string): Promise<void> {
  await runner.query(`
    CREATE POLICY ${table}_confidential ON "${table}" AS RESTRICTIVE FOR SELECT
    USING (${actorIs.system} OR NOT (${actorIs.actingFor('person_id')}) OR NOT ${hidden})`);
}

export async function tellConfidential(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`DROP POLICY ${table}_confidential ON "${table}"`);
}

/**
 * Shows and lets change a row only to who acts for its person, or has shown a second factor. Restrictive: whatever else
 * decides who sees the row decides among those.
 */
export async function askSecondFactor(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    CREATE POLICY ${table}_strong ON "${table}" AS RESTRICTIVE FOR ALL
    USING (${actorIs.system} OR ${actorIs.strong} OR ${actorIs.actingFor('person_id')})`);
}

export async function askNoSecondFactor(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`DROP POLICY ${table}_strong ON "${table}"`);
}
