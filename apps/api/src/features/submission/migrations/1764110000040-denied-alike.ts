import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether as many others as a shown cell needs were denied as one case was: in a campaign of both, by the same company in
 * the same part, for the same reason and the same treatment. Counted are people who agreed to be counted there, never
 * confidential care and never the asker. It answers one bit, because a number would be a figure about few.
 */
export class DeniedAlike1764110000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION chorus_denied_alike(asked uuid, people integer) RETURNS boolean
      LANGUAGE sql STABLE SET chorus.actor_kind = 'system' SET search_path = public, pg_temp AS $$
        SELECT count(DISTINCT theirs.person_id) >= greatest($2, 11)
        FROM participation mine
        JOIN denial_case d ON d.id = mine.case_id AND NOT d.confidential
        JOIN case_facet f ON f.id = d.facet_id
        JOIN participation theirs ON theirs.campaign_id = mine.campaign_id AND theirs.person_id <> mine.person_id
          AND theirs.state <> 'left'
        JOIN denial_case o ON o.id = theirs.case_id AND NOT o.confidential AND NOT o.needs_review AND o.state <> 'withdrawn'
        JOIN case_facet g ON g.id = o.facet_id AND g.reason_key = f.reason_key AND g.treatment_key = f.treatment_key
        WHERE mine.case_id = $1 AND mine.state <> 'left'
          AND EXISTS (
            SELECT 1 FROM case_party a JOIN case_party b ON b.role = a.role AND b.payer_id = a.payer_id
            WHERE a.case_id = d.id AND b.case_id = o.id
              AND a.role IN ('risk_bearer', 'administrator', 'delegated_reviewer', 'pharmacy_benefit_manager'))
          AND (SELECT e.act FROM consent_event e
               WHERE e.person_id = theirs.person_id AND e.purpose = 'pool' AND e.organization_id = theirs.organization_id
               ORDER BY e.at DESC, e.act DESC LIMIT 1) = 'given'
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION chorus_denied_alike(uuid, integer)');
  }
}
