import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anonymous, asAccount, system } from '@chorus/domain/shared/actor';
import type { AccountId, CampaignId, ParticipationId } from '@chorus/domain/shared/ids';
import { refuse } from '@chorus/domain/shared/refusal';
import { testDatabase, type TestDatabase } from '../../../../../test/support/database.js';
import { newId } from '../ids/ids.js';
import { makeWorld, type World } from './testing/world.js';

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await testDatabase();
  world = await makeWorld({ appUrl: database.appUrl });
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const account = asAccount(newId<'account'>() as AccountId);
const participation = () => ({ participationId: newId<'participation'>() as ParticipationId });
const messages = () =>
  world.db.read(system('relay'), (tx) =>
    tx.rows<{ event: string; payload: unknown }>('SELECT * FROM outbox_message'),
  );

describe('publishing', () => {
  test('happens with the transaction and not without it', async () => {
    const kept = participation();
    await world.db.transaction(account, async (tx) => {
      await world.outbox.publish(tx, 'participant.joined', kept);
      return refuse('AlreadyJoined', 'You have joined already.');
    });
    await expect(
      world.db.transaction(account, async (tx) => {
        await world.outbox.publish(tx, 'participant.joined', kept);
        throw new Error('later in the same transaction');
      }),
    ).rejects.toThrow();
    expect(await messages()).toHaveLength(0);
    await world.db.transaction(anonymous, (tx) => world.outbox.publish(tx, 'participant.joined', kept));
    expect(await messages()).toMatchObject([{ event: 'participant.joined', payload: kept }]);
  });

  test('carries ids and nothing else, whatever a caller smuggles past the types', async () => {
    const smuggled: readonly Record<string, string>[] = [
      { ...participation(), words: 'a person wrote this' },
      { participationId: 'Sample Person 014' },
      { campaignId: newId<'campaign'>() },
      {},
    ];
    for (const ids of smuggled) {
      await expect(
        world.db.transaction(account, (tx) =>
          world.outbox.publish(tx, 'participant.joined', ids as { participationId: ParticipationId }),
        ),
      ).rejects.toThrow('carries the ids participationId, and nothing else');
    }
  });

  test('of many is one statement and keeps every one', async () => {
    const campaigns = Array.from({ length: 250 }, () => ({ campaignId: newId<'campaign'>() as CampaignId }));
    await world.db.transaction(system('schedule'), (tx) =>
      world.outbox.publishAll(tx, 'campaign.changed', campaigns),
    );
    const found = (await messages()).filter(({ event }) => event === 'campaign.changed');
    expect(new Set(found.map(({ payload }) => JSON.stringify(payload)))).toEqual(
      new Set(campaigns.map((ids) => JSON.stringify(ids))),
    );
  });
});

describe('what happened to others', () => {
  test('is shown to no account and to nobody unnamed: messages, receipts, dead letters, schedules', async () => {
    await world.db.transaction(account, (tx) =>
      world.outbox.publish(tx, 'participant.left', participation()),
    );
    for (const actor of [account, anonymous]) {
      for (const table of ['outbox_message', 'reaction_receipt', 'dead_letter', 'schedule_run']) {
        const seen = await world.db.read(actor, (tx) => tx.rows(`SELECT * FROM ${table}`));
        expect(seen).toEqual([]);
      }
      const changed = await world.db.transaction(actor, (tx) =>
        tx.execute('UPDATE outbox_message SET relayed_at = now()'),
      );
      expect(changed).toBe(0);
    }
  });
});
