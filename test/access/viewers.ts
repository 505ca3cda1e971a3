import { system } from '@chorus/domain/shared/actor';
import { EndAuthorities } from '../../apps/api/src/features/identity/end-authorities.schedule.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import type { SignedIn, TestApp } from '../support/app.js';
import { givenOtherClinician } from './kinds.js';
import { authorityOver, member, type GivenAuthority } from './rights.js';
import type { Subject } from './subject.js';
import type { World } from './world.js';

/** Somebody who asks, and about whose things. */
export interface Viewer {
  readonly name: string;
  readonly group: string;
  readonly who: SignedIn | null;
  readonly about: Subject;
}

/** The world as far as it stands when the viewers come. */
export type Peopled = Pick<World, 'app' | 'person' | 'minor' | 'confidential' | 'foreign'>;

const roles = [
  'owner',
  'organizer',
  'navigator',
  'reviewer',
  'analyst',
  'clinician',
  'practice_staff',
] as const;

/** Who comes in these groups shows a second factor. */
const strong = ['own organization', 'asked for a letter', 'foreign organization', 'platform'];

/** Every column of the table, in its order. */
export async function givenViewers(world: Peopled): Promise<readonly Viewer[]> {
  const { app, person, minor, confidential, foreign } = world;
  const viewers: Viewer[] = [];
  const arrive = async (
    group: string,
    name: string,
    about: Subject = person,
    prepare: (who: SignedIn) => Promise<unknown> = async () => {},
    signIn: 'signIn' | 'signInAsStaff' = strong.includes(group) ? 'signInAsStaff' : 'signIn',
  ): Promise<void> => {
    const who = await app[signIn](`sample.${group}.${name}`.replaceAll(/[^a-z.]/g, '-') + '@example.org');
    await prepare(who);
    viewers.push({ group, name, who, about });
  };
  const already = (group: string, name: string, who: SignedIn, about: Subject): void => {
    viewers.push({ group, name, who, about });
  };
  const acting = (about: Subject, authority: GivenAuthority) => (who: SignedIn) =>
    authorityOver(app, who.accountId, about, authority);
  const working =
    (role: string, expiresAt: string | null = null) =>
    (who: SignedIn) =>
      member(app, who.accountId, person.organizationId, role, expiresAt);
  const named = (role: string) => async (who: SignedIn) => {
    await working(role)(who);
    await nameHelper(app, who, person);
  };

  viewers.push({ group: 'nobody', name: 'anonymous', who: null, about: person });
  await arrive('nobody', 'stranger with an account');
  already('nobody', 'another person', foreign.holder, person);

  already('person', 'the person', person.holder, person);
  already('person', 'parent of a minor', minor.holder, minor);
  already('person', 'parent, confidential care', confidential.holder, confidential);
  const representative = ['view', 'prepare', 'sign', 'receive_notices'];
  const parent = ['view', 'prepare', 'sign', 'consent', 'receive_notices'];
  // Their right is ended by the schedule that looks at birthdays, as it is on every day.
  const monthOfMajority = { basis: 'parent', purposes: parent, untilDay: '2026-12-31' };
  await arrive('person', 'parent past majority', person, acting(person, monthOfMajority));
  await endAuthorities(app);
  await arrive('person', 'guardian', person, acting(person, { basis: 'guardian', purposes: parent }));
  const basis = 'named_representative';
  await arrive('person', 'named representative', person, acting(person, { basis, purposes: representative }));
  const expired = { basis, purposes: representative, untilDay: '2026-12-01' };
  await arrive('person', 'representative, expired', person, acting(person, expired));
  const revoked = { basis, purposes: representative, state: 'ended' };
  await arrive('person', 'representative, revoked', person, acting(person, revoked));
  const limited = { basis, purposes: representative, caseIds: [person.secondCaseId] };
  await arrive('person', 'representative, other case', person, acting(person, limited));
  const professional = { basis: 'treating_professional', purposes: ['view', 'prepare', 'sign'] };
  await arrive('person', 'treating, nothing urgent', person, acting(person, professional));

  already('own organization', 'named helper', await helperOf(app, person, '101'), person);
  await arrive('own organization', 'named clinician', person, named('clinician'));
  await arrive('own organization', 'named practice staff', person, named('practice_staff'));
  already('own organization', 'owner', person.owner, person);
  already('own organization', 'organizer', person.organizer, person);
  for (const role of roles.slice(2)) await arrive('own organization', role, person, working(role));
  await arrive('own organization', 'owner, expired', person, working('owner', '2026-01-01T00:00:00Z'));
  already('foreign organization', 'owner', foreign.owner, person);
  for (const role of roles.slice(1)) {
    await arrive('foreign organization', role, person, (who) =>
      member(app, who.accountId, foreign.organizationId, role),
    );
  }
  const asked = 'asked for a letter';
  already(asked, 'clinician of the request', person.letters.clinician, person);
  await arrive(asked, 'staff of their practice', person, (who) =>
    member(app, who.accountId, person.letters.practiceId, 'practice_staff'),
  );
  already(asked, 'clinician of another request', await givenOtherClinician(app, person), person);

  const administrates = (who: SignedIn): Promise<unknown> =>
    app.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [who.accountId]);
  await arrive('platform', 'administrator', person, administrates);

  const alone = 'own, without a second factor';
  await arrive(alone, 'owner', person, working('owner'));
  await arrive(alone, 'reviewer', person, working('reviewer'));
  await arrive(alone, 'named clinician', person, named('clinician'));
  await arrive(alone, 'named practice staff', person, named('practice_staff'));
  await arrive(alone, 'administrator', person, administrates);
  return [...viewers, ...(await ofConfidentialCare(world))];
}

/** The same case of a minor, kept confidential, as its person sees it and as everybody else around it does. */
async function ofConfidentialCare({ app, person, confidential }: Peopled): Promise<readonly Viewer[]> {
  const viewers: Viewer[] = [];
  const sees = (name: string, who: SignedIn): void => {
    viewers.push({ group: 'confidential care', name, who, about: confidential });
  };
  const arrive = async (name: string, role: (typeof roles)[number]): Promise<SignedIn> => {
    const who = await app.signInAsStaff(`sample.confidential.${name.replaceAll(' ', '-')}@example.org`);
    await member(app, who.accountId, confidential.organizationId, role);
    sees(name, who);
    return who;
  };
  sees('the minor', confidential.decides);
  const other = await app.signIn('sample.confidential.parent@example.org');
  const allButConfidential = ['view', 'prepare', 'sign', 'consent', 'receive_notices'];
  await authorityOver(app, other.accountId, confidential, { basis: 'parent', purposes: allButConfidential });
  sees('parent without the right', other);
  sees('owner', confidential.owner);
  sees('organizer', confidential.organizer);
  sees('named helper', await helperOf(app, confidential, '103'));
  for (const role of ['navigator', 'reviewer', 'analyst', 'clinician'] as const) await arrive(role, role);
  const both = await arrive('organizer who is a parent', 'organizer');
  await authorityOver(app, both.accountId, confidential, { basis: 'parent', purposes: allButConfidential });
  sees('foreign organizer', person.organizer);
  sees('foreign account', person.holder);
  return viewers;
}

const endAuthorities = (app: TestApp): Promise<unknown> =>
  app.app
    .get(Db, { strict: false })
    .transaction(system('schedule'), (tx) => app.app.get(EndAuthorities, { strict: false }).scan(tx));

/** Who the person has as a helper in the campaign they joined. */
async function helperOf(app: TestApp, { helperId }: Subject, tag: string): Promise<SignedIn> {
  const who = await app.signInAsStaff(`sample.helper.${tag}@example.org`);
  if (who.accountId !== helperId) throw new Error('Somebody else signed in.');
  return who;
}

/** By another campaign of the same organization: a person has one helper in each. */
async function nameHelper(app: TestApp, { accountId }: SignedIn, person: Subject): Promise<void> {
  const [made] = await app.sql<{ id: string }>(
    `INSERT INTO campaign SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'slug', 'sample-' || left($2, 8)))).*
     FROM campaign c WHERE c.id = $1 RETURNING id`,
    [person.campaignId, accountId.replaceAll('-', '').slice(-8)],
  );
  await app.sql(
    `INSERT INTO participation SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'campaign_id', $2::text, 'helper_id', $3::text))).*
     FROM participation p WHERE p.id = $1`,
    [person.participationId, made?.id, accountId],
  );
}
