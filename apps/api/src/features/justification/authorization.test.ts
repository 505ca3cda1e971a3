import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recipientKeys } from '@chorus/domain/justification/authorization-form';
import {
  authorizationStatements,
  authorizationStatementTexts,
} from '@chorus/domain/justification/authorization';
import { system } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenConsent,
  givenMember,
  givenParticipation,
  givenPerson,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { provenAgo } from '../../../../../test/support/old-proof.js';
import { Db } from '../../platform/database/db.js';
import { EndAuthorizations } from './end-authorizations.schedule.js';
import { authorizationInForce } from './justification.public.js';
import {
  draftAuthorization,
  givenAuthorization,
  revokeAuthorization,
  signAuthorization,
} from './testing/authorize.js';

const unwrapped = (text = ''): string => text.replace(/\s+/g, ' ');

describe('allowing a clinician to be shown a case', () => {
  let world: TestApp;
  let owner: GivenPerson;
  let caseId: string;
  const input = () => ({ caseId, recipients: ['own_clinicians'] });
  const stands = async (to: readonly string[]) => {
    const answer = await world.app
      .get(Db, { strict: false })
      .read(system('worker'), (tx) => authorizationInForce(tx, caseId as CaseId, to));
    return answer === true ? true : answer.kind;
  };

  beforeAll(async () => {
    world = await testApp();
    owner = await givenPerson(world);
    caseId = await givenCase(world, owner);
  });
  afterAll(() => world.close());

  test('the paper is read before it is signed, and says everything the law asks for (45 CFR 164.508(c))', async () => {
    const draft = await draftAuthorization(world, input(), owner.token);
    for (const one of authorizationStatements)
      expect(unwrapped(draft.text)).toContain(authorizationStatementTexts[one].en);
    const spanish = await draftAuthorization(world, { ...input(), language: 'es' }, owner.token);
    expect(unwrapped(spanish.text)).toContain(authorizationStatementTexts.conditioning.es);
    expect(spanish.documentHash).not.toBe(draft.documentHash);
    expect(await stands(recipientKeys('treating'))).toBe('AuthorizationMissing');
  });

  test.each([
    [{ documentHash: 'f'.repeat(64) }, 'DocumentChanged'],
    [{ intent: false }, 'SignatureIntentMissing'],
    [{ typedName: 'Somebody Else' }, 'SignatureNameDiffers'],
  ])('with %j it is not signed', async (change, kind) => {
    const { documentHash = '', signerName = '' } = await draftAuthorization(world, input(), owner.token);
    const signature = { typedName: signerName, documentHash, intent: true, ...change };
    expect((await signAuthorization(world, input(), signature, owner.token)).__typename).toBe(kind);
  });

  test('it ends on a day that is not too far and not over', async () => {
    for (const expiresOn of ['2020-01-01', '2099-01-01'])
      expect((await draftAuthorization(world, { ...input(), expiresOn }, owner.token)).__typename).toBe(
        'ExpiryNotAllowed',
      );
  });

  test('a proof of who signs that has grown old is asked for anew', async () => {
    const { documentHash = '', signerName = '' } = await draftAuthorization(world, input(), owner.token);
    await provenAgo(world, 11, owner.accountId);
    const signature = { typedName: signerName, documentHash, intent: true };
    const refused = await signAuthorization(world, input(), signature, owner.token);
    expect(refused.__typename).toBe('ReauthenticationNeeded');
    await provenAgo(world, 0, owner.accountId);
  });

  test('no helper signs it and no stranger learns of it', async () => {
    const navigator = await givenMember(world, 'navigator');
    await givenParticipation(world, navigator, [caseId]);
    await givenConsent(world, owner, navigator.organizationId, 'share_with_helper');
    expect((await draftAuthorization(world, input(), navigator.token)).__typename).toBe('NotAllowed');
    const stranger = await givenPerson(world);
    expect((await draftAuthorization(world, input(), stranger.token)).__typename).toBe('NotFound');
  });

  test('signed it names whom it names, is a paper of one’s own, and ends when it is taken back', async () => {
    const { documentHash = '', signerName = '' } = await draftAuthorization(world, input(), owner.token);
    const signature = { typedName: signerName, documentHash, intent: true };
    const { authorization } = await signAuthorization(world, input(), signature, owner.token);
    expect(authorization).toMatchObject({ inForce: true, recipients: ['own_clinicians'], revokedOn: null });
    expect(await stands(recipientKeys('treating'))).toBe(true);
    expect(await stands(recipientKeys('supporting'))).toBe('AuthorizationDoesNotCover');
    const paper = await fetch(`${world.url}/files/${authorization?.fileId ?? ''}`, {
      headers: { authorization: `Bearer ${owner.token}` },
    });
    expect(paper.status).toBe(200);
    // Of an ordinary case it is shown to who acts for the person as well; of confidential care it is not.
    const friend = await world.signIn('sample.friend.of.papers@example.org');
    await world.sql(
      `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, accepted_at, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'named_representative', 'in_force', '{view}', '2020-01-01', now(), now())`,
      [friend.accountId, owner.personId],
    );
    const opens = async (confidential: boolean): Promise<number> => {
      await world.sql('UPDATE denial_case SET confidential = $2 WHERE id = $1', [caseId, confidential]);
      const headers = { authorization: `Bearer ${friend.token}` };
      return (await fetch(`${world.url}/files/${authorization?.fileId ?? ''}`, { headers })).status;
    };
    expect([await opens(true), await opens(false)]).toEqual([404, 200]);
    const [row] = await world.sql<{ sealed: Buffer }>(
      'SELECT sealed_elements AS sealed FROM hipaa_authorization WHERE id = $1',
      [authorization?.id],
    );
    expect(row?.sealed.toString('latin1')).not.toContain('denied care');

    const stranger = await givenPerson(world);
    expect((await revokeAuthorization(world, authorization?.id ?? '', stranger.token)).__typename).toBe(
      'NotFound',
    );
    await provenAgo(world, 60, owner.accountId);
    const revoked = await revokeAuthorization(world, authorization?.id ?? '', owner.token);
    expect(revoked.authorization).toMatchObject({ inForce: false });
    expect(await stands(recipientKeys('treating'))).toBe('AuthorizationRevoked');
    await provenAgo(world, 0, owner.accountId);
  });

  test('the last day tells everybody once, and the paper no longer stands', async () => {
    const id = await givenAuthorization(world, owner, caseId);
    expect(await stands(recipientKeys('supporting'))).toBe(true);
    await world.sql(
      `UPDATE hipaa_authorization SET signed_on = '2020-01-01', expires_on = '2020-02-01' WHERE id = $1`,
      [id],
    );
    const schedule = world.app.get(EndAuthorizations, { strict: false });
    const scan = () =>
      world.app.get(Db, { strict: false }).transaction(system('worker'), (tx) => schedule.scan(tx));
    await scan();
    await scan();
    const told = await world.sql(
      `SELECT id FROM outbox_message WHERE event = 'authorization.ended' AND payload->>'authorizationId' = $1`,
      [id],
    );
    expect(told).toHaveLength(1);
    expect(await stands(recipientKeys('supporting'))).toBe('AuthorizationExpired');
  });
});
