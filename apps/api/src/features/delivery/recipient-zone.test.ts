import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recipientPlace } from '@chorus/domain/delivery/recipient-zone';
import type { JurisdictionCode } from '@chorus/domain/jurisdiction/jurisdictions';
import { SendingWorld } from '../../../../../test/support/sending-world.js';
import { until } from '../../platform/outbox/testing/world.js';
import type { GivenFiling } from '../../../../../test/support/given-filings.js';

let of: SendingWorld;

beforeAll(async () => {
  of = await SendingWorld.open();
});
afterAll(() => of.close());

const inState = (state: JurisdictionCode) => ({
  recipientState: state,
  recipientZone: recipientPlace(state).zone,
});

async function shownOf({ submissionId }: GivenFiling): Promise<object> {
  const { data } = await of.world.ask<{ submission: object }>(
    'query ($id: ID!) { submission(id: $id) { state satisfiedOn timeliness recipientState deadlineEnds } }',
    { id: submissionId },
    of.person.token,
  );
  return data.submission;
}

test('what a recipient takes at 18:30 on act-by is late in New York and in time in Hawaii [18]', async () => {
  await of.world.sql(`UPDATE home SET business_now = '2026-12-07T23:30:00Z'`);
  of.faxes.state = { status: 'delivered', confirmedAt: new Date().toISOString(), pages: 3 };
  const dates = { actBy: '2026-12-07', sendBy: '2026-12-04', satisfiedBy: 'received' };
  const eastern = await of.givenFax('212-555-0150', { ...dates, ...inState('NY') });
  const island = await of.givenFax('808-555-0151', { ...dates, ...inState('HI') });
  await of.comesTo(eastern, 'proved');
  await of.comesTo(island, 'proved');
  expect(await shownOf(eastern)).toEqual({
    state: 'proved',
    satisfiedOn: '2026-12-08',
    timeliness: 'late',
    recipientState: 'NY',
    deadlineEnds: '2026-12-07T22:00:00.000Z',
  });
  expect(await shownOf(island)).toEqual({
    state: 'proved',
    satisfiedOn: '2026-12-07',
    timeliness: 'in_time',
    recipientState: 'HI',
    deadlineEnds: '2026-12-08T03:00:00.000Z',
  });
});

test('a mail a server takes after 17:00 there counts for the next day', async () => {
  await of.world.sql(`UPDATE home SET business_now = '2026-12-08T00:30:00Z'`);
  const dates = { actBy: '2026-12-07', sendBy: '2026-12-04', satisfiedBy: 'sent' };
  const central = await of.given({ filing: { ...dates, ...inState('IL') } });
  const pacific = await of.given({ filing: { ...dates, ...inState('CA') } });
  await of.comesTo(central, 'proved');
  await of.comesTo(pacific, 'proved');
  expect(await shownOf(central)).toMatchObject({ satisfiedOn: '2026-12-08', timeliness: 'late' });
  expect(await shownOf(pacific)).toMatchObject({ satisfiedOn: '2026-12-07', timeliness: 'in_time' });
});

test('what an office of unknown state takes at 13:30 Pacific time on act-by is in time', async () => {
  await of.world.sql(`UPDATE home SET business_now = '2026-12-07T21:30:00Z'`);
  of.faxes.state = { status: 'delivered', confirmedAt: new Date().toISOString(), pages: 3 };
  const nowhere = { recipientState: null, recipientZone: recipientPlace(null).zone };
  const dates = { actBy: '2026-12-07', sendBy: '2026-12-04', ...nowhere };
  const faxed = await of.givenFax('555-555-0152', { ...dates, satisfiedBy: 'received' });
  const mailed = await of.given({ filing: { ...dates, satisfiedBy: 'sent' } });
  for (const filing of [faxed, mailed]) {
    await of.comesTo(filing, 'proved');
    expect(await shownOf(filing)).toEqual({
      state: 'proved',
      satisfiedOn: '2026-12-07',
      timeliness: 'in_time',
      recipientState: null,
      deadlineEnds: '2026-12-07T21:00:00.000Z',
    });
    const clock = () =>
      of.world.sql<{ on: string | null }>(
        `SELECT filed_on::text AS on FROM case_act WHERE case_id = $1 ORDER BY filed_on`,
        [filing.caseId],
      );
    await until('its case knows the day', async () => (await clock()).length > 0);
    expect((await clock())[0]?.on).toBe('2026-12-07');
  }
});

test('the safe day has come in Guam while New York still has the day before', async () => {
  await of.world.sql(`UPDATE home SET business_now = '2026-12-08T18:00:00Z'`);
  const dates = { actBy: '2026-12-11', sendBy: '2026-12-09', releaseFrom: '2026-12-10' };
  const later = await of.given({ filing: { ...dates, ...inState('NY') } });
  const sooner = await of.given({ filing: { ...dates, ...inState('GU') } });
  await of.comesTo(sooner, 'proved');
  expect(await of.stateOf(later)).toMatchObject({ state: 'queued' });
});
