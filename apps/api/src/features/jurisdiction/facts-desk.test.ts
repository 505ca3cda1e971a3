import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { givenCampaign } from '../../../../../test/support/given-campaign.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { factsToCompare } from './fact-digests.js';

interface Shown {
  readonly key: string;
  readonly version: string;
  readonly kind: string;
  readonly needs: number;
  readonly standing: string;
  readonly confirmedBy: number;
  readonly until: string | null;
  readonly confirmations: readonly { role: string; lookedOn: string; mine: boolean; stands: boolean }[];
  readonly reports: readonly { id: string; sourceSays: string; answer: string | null }[];
}
interface Listed {
  readonly edges: readonly { readonly node: Shown }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly count: number;
  readonly due: number;
  readonly of: number;
  readonly mayReview: boolean;
  readonly mayAnswer: boolean;
}
interface Answer {
  readonly __typename: string;
  readonly field?: string | null;
  readonly fact?: Shown;
}

const fact = `key version kind needs standing confirmedBy until
  confirmations { role lookedOn mine stands } reports { id sourceSays answer }`;
const list = `query ($filter: FactFilter, $first: Int, $after: String) {
  facts(filter: $filter, first: $first, after: $after) {
    edges { node { ${fact} } } pageInfo { hasNextPage endCursor } count due of mayReview mayAnswer } }`;
const confirm = `mutation ($input: ConfirmFactInput!) { answer: confirmFact(input: $input) {
  __typename ... on FactConfirmed { fact { ${fact} } } ... on Refusal { message field } } }`;
const report = `mutation ($input: ReportFactInput!) { answer: reportFact(input: $input) {
  __typename ... on FactReported { fact { ${fact} } } ... on Refusal { message field } } }`;
const settle = `mutation ($input: AnswerFactReportInput!) { answer: answerFactReport(input: $input) {
  __typename ... on FactReportAnswered { report { answer reason answeredOn } } ... on Refusal { message field } } }`;

const source = 'https://www.example.gov/sample-rule';
const [first, second, third, fourth] = factsToCompare.filter(({ kind }) => kind === 'rule');
const office = factsToCompare.find(({ key }) => key === 'regulator/MT/csi');

describe('the facts desk', () => {
  let world: TestApp;
  let administrator: SignedIn;
  let reviewer: SignedIn;

  const today = (day: string) =>
    world.sql(`UPDATE home SET sample = true, business_now = $1`, [`${day}T15:00:00Z`]);
  const reviews = async (email: string, organization: { state: string; sample: boolean }) => {
    const who = await world.signInAsStaff(email);
    await world.sql(
      `WITH made AS (
         INSERT INTO organization (id, state, name, sample, created_at)
         VALUES (gen_random_uuid(), $2, 'Sample Readers', $3, now()) RETURNING id)
       INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       SELECT gen_random_uuid(), $1, id, 'reviewer', 'active', now() FROM made`,
      [who.accountId, organization.state, organization.sample],
    );
    return who;
  };
  const facts = async (
    filter: object,
    who: SignedIn | null = administrator,
    page: object = { first: 100 },
  ) => {
    const { data, errors } = await world.ask<{ facts: Listed }>(
      list,
      { filter, ...page },
      who?.token ?? null,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.facts;
  };
  const one = async (key: string | undefined, who: SignedIn | null = administrator): Promise<Shown> => {
    const kind = key?.split('/')[0];
    for (let after: string | null = null; ;) {
      const found: Listed = await facts({ kinds: [kind] }, who, { first: 100, after });
      const shown = found.edges.find(({ node }) => node.key === key)?.node;
      if (shown !== undefined) return shown;
      if (!found.pageInfo.hasNextPage) throw new Error(`No ${key}.`);
      after = found.pageInfo.endCursor;
    }
  };
  const act = async (who: SignedIn | null, query: string, input: object): Promise<Answer> => {
    const { data, errors } = await world.ask<{ answer: Answer }>(query, { input }, who?.token ?? null);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.answer;
  };
  const seen = (of = first) => ({ key: of?.key, version: of?.digest, source });

  beforeAll(async () => {
    world = await testApp();
    await today('2026-12-07');
    administrator = await world.signInAsStaff('sample.administrator@example.org');
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
      administrator.accountId,
    ]);
    reviewer = await reviews('sample.reviewer@example.org', { state: 'verified', sample: false });
  });
  afterAll(() => world.close());

  test('a rule that gives dates is confirmed by two different people, and one of them twice is one', async () => {
    expect(await one(first?.key)).toMatchObject({ standing: 'never', needs: 2, confirmedBy: 0, until: null });
    for (let time = 0; time < 2; time += 1) {
      const alone = await act(administrator, confirm, seen());
      expect(alone.fact).toMatchObject({ standing: 'partly', confirmedBy: 1, until: null });
    }
    const both = await act(reviewer, confirm, seen());
    expect(both.fact).toMatchObject({ standing: 'confirmed', confirmedBy: 2, until: '2027-06-07' });
    const shown = await one(first?.key, reviewer);
    expect(shown.confirmations.map(({ role, mine }) => `${role} ${mine}`).sort()).toEqual([
      'administrator false',
      'administrator false',
      'reviewer true',
    ]);
    const trail = await world.sql(`SELECT 1 FROM audit_entry WHERE operation = 'fact.confirmed'`);
    expect(trail).toHaveLength(3);
  });

  test('two accounts of one mailbox are one person', async () => {
    const [, , , , fifth] = factsToCompare;
    const again = await reviews('sample.reviewer+again@example.org', { state: 'verified', sample: false });
    for (const who of [reviewer, again]) await act(who, confirm, seen(fifth));
    expect(await one(fifth?.key)).toMatchObject({ standing: 'partly', confirmedBy: 1 });
    expect((await act(administrator, confirm, seen(fifth))).fact?.standing).toBe('confirmed');
  });

  test('what gives no date is confirmed by one person', async () => {
    const answer = await act(reviewer, confirm, seen(office));
    expect(answer.fact).toMatchObject({ needs: 1, standing: 'confirmed', until: '2027-06-07' });
  });

  test('anybody sees how a fact stands and by whom: what they were here, and the day', async () => {
    const shown = await one(first?.key, null);
    expect(shown).toMatchObject({ standing: 'confirmed', confirmedBy: 2 });
    expect(shown.confirmations[0]).toEqual({
      role: 'reviewer',
      lookedOn: '2026-12-07',
      mine: false,
      stands: true,
    });
    expect(await facts({}, null)).toMatchObject({ mayReview: false, mayAnswer: false });
  });

  test('another value than the one that was compared is confirmed by nobody', async () => {
    for (const who of [administrator, reviewer])
      await world.sql(
        `INSERT INTO fact_confirmation (id, fact_key, digest, source, looked_on, confirmed_by, counts_as, confirmed_as, confirmed_at)
         VALUES (gen_random_uuid(), $1, 'as it was', $2, '2026-12-07', $3, $3, 'reviewer', now())`,
        [second?.key, source, who.accountId],
      );
    expect(await one(second?.key)).toMatchObject({ standing: 'changed', confirmedBy: 0, until: null });
    const old = await act(reviewer, confirm, { ...seen(second), version: 'as it was' });
    expect(old.__typename).toBe('FactChanged');
  });

  test('a confirmation ends after six months of the business clock, and is due before', async () => {
    await today('2027-05-01');
    expect((await one(first?.key)).standing).toBe('confirmed');
    await today('2027-06-07');
    expect(await one(first?.key)).toMatchObject({ standing: 'expiring', until: '2027-06-07' });
    await today('2027-06-08');
    expect(await one(first?.key)).toMatchObject({ standing: 'expired', confirmedBy: 0, until: null });
    await act(reviewer, confirm, seen());
    expect((await one(first?.key)).standing).toBe('partly');
    await today('2026-12-07');
  });

  test('nobody else confirms or reports, and nobody by an old or a weak proof', async () => {
    const words = { ...seen(), sourceSays: 'Another number.' };
    const others = [
      await world.signInAsStaff('sample.somebody@example.org'),
      await reviews('sample.unverified@example.org', { state: 'applied', sample: false }),
      await reviews('sample.played@example.org', { state: 'verified', sample: true }),
    ];
    for (const who of others) {
      expect((await act(who, confirm, seen())).__typename).toBe('NotAllowed');
      expect((await act(who, report, words)).__typename).toBe('NotAllowed');
    }
    const weak = await world.signIn('sample.weak@example.org');
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [weak.accountId]);
    expect((await act(weak, confirm, seen())).__typename).toBe('SecondFactorNeeded');
    const late = await reviews('sample.late@example.org', { state: 'verified', sample: false });
    await provenAgo(world, 11, late.accountId);
    expect((await act(late, confirm, seen())).__typename).toBe('ReauthenticationNeeded');
  });

  test.each(['', 'a friend', 'ftp://example.gov/x', `https://example.gov/${'x'.repeat(500)}`])(
    'the page that was opened has an address: "%s" is none',
    async (source) => {
      const answer = await act(reviewer, confirm, { ...seen(third), source });
      expect(answer).toMatchObject({ __typename: 'InvalidInput', field: 'source' });
    },
  );

  test('whoever reads something else says so, and nothing is confirmed until an administrator has answered', async () => {
    for (const who of [administrator, reviewer]) await act(who, confirm, seen(fourth));
    expect((await one(fourth?.key)).standing).toBe('confirmed');
    expect(await act(reviewer, report, { ...seen(fourth), sourceSays: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'sourceSays',
    });
    const reported = await act(reviewer, report, { ...seen(fourth), sourceSays: 'Within 90 days.' });
    expect(reported.fact).toMatchObject({ standing: 'reported', until: null });
    const waiting = await facts({ standings: ['reported'] });
    expect(waiting.edges.map(({ node }) => node.key)).toEqual([fourth?.key]);
    const reportId = reported.fact?.reports[0]?.id;
    const asReviewer = await world.ask(
      settle,
      { input: { reportId, answer: 'source_agrees', reason: 'x' } },
      reviewer.token,
    );
    expect(asReviewer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const said = async (input: object) => act(administrator, settle, { reportId, ...input });
    expect(await said({ answer: 'mended', reason: 'Mended.' })).toMatchObject({
      __typename: 'FactNotMended',
    });
    expect(await said({ answer: 'source_agrees', reason: ' ' })).toMatchObject({ field: 'reason' });
    expect(await said({ answer: 'source_agrees', reason: 'That is the other rule.' })).toMatchObject({
      report: { answer: 'source_agrees', reason: 'That is the other rule.' },
    });
    expect((await said({ answer: 'source_agrees', reason: 'Again.' })).__typename).toBe('FactReportClosed');
    expect(await one(fourth?.key)).toMatchObject({
      standing: 'confirmed',
      reports: [{ sourceSays: 'Within 90 days.' }],
    });
  });

  test('a report is mended by a version that says it anew', async () => {
    const [made] = await world.sql<{ id: string }>(
      `INSERT INTO fact_report (id, fact_key, digest, source, source_says, looked_on, reported_by, reported_as, reported_at)
       VALUES (gen_random_uuid(), $1, 'as it was', $2, 'Something else.', '2026-12-01', $3, 'reviewer', now()) RETURNING id`,
      [third?.key, source, reviewer.accountId],
    );
    expect((await one(third?.key)).standing).toBe('reported');
    const input = { reportId: made?.id, answer: 'mended', reason: 'The table was mended.' };
    expect((await act(administrator, settle, input)).__typename).toBe('FactReportAnswered');
    expect((await one(third?.key)).standing).toBe('never');
  });

  test('a date that rests on a confirmed rule alone is told as confirmed, as long as that stands', async () => {
    const input = {
      planType: 'original_medicare',
      residence: 'MT',
      level: 'denial',
      denied: '2026-12-01',
      received: '2026-12-03',
    };
    const clocks = async () => {
      const { data } = await world.ask<{
        legalClocks: { answer: { clocks: readonly { stage: string; side: string; verified: boolean }[] } };
      }>(
        `query ($input: LegalClocksInput!) { legalClocks(input: $input) {
          ... on LegalClocksFound { answer { clocks { stage side verified } } } } }`,
        { input },
      );
      return data.legalClocks.answer.clocks.filter(({ verified }) => !verified).length;
    };
    const open = await clocks();
    expect(open).toBeGreaterThan(0);
    await world.sql(
      `INSERT INTO fact_confirmation (id, fact_key, digest, source, looked_on, confirmed_by, counts_as, confirmed_as, confirmed_at)
       SELECT gen_random_uuid(), fact.key, fact.digest, $2, '2026-12-07', who, who, 'reviewer', now()
       FROM jsonb_to_recordset($1::jsonb) AS fact (key text, digest text), unnest($3::uuid[]) AS who`,
      [
        JSON.stringify(
          factsToCompare
            .filter(({ planTypes }) => planTypes.includes('original_medicare'))
            .map(({ key, digest }) => ({ key, digest })),
        ),
        source,
        [administrator.accountId, reviewer.accountId],
      ],
    );
    expect(await clocks()).toBe(0);
    await today('2027-06-08');
    expect(await clocks()).toBe(open);
    await today('2026-12-07');
  });

  test('the list is read by kind, standing, place and plan, page by page, and says how much is due', async () => {
    const all = await facts({}, null, { first: 1 });
    expect(all).toMatchObject({ count: factsToCompare.length, of: factsToCompare.length });
    expect(all.due).toBeLessThan(all.of);
    expect((await facts({ due: true }, null, { first: 1 })).count).toBe(all.due);
    const keys: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Listed = await facts({ kinds: ['regulator'] }, null, { first: 30, after });
      keys.push(...page.edges.map(({ node }) => node.key));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(keys).toEqual(factsToCompare.filter(({ kind }) => kind === 'regulator').map(({ key }) => key));
    const montana = await facts(
      { kinds: ['review'], states: ['MT'], planTypes: ['individual_marketplace'] },
      null,
    );
    expect(montana.edges.map(({ node }) => node.key)).toContain('review/MT/fully_insured_aca');
    expect(montana.edges.every(({ node }) => !/^review\/(?!MT)/.test(node.key))).toBe(true);
  });

  test('what was found on a day is not changed afterwards, and no account writes it by itself', async () => {
    await expect(world.sql(`UPDATE fact_confirmation SET digest = 'other'`)).rejects.toThrow('not changed');
  });

  describe('an opening', () => {
    interface Check {
      readonly check: string;
      readonly level: string;
      readonly reason: string;
    }
    const checksOf = async (campaignId: string, who: SignedIn): Promise<Record<string, Check>> => {
      const { data } = await world.ask<{
        campaign: { readiness: { states: readonly { checks: readonly Check[] }[] } };
      }>(
        'query ($id: ID!) { campaign(id: $id) { readiness { states { checks { check level reason } } } } }',
        { id: campaignId },
        who.token,
      );
      const checks = data.campaign.readiness.states.flatMap((state) => state.checks);
      return Object.fromEntries(checks.map((check) => [check.check, check]));
    };

    test('stops warning of rules and regulator once people have confirmed them, and warns again when that ends', async () => {
      const targets = { planTypes: ['individual_marketplace'] };
      const campaign = await givenCampaign(world, { targets, states: [{ state: 'MN' }] });
      const before = await checksOf(campaign.campaignId, campaign.owner);
      expect(before.rules?.reason).toMatch(/^Two people have confirmed 0 of the \d+ rules/);
      expect(before.regulator?.level).toBe('warning');
      const behind = await facts({ behindDates: true, states: ['MN'], ...targets });
      expect(behind.edges.map(({ node }) => node.key)).toContain('review/MN/fully_insured_aca');
      for (const { node } of behind.edges)
        for (const who of [administrator, reviewer])
          await act(who, confirm, { key: node.key, version: node.version, source });
      const [regulator] = (await facts({ kinds: ['regulator'], states: ['MN'] })).edges;
      await act(reviewer, confirm, { key: regulator?.node.key, version: regulator?.node.version, source });
      const after = await checksOf(campaign.campaignId, campaign.owner);
      expect([after.rules?.level, after.regulator?.level]).toEqual(['ok', 'ok']);
      await today('2027-06-08');
      const later = await checksOf(campaign.campaignId, campaign.owner);
      expect([later.rules?.level, later.regulator?.level]).toEqual(['warning', 'warning']);
    });
  });
});
