import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type TestApp } from '../../../../../test/support/app.js';

describe('public facts', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp();
  });
  afterAll(() => world.close());

  const ask = async <Data>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<Data> => {
    const { data, errors } = await world.ask<Data>(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  test('the lists of forms are there for anybody, each entry with its source and whether it is confirmed', async () => {
    interface Fact {
      readonly key: string;
      readonly sources: readonly string[];
      readonly verified: boolean;
    }
    const data = await ask<Record<string, readonly Fact[]>>(`{
      planTypes { key name funding fundingAsked hasRules sources verified dateRead }
      denialReasons { key name description sources verified dateRead }
      conditions { key name treatments { key name } sources verified dateRead }
      insurers { key name states sources verified dateRead }
      jurisdictions { key: code name kind zones sources verified dateRead } }`);
    expect(Object.fromEntries(Object.entries(data).map(([name, list]) => [name, list.length]))).toEqual({
      planTypes: 19,
      denialReasons: 27,
      conditions: 92,
      insurers: 54,
      jurisdictions: 56,
    });
    for (const list of Object.values(data))
      for (const { verified } of list) expect(typeof verified).toBe('boolean');
    expect(data.planTypes?.every(({ key, sources }) => key === 'unknown' || sources.length > 0)).toBe(true);
  });

  test('insurers of a state are those that sell there or nationally', async () => {
    interface Insurers {
      readonly insurers: readonly { readonly key: string; readonly states: readonly string[] }[];
    }
    const { insurers } = await ask<Insurers>(
      'query ($state: String) { insurers(state: $state) { key states } }',
      {
        state: 'MT',
      },
    );
    expect(insurers.length).toBeGreaterThan(0);
    for (const { states } of insurers)
      expect(states.some((state) => state === 'MT' || state === '*')).toBe(true);
  });

  const authority = `query ($planType: PlanType!, $residence: String, $contractState: String) {
    authority(planType: $planType, residence: $residence, contractState: $contractState) {
      regulators { key name why verified sources channels { kind value } }
      reviewPath { kind recipient verified }
      none { why } whoCanStillHelp { name } unknown { what candidates { value } } } }`;
  interface Found {
    readonly authority: {
      readonly regulators: readonly { readonly name: string; readonly why: string }[];
      readonly none: object | null;
      readonly unknown: readonly { readonly what: string }[];
      readonly whoCanStillHelp: readonly object[];
    } | null;
  }

  test('a self-funded plan is the federal labor department’s, wherever the person lives (29 USC 1144)', async () => {
    const variables = { planType: 'erisa_self_funded', residence: 'CA', contractState: 'CA' };
    const found = (await ask<Found>(authority, variables)).authority;
    expect(found?.regulators.map(({ name }) => name).join()).toMatch(/Labor|Employee Benefits/);
    expect(found?.regulators.every(({ why }) => why.length > 0)).toBe(true);
  });

  test('an unknown plan type names nobody, says what is not known, and shows who can still help', async () => {
    const found = (await ask<Found>(authority, { planType: 'unknown', residence: 'MT' })).authority;
    expect(found?.regulators).toEqual([]);
    expect(found?.none).not.toBeNull();
    expect(found?.unknown.map(({ what }) => what)).toContain('plan_type');
    expect(found?.whoCanStillHelp.length).toBeGreaterThan(0);
    expect((await ask<Found>(authority, { planType: 'unknown', residence: 'ZZ' })).authority).toBeNull();
  });

  const clocks = `query ($input: LegalClocksInput!) { legalClocks(input: $input) {
    ... on LegalClocksFound { answer { notes clocks { stage side actBy lastArguable rolled citation verified unknown source
      dateRead window basis { kind date text } } companions { stage } } }
    ... on Refusal { message field } } }`;
  interface Clocks {
    readonly legalClocks: {
      readonly field?: string;
      readonly answer?: { readonly clocks: readonly Readonly<Record<string, unknown>>[] };
    };
  }

  test('30 October and four months end on 1 March: 45 CFR 147.136(d)(2)(i)', async () => {
    const input = {
      planType: 'erisa_self_funded',
      residence: 'MT',
      contractState: 'MN',
      level: 'final_internal_upheld',
      denied: '2026-10-30',
      received: '2026-10-30',
    };
    const { legalClocks } = await ask<Clocks>(clocks, { input });
    const review = legalClocks.answer?.clocks.find(
      ({ stage, side }) => stage === 'external_review' && side === 'file',
    );
    expect(review).toMatchObject({ actBy: '2027-03-01' });
    expect(review?.source).not.toEqual([]);
  });

  test('a date that cannot be is refused with its field', async () => {
    const base = { planType: 'erisa_self_funded', level: 'denial', denied: '2026-10-30' };
    const received = await ask<Clocks>(clocks, { input: { ...base, received: '2026-10-01' } });
    expect(received.legalClocks.field).toBe('received');
    const state = await ask<Clocks>(clocks, { input: { ...base, contractState: 'ZZ' } });
    expect(state.legalClocks.field).toBe('contractState');
  });
});
