import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from 'graphql';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCampaign,
  givenParticipant,
  run,
  type GivenCampaign,
  type GivenParticipant,
} from '../../../../../test/support/given-campaign.js';
import { givenConsent } from '../../../../../test/support/given-case.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../generated/schema.graphql'), 'utf8'));

/** Every field below an object that asks for nothing, and whatever hangs on it. */
function everything(type: GraphQLObjectType, above: readonly string[] = []): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (
      field.args.some(({ defaultValue, type: of }) => String(of).endsWith('!') && defaultValue === undefined)
    )
      return [];
    const of = getNamedType(field.type);
    if (isLeafType(of)) return [field.name];
    if (!isObjectType(of) || above.includes(of.name) || of.name === 'Campaign') return [];
    return [`${field.name} ${everything(of, [...above, type.name])}`];
  });
  return `{ ${fields.join(' ')} }`;
}

const below = (name: string): string => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`No object ${name}.`);
  return everything(type);
};

/** What is in the clear facts of the sample denial, and in what follows from them. */
const telling = [
  /"MN"|"MT"|Montana|Minnesota/,
  /sample-payer|Sample Mutual|Zwiebelfisch/i,
  /erisa_|2560\.503/,
  /from_2500/,
  /sample_(?:condition|treatment)/,
  /service_cut_notice/,
  /2026-10-30|2026-11-02/,
  /internal_appeal|internal_level/,
  /medically_necessary|not_medically/,
  /answer_needed|Sample question/,
  /upheld|no_answer/,
];

/** A filing of the case, credited to the campaign; what a reviewer is to look at of it, and a stage nobody told of. */
async function givenFilingAndOutcomes(world: TestApp, campaign: GivenCampaign, holder: GivenParticipant) {
  const submissionId = randomUUID();
  const { caseId, personId } = holder;
  await world.sql(
    `INSERT INTO submission (id, reference, case_id, person_id, state, step_key, filing_type, stage, recipient_key, channel,
       signature_rule, urgent, gate, sample, satisfied_by, language, template_key, template_version, act_by, last_arguable,
       send_by, created_at, changed_at)
     VALUES ($1, 'S-SAMPLE-1', $2, $3, 'sent', 'appeal_level_1', 'internal_appeal', 'internal_appeal_level_1',
       'plan_appeals:sample', 'post', 'e_sign_accepted', true, false, true, 'sent', 'en', 'internal_appeal', '1', '2027-04-28',
       '2027-04-29', '2027-04-26', now(), now())`,
    [submissionId, caseId, personId],
  );
  await world.sql(
    `INSERT INTO submission_credit (id, submission_id, campaign_id, organization_id, person_id)
     VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
    [submissionId, campaign.campaignId, campaign.organizationId, personId],
  );
  const outcomeId = randomUUID();
  await world.sql(
    `INSERT INTO outcome (id, case_id, person_id, submission_id, stage, state, result, due_on, decided_on, evidence_kind,
       reported_by, reported_at, created_at)
     VALUES ($1, $3, $4, $2, 'internal_appeal_level_1', 'reported', 'upheld', '2026-11-16', '2026-11-17', 'call_log', $5, now(), now()),
       (gen_random_uuid(), $3, $4, NULL, 'internal_appeal_level_2', 'reported', 'unknown', '2026-11-18', NULL, 'none', NULL, now(), now())`,
    [outcomeId, submissionId, caseId, personId, holder.accountId],
  );
  return outcomeId;
}

describe('what a group reaches of a case its person keeps confidential (lawful conduct G15)', () => {
  let world: TestApp;
  let campaign: GivenCampaign;
  let holder: GivenParticipant;
  let planId: string;
  let outcomeId: string;

  beforeAll(async () => {
    world = await testApp();
    campaign = await givenCampaign(world);
    holder = await givenParticipant(world, campaign);
    await world.sql(
      `UPDATE case_facet SET condition_key = 'sample_condition', treatment_key = 'sample_treatment',
         reason_key = 'not_medically_necessary', amount_band = 'from_2500'
       WHERE id = (SELECT facet_id FROM denial_case WHERE id = $1)`,
      [holder.caseId],
    );
    const { plan } = await run<{ plan: { id: string } }>(
      world,
      campaign.organizer.token,
      `mutation ($id: ID!) { previewAssignment(campaignId: $id) { ... on AssignmentPreviewed { plan { id } } } }`,
      { id: campaign.campaignId },
    );
    planId = plan.id;
    await run(
      world,
      campaign.organizer.token,
      'mutation ($id: ID!) { commitAssignment(planId: $id) { __typename ... on Refusal { message } } }',
      { id: planId },
    );
    await world.sql(
      `INSERT INTO unassigned_case (id, plan_id, campaign_id, organization_id, participation_id, case_id, person_id, step_key,
         constraint_key, reason, what_would_unblock, stands)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, 'appeal_level_1', 'answer_needed', '{"en": "Sample question", "es": "Pregunta de muestra"}', '{"en": "Sample", "es": "Muestra"}', true)`,
      [
        planId,
        campaign.campaignId,
        campaign.organizationId,
        holder.participationId,
        holder.caseId,
        holder.personId,
      ],
    );
    outcomeId = await givenFilingAndOutcomes(world, campaign, holder);
  });
  afterAll(() => world.close());

  const edges = (name: string): string =>
    `{ edges { cursor node ${below(name)} } pageInfo { startCursor endCursor } }`;
  /** What stands in a page marker is said as well. */
  const opened = (key: string, value: unknown): unknown =>
    key.toLowerCase().endsWith('cursor') && typeof value === 'string'
      ? Buffer.from(value, 'base64url').toString()
      : value;
  const doors = (): readonly (readonly [string, string])[] => [
    ['the case', `case(id: "${holder.caseId}") ${below('Case')}`],
    ['the cases of the person', `casesOf(personId: "${holder.personId}", first: 3) ${edges('Case')}`],
    [
      'who takes part',
      `participations(campaignId: "${campaign.campaignId}", first: 3) ${edges('Participation')}`,
    ],
    ['work', `workItems(campaignId: "${campaign.campaignId}", first: 3) ${edges('WorkItem')}`],
    ['the plan', `assignmentPlan(id: "${planId}") { planned(first: 3) ${edges('PlannedItem')} }`],
    ['what is not planned', `unassigned(planId: "${planId}", first: 3) ${edges('Unassigned')}`],
    ['filings', `submissions(campaignId: "${campaign.campaignId}", first: 3) ${edges('CampaignSubmission')}`],
    ['what came of them', `outcomes(campaignId: "${campaign.campaignId}", first: 3) ${edges('Outcome')}`],
    [
      'what waits for a reviewer',
      `outcomesToVerify(organizationId: "${campaign.organizationId}", first: 3) ${edges('Outcome')}`,
    ],
    [
      'whom to call',
      `checkInCallList(campaignId: "${campaign.campaignId}", first: 3) ${edges('CallListEntry')}`,
    ],
  ];
  const told = async (token: string): Promise<ReadonlyMap<string, string>> => {
    const answers = new Map<string, string>();
    for (const [name, query] of doors())
      answers.set(name, JSON.stringify(await run(world, token, `{ ${query} }`, {}), opened));
    return answers;
  };
  const tells = (answers: ReadonlyMap<string, string>): readonly string[] =>
    [...answers].flatMap(([name, text]) =>
      telling.flatMap((one) => {
        const found = one.exec(text);
        return found === null
          ? []
          : [`${name}: ${text.slice(Math.max(0, found.index - 40), found.index + 30)}`];
      }),
    );
  const marked = ({ token, caseId }: GivenParticipant) =>
    run(
      world,
      token,
      'mutation ($id: ID!) { keepCaseConfidential(caseId: $id, confidential: true) { __typename } }',
      { id: caseId },
    );

  test('before it is marked, its facts are reached by many doors', async () => {
    const doorsThatTell = new Set(
      tells(await told(campaign.organizer.token)).map((one) => one.split(':')[0]),
    );
    expect([...doorsThatTell]).toEqual(doors().map(([name]) => name));
  });

  test('once it is marked, no field of any object tells more than that a date runs', async () => {
    expect((await marked(holder)).__typename).toBe('ConfidentialityKept');
    for (const { token } of [campaign.organizer, campaign.owner]) {
      const answers = await told(token);
      expect(tells(answers)).toEqual([]);
      const one = JSON.parse(answers.get('the case') ?? 'null') as Record<string, unknown>;
      expect(one).toMatchObject({
        sees: 'date',
        clocks: [],
        parties: [],
        evidence: [],
        outcomes: [],
        details: null,
      });
      expect(one.actBy).toMatch(/^2027-/);
      for (const list of ['what came of them', 'what waits for a reviewer', 'whom to call'])
        expect(JSON.parse(answers.get(list) ?? 'null')).toMatchObject({ edges: [] });
      // That something was filed, how and when is the group's work, and stays on its list.
      expect(JSON.parse(answers.get('filings') ?? 'null')).toMatchObject({
        edges: [{ node: { channel: 'post', filingType: 'not_shown', urgent: false, lastArguable: null } }],
      });
    }
  });

  test('nobody of the group verifies what came of it', async () => {
    const answer = await run(
      world,
      campaign.owner.token,
      `mutation ($id: ID!) { verifyOutcome(input: { outcomeId: $id }) { __typename ... on Refusal { message } } }`,
      { id: outcomeId },
    );
    expect(answer.__typename).toBe('NotAllowed');
    const [row] = await world.sql<{ state: string }>('SELECT state FROM outcome WHERE id = $1', [outcomeId]);
    expect(row?.state).toBe('reported');
  });

  test('where it stands among others that are not planned tells nothing either', async () => {
    const others = await Promise.all([givenParticipant(world, campaign), givenParticipant(world, campaign)]);
    const constraints = ['answer_needed', 'waiting_for_decision'];
    for (const [at, { caseId, personId, participationId }] of others.entries())
      await world.sql(
        `INSERT INTO unassigned_case (id, plan_id, campaign_id, organization_id, participation_id, case_id, person_id, step_key,
           constraint_key, reason, what_would_unblock, stands)
         VALUES ($7, $1, $2, $3, $4, $5, $6, 'appeal_level_1', $8, '{"en": "Sample", "es": "Muestra"}', '{"en": "Sample", "es": "Muestra"}', true)`,
        [
          planId,
          campaign.campaignId,
          campaign.organizationId,
          participationId,
          caseId,
          personId,
          `ffffffff-0000-7000-8000-00000000000${2 - at}`,
          constraints[at],
        ],
      );
    const { edges: listed } = await run<{ edges: readonly { node: { id: string } }[] }>(
      world,
      campaign.organizer.token,
      `{ unassigned(planId: "${planId}") { edges { node { id } } } }`,
      {},
    );
    const ids = listed.map(({ node }) => node.id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(3);
    await world.sql('DELETE FROM unassigned_case WHERE person_id = ANY ($1)', [
      others.map(({ personId }) => personId),
    ]);
  });

  test('a step of it that is moved by hand is told about in no word of its own', async () => {
    const [item] = await world.sql<{ id: string; channel: string }>(
      `SELECT id, channel FROM work_item WHERE case_id = $1 ORDER BY id LIMIT 1`,
      [holder.caseId],
    );
    const moved = (input: object): Promise<{ __typename: string; consequence?: string; message?: string }> =>
      run(
        world,
        campaign.organizer.token,
        `mutation ($input: ReassignWorkItemInput!) { reassignWorkItem(input: $input) { __typename
           ... on ReassignmentShown { consequence workItem ${below('WorkItem')} } ... on Refusal { message } } }`,
        { input: { workItemId: item?.id, confirmed: false, ...input } },
      );
    const shown = await moved({ channel: item?.channel });
    expect(shown).toMatchObject({
      __typename: 'ReassignmentShown',
      consequence: 'It leaves within its days. Its person keeps the rest of this case to themselves.',
    });
    expect(tells(new Map([['moved', JSON.stringify(shown)]]))).toEqual([]);
    // Asking for each way in turn would tell which of them its recipient has.
    for (const channel of ['post', 'fax', 'portal', 'phone', 'email'].filter((one) => one !== item?.channel))
      expect((await moved({ channel })).__typename).toBe('NotAllowed');
  });

  test('a plan counts it with those of whom nothing is known: a sum less what is shown leaves nothing', async () => {
    const paused = await givenParticipant(world, campaign);
    expect((await marked(paused)).__typename).toBe('ConfidentialityKept');
    await world.sql(`UPDATE participation SET state = 'paused' WHERE id = $1`, [paused.participationId]);
    const { plan } = await run<{ plan: { summary: Record<string, readonly object[]> } }>(
      world,
      campaign.organizer.token,
      `mutation ($id: ID!) { previewAssignment(campaignId: $id) { ... on AssignmentPreviewed { plan { summary {
         byState { state unassigned } byConstraint { constraint count } } } } } }`,
      { id: campaign.campaignId },
    );
    expect(plan.summary.byConstraint).toEqual([{ constraint: 'no_further_step', count: 1 }]);
    expect(plan.summary.byState).toContainEqual({ state: null, unassigned: 1 });
  });

  test('the person sees their own as before', async () => {
    const answers = await told(holder.token);
    expect(JSON.parse(answers.get('the case') ?? 'null')).toMatchObject({
      sees: 'whole',
      planType: 'erisa_fully_insured',
      residenceState: 'MT',
    });
  });

  test('the helper the person agreed to by name sees the case, since they help to finish it', async () => {
    const helper = await world.signInAsStaff('named.helper@example.org');
    await world.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'navigator', 'active', now())`,
      [helper.accountId, campaign.organizationId],
    );
    const sees = async () =>
      run<{ sees: string; planType: string }>(
        world,
        helper.token,
        `{ case(id: "${holder.caseId}") { sees planType } }`,
        {},
      );
    expect(await sees()).toEqual({ sees: 'date', planType: 'unknown' });
    await world.sql('UPDATE participation SET helper_id = $2 WHERE id = $1', [
      holder.participationId,
      helper.accountId,
    ]);
    await givenConsent(world, holder, campaign.organizationId, 'share_with_helper');
    expect(await sees()).toEqual({ sees: 'whole', planType: 'erisa_fully_insured' });
  });
});
