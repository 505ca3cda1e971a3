import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, askInside } from '../../../platform/database/row-security.js';

const acting = actorIs.actingFor('person_id');
const member = actorIs.memberOf('p.organization_id');

/** How one policy asks for what another decides. */
interface Asking {
  readonly submission: (column: string) => string;
  readonly outcome: (column: string) => string;
  /** Whether something that the actor sees has the file. */
  readonly file: (kind: FileHolder) => string;
}

const holders = {
  evidence: ['case_evidence.file_id'],
  proof: ['proof.file_id'],
  outcome: ['outcome.evidence_file_id'],
  paper: ['paper_answer.file_id', 'one_page_request.file_id'],
} as const;
type FileHolder = keyof typeof holders;
const fileHolders = Object.keys(holders) as FileHolder[];

const rowWith = (column: string, value: string): string =>
  `EXISTS (SELECT 1 FROM public.${column.split('.')[0]} held WHERE held.${column.split('.')[1]} = ${value})`;
const heldBy = (kind: FileHolder, file: string): string =>
  holders[kind].map((column) => rowWith(column, file)).join(' OR ');

const inside: Asking = {
  submission: (column) => `chorus_sees_submission(${column})`,
  outcome: (column) => `chorus_sees_outcome(${column})`,
  file: (kind) => `chorus_sees_${kind}_with(id)`,
};
const outside: Asking = {
  submission: (column) => rowWith('submission.id', column),
  outcome: (column) => rowWith('outcome.id', column),
  file: (kind) => heldBy(kind, 'stored_file.id'),
};

/**
 * A statement is planned with every policy of every table its own policies ask about, and theirs: one for a stored file came
 * to 860 lines, 39 MB and tenths of a second, for whoever may do everything just as well. What asks about another table's
 * rows asks a function now, which is planned when it is reached, once a session, and sees what its caller sees.
 */
export class PlannedInside1764158000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await askInside(runner, 'chorus_sees_submission', rowWith('submission.id', 'asked'));
    await askInside(runner, 'chorus_sees_outcome', rowWith('outcome.id', 'asked'));
    for (const kind of fileHolders)
      await askInside(runner, `chorus_sees_${kind}_with`, heldBy(kind, 'asked'));
    await ask(runner, inside);
  }

  async down(runner: QueryRunner): Promise<void> {
    await ask(runner, outside);
    for (const kind of fileHolders) await runner.query(`DROP FUNCTION chorus_sees_${kind}_with(uuid)`);
    for (const kind of ['outcome', 'submission'])
      await runner.query(`DROP FUNCTION chorus_sees_${kind}(uuid)`);
  }
}

async function ask(runner: QueryRunner, by: Asking): Promise<void> {
  await aboutFilings(runner, by.submission);
  await aboutOutcomes(runner, by.outcome);
  for (const kind of fileHolders)
    await runner.query(`ALTER POLICY stored_file_through_${kind} ON stored_file USING (${by.file(kind)})`);
}

async function aboutFilings(runner: QueryRunner, sees: Asking['submission']): Promise<void> {
  const the = sees('submission_id');
  await using(runner, 'submission_move', 'read', the);
  await using(runner, 'submission_signature', 'read', `${acting} AND ${the}`);
  for (const table of ['attempt', 'proof', 'filing_return']) {
    await readAndWrite(runner, table, `${acting} OR ${the}`);
    await unhidden(
      runner,
      table,
      `NOT chorus_hides_filing(submission_id) OR (chorus_shares_filing(submission_id) AND ${the})`,
    );
  }
  await readAndWrite(runner, 'outcome', `${acting} OR ${the}`);
  const takingPart = `EXISTS (SELECT 1 FROM participation p
    WHERE p.case_id = outcome.case_id AND p.state <> 'left' AND ${member})`;
  await using(runner, 'outcome', 'read', `${acting} OR ${the} OR (submission_id IS NULL AND ${takingPart})`);
  await unhidden(
    runner,
    'outcome',
    `NOT chorus_hides_case(case_id) OR (chorus_shares_case(case_id) AND (submission_id IS NULL OR ${the}))`,
  );
}

async function aboutOutcomes(runner: QueryRunner, sees: Asking['outcome']): Promise<void> {
  const the = sees('outcome_id');
  await readAndWrite(runner, 'check_in', `${acting} OR ${the}`);
  await unhidden(runner, 'check_in', `NOT chorus_hides_outcome(outcome_id) OR ${the}`);
  await using(runner, 'outcome_code', 'read', the);
}

const using = (runner: QueryRunner, table: string, name: string, shown: string): Promise<unknown> =>
  runner.query(`ALTER POLICY ${table}_${name} ON ${table} USING (${actorIs.system} OR (${shown}))`);

const unhidden = (runner: QueryRunner, table: string, shown: string): Promise<unknown> =>
  using(runner, table, 'confidential', `NOT (${acting}) OR ${shown}`);

/** The four policies of a table whose readers may write. */
async function readAndWrite(runner: QueryRunner, table: string, condition: string): Promise<void> {
  const check = `WITH CHECK (${actorIs.system} OR (${condition}))`;
  await using(runner, table, 'read', condition);
  await using(runner, table, 'delete', condition);
  await using(runner, table, 'update', condition);
  await runner.query(`ALTER POLICY ${table}_update ON ${table} ${check}`);
  await runner.query(`ALTER POLICY ${table}_insert ON ${table} ${check}`);
}
