import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import { newId } from '../../platform/ids/ids.js';

describe('what whoever runs an installation sees and does', () => {
  let world: TestApp;
  let administrator: SignedIn;
  let somebody: SignedIn;

  beforeAll(async () => {
    world = await testApp();
    administrator = await world.signInAsStaff('sample.administrator.001@example.org');
    somebody = await world.signIn('sample.person.001@example.org');
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
      administrator.accountId,
    ]);
  });
  afterAll(() => world.close());

  const parked = async (reaction: string): Promise<string> => {
    const id = newId<'outbox_message'>();
    await world.sql(
      `INSERT INTO outbox_message (id, event, payload, relayed_at, settled_at) VALUES ($1, 'campaign.opened', '{}', now(), now())`,
      [id],
    );
    await world.sql(
      `INSERT INTO dead_letter (message_id, reaction, attempts, error_class, error_message) VALUES ($1, $2, 12, 'GiveUp', 'A notice was not taken yet.')`,
      [id, reaction],
    );
    return id;
  };
  const list = '{ deadLetters { messageId reaction event attempts errorMessage } }';
  const retry = `mutation ($messageId: ID, $reaction: String) {
    answer: retryDeadLetters(messageId: $messageId, reaction: $reaction) {
      __typename ... on DeadLettersPutBack { count } ... on Refusal { message } } }`;

  test('an administrator sees by name what failed for the last time, and has it tried again', async () => {
    const first = await parked('sample.one');
    const second = await parked('sample.two');
    const seen = await world.ask<{ deadLetters: { messageId: string; reaction: string }[] }>(
      list,
      {},
      administrator.token,
    );
    expect(seen.data.deadLetters.map(({ reaction }) => reaction).sort()).toEqual([
      'sample.one',
      'sample.two',
    ]);
    const one = await world.ask(retry, { messageId: first, reaction: 'sample.one' }, administrator.token);
    expect(one.data).toEqual({ answer: { __typename: 'DeadLettersPutBack', count: 1 } });
    const unknown = await world.ask(retry, { messageId: first, reaction: 'sample.one' }, administrator.token);
    expect(unknown.data).toMatchObject({ answer: { __typename: 'NotFound' } });
    const rest = await world.ask(retry, {}, administrator.token);
    expect(rest.data).toEqual({ answer: { __typename: 'DeadLettersPutBack', count: 1 } });
    const messages = await world.sql<{ relayed_at: Date | null }>(
      'SELECT relayed_at FROM outbox_message WHERE id = ANY($1)',
      [[first, second]],
    );
    expect(messages.map(({ relayed_at }) => relayed_at)).toEqual([null, null]);
  });

  test('the kill switch is theirs, and written down', async () => {
    const stopped = await world.ask<{ stopSending: { stoppedSince: string } }>(
      'mutation { stopSending { stoppedSince } }',
      {},
      administrator.token,
    );
    expect(Date.parse(stopped.data.stopSending.stoppedSince)).not.toBeNaN();
    const on = await world.ask('{ sendingStoppedSince }', {}, administrator.token);
    expect(on.data).toEqual({ sendingStoppedSince: stopped.data.stopSending.stoppedSince });
    const resumed = await world.ask('mutation { resumeSending { stoppedSince } }', {}, administrator.token);
    expect(resumed.data).toEqual({ resumeSending: { stoppedSince: null } });
    const entries = await world.sql<{ operation: string }>(
      `SELECT operation FROM audit_entry WHERE operation LIKE 'sending.%' ORDER BY at`,
    );
    expect(entries.map(({ operation }) => operation)).toEqual(['sending.stopped', 'sending.resumed']);
  });

  test.each([
    list,
    'mutation { stopSending { stoppedSince } }',
    'mutation { retryDeadLetters { __typename } }',
  ])('nobody else may: %s', async (operation) => {
    const answer = await world.ask(operation, {}, somebody.token);
    expect(answer.errors).toHaveLength(1);
    expect(await world.sql('SELECT 1 FROM sending_stop')).toEqual([]);
  });

  test('a scrape counts them', async () => {
    await parked('sample.three');
    const text = await (await fetch(`${world.url}/metrics`)).text();
    expect(text).toContain('chorus_dead_letters 1');
    expect(text).toContain('chorus_sending_stopped 0');
  });
});
