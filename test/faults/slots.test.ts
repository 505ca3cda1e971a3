import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  givenHearing,
  givenSpeaker,
  givenTestimony,
} from '../../apps/api/src/features/hearing/testing/given.js';
import { testApp, type TestApp } from '../support/app.js';
import { givenCrowd, type OneOfMany } from '../support/given-crowd.js';

/**
 * Enough that five hundred in flight meet five times over; `SLOTS_CROWD=10000 npm test -- test/faults/slots` asks with the ten thousand
 * that a hearing was designed for, which takes minutes and finds nothing else.
 */
const crowd = Number(process.env.SLOTS_CROWD ?? 2_500);
const inFlight = 500;
const slots = 50;

const query = `mutation ($hearing: ID!, $person: ID!) { claimSlot(hearingId: $hearing, personId: $person) {
  __typename ... on HearingSeatChanged { seat { id state position } } ... on Refusal { message } } }`;

interface Claimed {
  readonly __typename: string;
  readonly message?: string;
  readonly seat?: { readonly id: string; readonly state: string; readonly position: number | null };
}

/** Each request is a POST of its own over a socket; the order in which they come is nobody's. */
async function claimAll(
  world: TestApp,
  hearing: string,
  people: readonly OneOfMany[],
): Promise<readonly Claimed[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
  const answers: Claimed[] = [];
  let next = 0;
  const goOn = async (): Promise<void> => {
    for (let one = people[next++]; one !== undefined; one = people[next++]) {
      answers.push(await claim(world, agent, hearing, one));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, goOn));
  agent.destroy();
  return answers;
}

function claim(
  world: TestApp,
  agent: Agent,
  hearing: string,
  { personId, token }: OneOfMany,
): Promise<Claimed> {
  const body = JSON.stringify({ query, variables: { hearing, person: personId } });
  return new Promise((resolve, reject) => {
    const asked = request(
      `${world.url}/graphql`,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          authorization: `Bearer ${token}`,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          const { data } = JSON.parse(text) as { data?: { claimSlot?: Claimed } };
          if (data?.claimSlot === undefined)
            reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
          else resolve(data.claimSlot);
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

describe(`${crowd} who ask for fifty slots, ${inFlight} at once`, () => {
  let world: TestApp;
  let people: readonly OneOfMany[];
  let hearing: string;

  beforeAll(async () => {
    world = await testApp();
    const campaign = await givenTestimony(world);
    await givenSpeaker(world, campaign);
    people = await givenCrowd(world, campaign, crowd);
    hearing = await givenHearing(world, campaign, { slots });
  }, 180_000);
  afterAll(() => world.close());

  test('fill exactly fifty, and the others wait in one order without a gap, each once', async () => {
    // Some press twice: one person has one seat.
    const twice = people.filter((_, at) => at % 40 === 0);
    const answers = await claimAll(world, hearing, [...people, ...twice]);
    const given = answers.filter(({ __typename }) => __typename === 'HearingSeatChanged');
    expect(answers.length - given.length).toBe(twice.length);
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(
      new Set(['HearingSeatChanged', 'AlreadyOnList']),
    );
    expect(given.filter(({ seat }) => seat?.state === 'offered')).toHaveLength(slots);
    const told = given.flatMap(({ seat }) => (seat?.position == null ? [] : [seat.position]));
    expect([...told].sort((one, other) => one - other)).toEqual(
      Array.from({ length: crowd - slots }, (_, at) => at + 1),
    );

    const rows = await world.sql<{ person_id: string; state: string; position: number | null }>(
      'SELECT person_id, state, position FROM hearing_seat WHERE hearing_id = $1 ORDER BY position',
      [hearing],
    );
    expect(new Set(rows.map((row) => row.person_id)).size).toBe(crowd);
    expect(rows.filter(({ state }) => state === 'offered')).toHaveLength(slots);
    expect(rows.flatMap(({ position }) => (position === null ? [] : [position]))).toEqual(
      Array.from({ length: crowd - slots }, (_, at) => at + 1),
    );
    const [counts] = await world.sql('SELECT taken, waiting FROM hearing WHERE id = $1', [hearing]);
    expect(counts).toEqual({ taken: slots, waiting: crowd - slots });
    // Whoever got one was told so, and nobody else.
    const [offers] = await world.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM outbox_message WHERE event = 'seat.offered'`,
    );
    expect(offers?.count).toBe(slots);
  }, 300_000);
});
