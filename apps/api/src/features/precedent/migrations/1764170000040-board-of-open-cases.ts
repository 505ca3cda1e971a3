import type { MigrationInterface, QueryRunner } from 'typeorm';
import { boardWatches as watchedBefore } from './1764170000020-board.js';

/** What a change of makes a person's shares untrue. A test holds the query that writes shares to these columns. */
export const boardWatches = {
  ...watchedBefore,
  denial_case: [...watchedBefore.denial_case, 'state'],
} as const;

const noticing = (columns: readonly string[]): string => `
  CREATE TRIGGER denial_case_board_changes AFTER UPDATE ON denial_case FOR EACH ROW
  WHEN ((${columns.map((one) => `OLD.${one}`).join(', ')}) IS DISTINCT FROM (${columns.map((one) => `NEW.${one}`).join(', ')}))
  EXECUTE FUNCTION chorus_board_changed()`;

/** A case that its person ended asks nobody to act, and one that was answered may have a further day: how it stands counts too. */
export class BoardOfOpenCases1764170000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER denial_case_board_changes ON denial_case');
    await runner.query(noticing(boardWatches.denial_case));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER denial_case_board_changes ON denial_case');
    await runner.query(noticing(watchedBefore.denial_case));
  }
}
