import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger can be checked by itself: the organization's name as it stood in the sentence is kept, so that the hash can
 * be made again after a renaming, and a withdrawal names the line it takes back. The application has had no right to
 * change a line from the beginning; from now on nobody has, the owner of the tables included. An account that is gone is
 * forgotten in the lines it ticked, and an erased person's lines may go with the person.
 */
export class LedgerProvesItself1764030000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE consent_event ADD COLUMN organization_name text');
    await runner.query('ALTER TABLE consent_event ADD COLUMN withdraws uuid');
    await runner.query(
      'ALTER TABLE consent_event ADD CONSTRAINT consent_event_withdraws_fkey FOREIGN KEY (withdraws) REFERENCES consent_event(id)',
    );
    await runner.query(
      `ALTER TABLE consent_event ADD CONSTRAINT consent_event_withdrawals_withdraw CHECK (withdraws IS NULL OR act = 'withdrawn')`,
    );
    await runner.query(`
      CREATE FUNCTION chorus_only_grows() RETURNS trigger
      LANGUAGE plpgsql SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$ BEGIN
        IF TG_OP = 'UPDATE' AND NEW.account_id IS NULL AND to_jsonb(NEW) - 'account_id' = to_jsonb(OLD) - 'account_id' THEN
          RETURN NEW;
        END IF;
        IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM person p WHERE p.id = OLD.person_id AND p.state = 'erased') THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION '% only grows: a change of mind is a new line.', TG_TABLE_NAME USING ERRCODE = 'check_violation';
      END $$`);
    await runner.query(`CREATE TRIGGER consent_event_only_grows BEFORE UPDATE OR DELETE ON consent_event
      FOR EACH ROW EXECUTE FUNCTION chorus_only_grows()`);
    await runner.query(`CREATE TRIGGER consent_event_never_emptied BEFORE TRUNCATE ON consent_event
      FOR EACH STATEMENT EXECUTE FUNCTION chorus_only_grows()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER consent_event_never_emptied ON consent_event');
    await runner.query('DROP TRIGGER consent_event_only_grows ON consent_event');
    await runner.query('DROP FUNCTION chorus_only_grows()');
    await runner.query('ALTER TABLE consent_event DROP CONSTRAINT consent_event_withdrawals_withdraw');
    await runner.query('ALTER TABLE consent_event DROP COLUMN withdraws');
    await runner.query('ALTER TABLE consent_event DROP COLUMN organization_name');
  }
}
