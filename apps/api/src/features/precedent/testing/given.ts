import type { TestApp } from '../../../../../../test/support/app.js';
import { newId } from '../../../platform/ids/ids.js';

export interface Pooled {
  readonly campaignId: string;
  readonly organizationId: string;
}

export interface OutcomesWish {
  readonly state: string;
  /** State of the outcome. */
  readonly stands: string;
  readonly result: string | null;
  readonly people: number;
  /** Whether they agree that their cases are counted in figures. */
  readonly pool?: boolean;
}

/** People with one decided filing each, due long ago and, where verified, verified long ago; they agree to be counted. */
export async function givenOutcomes(
  world: TestApp,
  { campaignId, organizationId }: Pooled,
  { state, stands, result, people, pool = true }: OutcomesWish,
): Promise<void> {
  for (let index = 0; index < people; index += 1) {
    const [person, facet, denial, submission] = [newId(), newId(), newId(), newId()];
    await world.sql(
      `INSERT INTO person (id, state, language, zone, sealed_name, sealed_contact, sealed_birth_date, created_at)
       VALUES ($1, 'active', 'en', 'America/Chicago', '', '', '', now())`,
      [person],
    );
    await world.sql(
      `INSERT INTO case_facet (id, residence_state, payer_ids, plan_type, letter_in_hand, amount_band)
       VALUES ($1, $2, '{}', 'unknown', 'denial', 'unknown')`,
      [facet, state],
    );
    await world.sql(
      `INSERT INTO denial_case (id, person_id, facet_id, state, codes_fixed, needs_review, confidential, notice_channels, created_at, changed_at)
       VALUES ($1, $2, $3, 'decided', true, false, false, '{}', now(), now())`,
      [denial, person, facet],
    );
    await world.sql(
      `INSERT INTO participation (id, case_id, campaign_id, organization_id, person_id, state, lead_case, joined_at, changed_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'active', false, now(), now())`,
      [denial, campaignId, organizationId, person],
    );
    await world.sql(
      `INSERT INTO submission (id, reference, case_id, person_id, state, step_key, filing_type, stage, recipient_key, channel, signature_rule, urgent,
                               gate, sample, satisfied_by, language, template_key, template_version, created_at, changed_at)
       VALUES ($1::uuid, $1::uuid::text, $2, $3, 'answered', 'appeal_level_1', 'internal_appeal', 'internal_appeal_level_1', 'r', 'post', 'e_sign_accepted', false, false,
               true, 'sent', 'en', 'k', '1', now(), now())`,
      [submission, denial, person],
    );
    await world.sql(
      `INSERT INTO submission_credit (id, submission_id, campaign_id, organization_id, person_id)
       VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
      [submission, campaignId, organizationId, person],
    );
    await world.sql(
      `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, result, due_on, verified_on, created_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'internal_appeal_level_1', $4::text, $5, '2020-01-01',
               CASE WHEN $4::text = 'verified' THEN date '2020-02-01' END, now())`,
      [denial, person, submission, stands, result],
    );
    if (pool) await givenPoolConsent(world, organizationId, person);
  }
}

/** Somebody agrees, or does not any more, that their case is counted. */
export async function givenPoolConsent(
  world: TestApp,
  organizationId: string,
  personId: string,
  act: 'given' | 'withdrawn' = 'given',
): Promise<void> {
  await world.sql(
    `INSERT INTO consent_event (id, person_id, organization_id, purpose, act, at, wording_version, wording_hash, language)
     VALUES (gen_random_uuid(), $1, $2, 'pool', $3, now(), 1, 'a', 'en')`,
    [personId, organizationId, act],
  );
}
