import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignedIn } from '../../../../../test/support/app.js';
import { until } from '../../platform/outbox/testing/world.js';
import { OutcomeWorld } from '../../../../../test/support/outcome-world.js';

describe('a tap on a mailed link', () => {
  let world: OutcomeWorld;
  let reviewer: SignedIn;

  beforeAll(async () => {
    world = await OutcomeWorld.start();
    reviewer = await world.member('sample.reviewer.001@example.org', 'reviewer');
    await world.dawn('2026-12-20');
  });
  afterAll(() => world.close());

  test('a tap is enough for the next date to run, from the earliest day the decision can bear', async () => {
    const filing = await world.sent();
    const token = await world.question(filing.outcome.id);
    expect(await world.caseOf(filing)).toMatchObject({ state: 'contested', act_by: null });
    await world.tap(token, 'lost');
    expect(await world.caseOf(filing)).toEqual({
      state: 'decided',
      letter: 'final_internal_upheld',
      basis: 'estimated',
      notice: '2026-12-07',
      act_by: '2027-04-07',
    });
    await until(
      'the next step is mailed',
      async () => (await world.mailsOf(filing.reference, /next step is open/i)) === 1,
    );
    // The wrong button: everything is as it was, and the question stands.
    await world.tap(token, 'nothing_yet');
    expect(await world.caseOf(filing)).toMatchObject({ state: 'contested', letter: 'denial', act_by: null });
    expect(await world.outcomeOf(filing)).toMatchObject({ state: 'asked', result: null });
  });

  test('a later tap takes nothing from the letter its person has copied since', async () => {
    const filing = await world.sent();
    const token = await world.question(filing.outcome.id);
    await world.tap(token, 'lost');
    const recorded = await world.app.ask<{ recordDenial: { __typename: string } }>(
      'mutation ($input: RecordDenialInput!) { recordDenial(input: $input) { __typename } }',
      { input: { caseId: filing.caseId, facts: { noticeDate: '2026-12-18' } } },
      world.person.token,
    );
    expect(recorded.data.recordDenial.__typename).toBe('DenialRecorded');
    const read = await world.caseOf(filing);
    expect(read).toMatchObject({ letter: 'final_internal_upheld', basis: 'reported', notice: '2026-12-18' });
    await world.tap(token, 'nothing_yet');
    expect(await world.caseOf(filing)).toEqual(read);
    expect(await world.outcomeOf(filing)).toMatchObject({ state: 'reported', result: 'upheld' });
  });

  test('the page behind a Spanish mail speaks Spanish', async () => {
    const filing = await world.sent();
    const token = await world.question(filing.outcome.id);
    const page = await (await fetch(`${world.app.url}/o/${token}?answer=won&lang=es`)).text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('No se guarda nada antes de que pulse');
    expect(await world.tap(token, 'won', 'es')).toContain('Buenas noticias');
  });

  test('after a tap without the letter its picture is asked for three times, then somebody calls', async () => {
    const filing = await world.sent();
    await world.tap(await world.question(filing.outcome.id), 'lost');
    const today = '2026-12-20';
    for (const [index, day] of [3, 10, 21].entries()) {
      await world.dawn(today, day);
      await until(
        `letter wanted, time ${index + 1}`,
        async () =>
          (await world.mailsOf(filing.reference, /picture of the letter is still missing/i)) === index + 1,
      );
    }
    const list = async (): Promise<readonly unknown[]> => {
      const { data } = await world.app.ask<{ list: { edges: { node: unknown }[] } }>(
        `query ($id: ID!) { list: checkInCallList(campaignId: $id, first: 50) { edges { node { outcomeId reason } } } }`,
        { id: world.campaign.campaignId },
        reviewer.token,
      );
      return data.list.edges.map(({ node }) => node);
    };
    const entry = { outcomeId: filing.outcome.id, reason: 'letter_missing' };
    expect(await list()).not.toContainEqual(entry);
    await world.dawn(today, 22);
    expect(await list()).toContainEqual(entry);
    // It is a call of the one who answers for the campaign's queue, and of nobody else.
    const callsOf = async (who: SignedIn): Promise<readonly unknown[]> => {
      const { data } = await world.app.ask<{ myCheckInCalls: readonly unknown[] }>(
        '{ myCheckInCalls { outcomeId reason } }',
        {},
        who.token,
      );
      return data.myCheckInCalls;
    };
    const answers = await world.member('sample.organizer.001@example.org', 'organizer');
    await world.app.sql('UPDATE campaign SET queue_owner_id = $2 WHERE id = $1', [
      world.campaign.campaignId,
      answers.accountId,
    ]);
    expect(await callsOf(answers)).toContainEqual(entry);
    expect(await callsOf(reviewer)).toEqual([]);
  });

  const complaintTo = (office: string, facts?: string) =>
    world.sent(
      {
        filing: {
          stepKey: 'regulator_complaint',
          filingType: 'regulator_complaint',
          stage: 'regulator_complaint',
          recipientRole: 'plan_regulator',
          recipientKey: `plan_regulator:${office}`,
        },
      },
      facts,
    );
  const sentenceOf = async (caseId: string): Promise<string> => {
    const { data } = await world.app.ask<{ case: { outcomes: { stateSentence: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { outcomes { stateSentence } } }',
      { id: caseId },
      world.person.token,
    );
    return data.case.outcomes[0]?.stateSentence ?? '';
  };
  const asked = (reference: string, words: RegExp, times = 1) =>
    until('the person is asked', async () => (await world.mailsOf(reference, words)) >= times);

  test('after a complaint its person is asked what the office answered; no date of the appeal moves by it', async () => {
    const filing = await complaintTo('MN/commerce');
    expect(filing.outcome).toMatchObject({ state: 'due', result: null, due: '2027-01-21' });
    expect(await sentenceOf(filing.caseId)).toContain(
      'We ask 45 days after it went out; that number is our own',
    );
    const before = { case: await world.caseOf(filing), clocks: await world.fileClocks(filing) };
    expect(before.case.state).toBe('evidenced');
    const token = await world.question(filing.outcome.id);
    expect(await (await fetch(`${world.app.url}/o/${token}`)).text()).toContain('Has the office answered?');
    for (const answer of ['won', 'lost', 'nothing_yet', 'lost'])
      expect(await world.tap(token, answer)).toContain(answer === 'won' ? 'Good news' : 'Noted');
    expect(await world.outcomeOf(filing)).toMatchObject({ state: 'reported', result: 'upheld' });
    expect({ case: await world.caseOf(filing), clocks: await world.fileClocks(filing) }).toEqual(before);
  });

  test.each(['upheld', 'overturned'])(
    'an office’s answer, told as "%s", takes no letter out of the hand that an appeal brings',
    async (said) => {
      const appeal = await world.sent();
      const { caseId, submissionId } = appeal;
      const complaint = { caseId, stage: 'regulator_complaint' };
      await world.ask(world.person, 'reportOwnFiling', { ...complaint, filedOn: '2026-12-07' });
      const told = { ...complaint, result: said, decidedOn: '2026-12-16' };
      expect(await world.ask(world.person, 'reportOutcome', told)).toMatchObject({
        __typename: 'OutcomeReported',
      });
      expect(await world.caseOf(appeal)).toMatchObject({ state: 'contested', letter: 'denial' });
      await world.ask(world.person, 'reportOutcome', {
        submissionId,
        result: 'upheld',
        decidedOn: '2026-12-18',
      });
      expect(await world.caseOf(appeal)).toMatchObject({
        letter: 'final_internal_upheld',
        notice: '2026-12-18',
      });
    },
  );

  test('a complaint its person made alone is asked about as well', async () => {
    const { caseId } = await world.handed();
    const own = { caseId, stage: 'regulator_complaint', filedOn: '2026-12-07' };
    expect(await world.ask(world.person, 'reportOwnFiling', own)).toMatchObject({
      case: { outcomes: [{ stage: 'regulator_complaint', state: 'due' }] },
    });
  });

  test('an office that says when it replies is asked about by its own word, and what nobody answers is unknown', async () => {
    const filing = await complaintTo('ebsa', `plan_type = 'erisa_self_funded'`);
    expect(filing.outcome.due).toBe('2027-01-11');
    for (const [index, day] of [0, 3, 10, 21].entries()) {
      await world.dawn('2027-01-11', day);
      await asked(filing.reference, /replies within 30 days\. We ask after 35/i, index + 1);
    }
    await world.dawn('2027-01-11', 22);
    await until('nobody answered', async () => (await world.outcomeOf(filing))?.result === 'unknown');
    expect((await world.caseOf(filing)).state).toBe('evidenced');
  });
});
