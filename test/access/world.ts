import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { system } from '@chorus/domain/shared/actor';
import { caDmhcImr } from '@chorus/domain/precedent/sources/ca-dmhc-imr';
import { DatabaseSessions } from '../../apps/api/src/features/identity/database-sessions.js';
import { ImportDecisions } from '../../apps/api/src/features/precedent/import-decisions.js';
import { givenParticipation } from '../../apps/api/src/features/case/testing/given.js';
import { makeLogger } from '../../apps/api/src/platform/logging/logger.js';
import { startWork } from '../../apps/api/src/worker.js';
import { testApp, type SignedIn, type TestApp } from '../support/app.js';
import { authorityOver, idOf } from './rights.js';
import { Savepoints } from './savepoints.js';
import { done, givenSubject, type Subject } from './subject.js';
import { givenViewers, type Viewer } from './viewers.js';

export interface World {
  readonly app: TestApp;
  readonly savepoints: Savepoints;
  /** What the process believes of sessions for a few seconds. */
  readonly forgetSessions: () => void;
  readonly viewers: readonly Viewer[];
  readonly person: Subject;
  readonly minor: Subject;
  readonly confidential: Subject;
  /** Somebody else's, in an organization of their own. */
  readonly foreign: Subject;
  /** Somebody with an account who is no viewer. */
  readonly stranger: SignedIn;
  /** A case of the person beside one of somebody else. */
  readonly matchId: string;
  /** A case kept confidential beside the same. */
  readonly confidentialMatchId: string;
  readonly unverifiedId: string;
  readonly draftCampaignId: string;
  readonly askedAuthorityId: string;
  readonly invitationToken: string;
}

/** The world that every question is asked in: built once, through the product itself where the product can. */
export async function givenWorld(): Promise<World> {
  const app = await testApp();
  const work = await startWork(app.app, app.installation, makeLogger('error', { write: () => {} }));
  await app.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
  const person = await givenSubject(app, '101', 'self', '1980-02-29');
  const minor = await givenSubject(app, '102', 'parent', '2015-06-01');
  const confidential = await ofTheMinor(app, await givenSubject(app, '103', 'parent', '2011-06-01'));
  const foreign = await givenSubject(app, '104', 'self', '1975-01-01');
  // A case of somebody else that the own organization sees too, with the same number: reviewers compare the two.
  await givenParticipation(app, { organizationId: person.organizationId, accountId: person.helperId }, [
    foreign.secondCaseId,
  ]);
  await givenParticipation(
    app,
    { organizationId: confidential.organizationId, accountId: confidential.helperId },
    [foreign.secondCaseId],
  );
  const matchOf = (of: Subject): Promise<string> =>
    idOf(
      app,
      `INSERT INTO case_match (id, first_case_id, second_case_id, found_at) VALUES (gen_random_uuid(), least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), now()) RETURNING id`,
      of.secondCaseId,
      foreign.secondCaseId,
    );
  const matchId = await matchOf(person);
  const confidentialMatchId = await matchOf(confidential);
  const stranger = await app.signIn('sample.stranger.107@example.org');
  const founder = await app.signIn('sample.founder@example.org');
  const { organization } = await done<{ organization: { id: string } }>(
    app,
    founder,
    'foundOrganization',
    'FoundOrganizationInput',
    {
      name: 'Sample Alliance to verify',
      legalName: 'Sample Alliance Inc.',
      registration: 'MT-1',
      officer: 'Sample Officer',
      funders: ['Sample Fund'],
    },
    'OrganizationFounded { organization { id } }',
  );
  const { campaign: draft } = await done<{ campaign: { id: string } }>(
    app,
    person.owner,
    'createCampaign',
    'CreateCampaignInput',
    {
      organizationId: person.organizationId,
      kind: 'CLAIMS_SURGE',
      title: 'Sample draft',
      purpose: 'A decision on each denied claim, on time.',
      targets: {},
      states: [{ state: 'MT' }, { state: 'MN' }],
      letterDateRequired: true,
    },
    'CampaignCreated { campaign { id } }',
  );
  const asker = await app.signIn('sample.asker@example.org');
  const askedAuthorityId = await authorityOver(app, asker.accountId, person, {
    basis: 'guardian',
    state: 'asked',
  });
  await app.sql(`INSERT INTO dead_letter (message_id, reaction, attempts, error_class, error_message)
    SELECT id, 'sample', 12, 'Sample', 'A sentence.' FROM outbox_message ORDER BY id LIMIT 1`);
  const invitationToken = 'AAAAAAAAAAAAAAAAAAAAAA';
  await app.sql(
    `INSERT INTO membership (id, organization_id, role, state, token_hash, created_at) VALUES (gen_random_uuid(), $1, 'analyst', 'invited', $2, now())`,
    [person.organizationId, createHash('sha256').update(invitationToken).digest()],
  );
  await app.app.get(ImportDecisions, { strict: false }).execute(system('command-line'), {
    source: caDmhcImr,
    path: join(import.meta.dirname, '../support/fixtures/invented-decisions.csv'),
  });
  await app.sql('UPDATE denial_case SET confidential = true WHERE person_id = $1', [confidential.personId]);
  await app.sql(
    `UPDATE campaign SET targets = (SELECT targets FROM campaign WHERE id = $1) WHERE targets = '{}'`,
    [person.campaignId],
  );
  const viewers = await givenViewers({ app, person, minor, confidential, foreign });
  await work.stop();
  const { driver } = app.app.get(DataSource, { strict: false });
  const savepoints = await Savepoints.in((driver as unknown as { readonly master: pg.Pool }).master);
  const sessions = await app.sql<{ id: string }>('SELECT id FROM session');
  const believed = app.app.get(DatabaseSessions, { strict: false });
  return {
    app,
    viewers,
    savepoints,
    forgetSessions: () => sessions.forEach(({ id }) => believed.forget(id)),
    person,
    minor,
    confidential,
    foreign,
    stranger,
    matchId,
    confidentialMatchId,
    unverifiedId: organization.id,
    draftCampaignId: draft.id,
    askedAuthorityId,
    invitationToken,
  };
}

/** What a parent set up before, and the minor alone decides about since it is kept from the parent. */
async function ofTheMinor(app: TestApp, subject: Subject): Promise<Subject> {
  const decides = await app.signIn('sample.confidential.self@example.org');
  await authorityOver(app, decides.accountId, subject, { basis: 'self' });
  return { ...subject, decides };
}
