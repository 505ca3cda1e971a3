import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from '../../../../../test/support/app.js';
import {
  act,
  givenCase,
  givenConsent,
  givenEvidence,
  givenMember,
  givenParticipation,
  givenPerson,
  noticeFacts,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { Vault, accountSubject } from '../../platform/crypto/vault.js';
import { listed, Looking, never, once, type Line, type Listed } from './testing/looking.js';

const wholeCase = `query ($id: ID!) { case(id: $id) { sees story details { reasonText } calls { said } problems { field }
  parties { printedName } evidence { file { name } } } }`;

describe('who saw what of a case', () => {
  let world: TestApp;
  let look: Looking;
  beforeAll(async () => {
    world = await testApp();
    look = new Looking(world);
  });
  afterAll(() => world.close());

  describe('of somebody who acts for themselves', () => {
    let owner: GivenPerson;
    let caseId: string;
    let fileId: string;
    let navigator: Awaited<ReturnType<typeof givenMember>>;
    let organizer: Awaited<ReturnType<typeof givenMember>>;

    beforeAll(async () => {
      owner = await givenPerson(world);
      caseId = await givenCase(world, owner, noticeFacts({ reasonText: 'Words of the notice.' }));
      fileId = await givenEvidence(world, owner, caseId);
      await act(world, 'writeStory', { caseId, text: 'Words of mine.' }, owner.token);
      navigator = await givenMember(world, 'navigator');
      organizer = await givenMember(world, 'organizer');
      for (const member of [navigator, organizer]) await givenParticipation(world, member, [caseId]);
      await givenConsent(world, owner, navigator.organizationId, 'share_with_helper');
    });

    test('a list of states and dates is no reading, whoever asks for it', async () => {
      for (const who of [navigator, organizer])
        await world.ask(
          'query ($id: ID!) { casesOf(personId: $id) { edges { node { state actBy clocks { actBy } } } } }',
          { id: owner.personId },
          who.token,
        );
      expect(await look.written(navigator, 'case', caseId)).toEqual(never);
      expect(await look.written(organizer, 'case_facts', caseId)).toEqual(never);
    });

    test('what the person reads of their own leaves no line', async () => {
      await world.ask(wholeCase, { id: caseId }, owner.token);
      await look.get(`/files/${fileId}`, owner);
      await look.get(`/cases/${caseId}`, owner);
      expect(await look.written(owner, 'case', caseId)).toEqual(never);
      expect(await look.written(owner, 'file', fileId)).toEqual(never);
    });

    test('a helper who opens it, field by field and again, leaves one line and one entry', async () => {
      for (let i = 0; i < 2; i += 1) {
        const { data } = await world.ask<{ case: { story: string } }>(
          wholeCase,
          { id: caseId },
          navigator.token,
        );
        expect(data.case.story).toBe('Words of mine.');
      }
      expect(await look.written(navigator, 'case', caseId)).toEqual(once);
    });

    test('a list that opens stories is a reading of each of them', async () => {
      const second = await givenCase(world, owner);
      const member = await givenMember(world, 'navigator');
      await givenParticipation(world, member, [caseId, second]);
      await givenConsent(world, owner, member.organizationId, 'share_with_helper');
      await world.ask(
        'query ($id: ID!) { casesOf(personId: $id) { edges { node { details { reasonText } } } } }',
        { id: owner.personId },
        member.token,
      );
      for (const id of [caseId, second]) expect(await look.written(member, 'case', id)).toEqual(once);
    });

    test('staff who open its plain facts leave a line of their own', async () => {
      await world.ask(wholeCase, { id: caseId }, organizer.token);
      expect(await look.written(organizer, 'case_facts', caseId)).toEqual(once);
      expect(await look.written(organizer, 'case', caseId)).toEqual(never);
    });

    test('a document that a helper opens leaves a line with its case', async () => {
      expect((await look.get(`/files/${fileId}`, navigator)).status).toBe(200);
      await look.get(`/files/${fileId}`, navigator);
      expect(await look.written(navigator, 'file', fileId)).toEqual(once);
      const line = (await look.linesOf(owner, owner.personId)).find(({ thing }) => thing === 'file');
      expect(line).toMatchObject({ what: 'The denial letter', caseId, helperId: navigator.accountId });
    });

    test('the list says who, what and why in plain words, the newest first', async () => {
      const lines = await look.linesOf(owner, owner.personId);
      const theirs = lines.find(
        ({ thing, helperId }) => thing === 'case' && helperId === navigator.accountId,
      );
      expect(theirs).toMatchObject({
        way: 'opened',
        who: 'Your helper, Sample Alliance',
        what: 'What you told about your case',
        why: expect.stringMatching(/^You agreed to a helper on .+ \d{4}\.$/),
        consentPurpose: 'share_with_helper',
        caseId,
      });
      expect(lines.some(({ way, who }) => way === 'joined' && who === 'Sample Alliance')).toBe(true);
      expect(lines.at(-1)?.way).toBe('joined');
      expect(JSON.stringify(lines)).not.toMatch(/Words of|Zwiebelfisch/);
    });

    test('staff who are nobody’s helper are named by their role alone', async () => {
      await world.sql('UPDATE participation SET helper_id = NULL WHERE organization_id = $1', [
        organizer.organizationId,
      ]);
      const second = await givenMember(world, 'reviewer');
      await givenParticipation(world, second, [caseId]);
      await world.sql('UPDATE participation SET helper_id = NULL WHERE organization_id = $1', [
        second.organizationId,
      ]);
      await world.ask(wholeCase, { id: caseId }, second.token);
      const [line] = await look.linesOf(owner, owner.personId);
      expect(line).toMatchObject({
        who: 'A reviewer, Sample Alliance',
        why: 'Your case takes part in a campaign of theirs.',
        helperId: null,
      });
    });

    test('it comes in pages without a gap', async () => {
      const all = await look.list(owner, owner.personId, { first: 100 });
      const seen: Line[] = [];
      let after: string | null = null;
      do {
        const page: Listed = await look.list(owner, owner.personId, { first: 2, after });
        seen.push(...page.edges.map(({ node }) => node));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(all.edges.map(({ node }) => node));
      expect(seen.length).toBeGreaterThan(4);
    });

    test('nobody else sees it: a helper, staff and a stranger see an empty list, as of nobody', async () => {
      const stranger = await givenPerson(world);
      for (const who of [navigator, organizer, stranger]) {
        expect((await look.list(who, owner.personId)).edges).toEqual([]);
        expect((await look.get(`/persons/${owner.personId}/seen`, who)).status).toBe(404);
      }
      const theirs = await (await look.get(`/persons/${owner.personId}/seen`, stranger)).text();
      const nobodys = await (await look.get(`/persons/${randomUUID()}/seen`, stranger)).text();
      expect(theirs).toBe(nobodys);
      const { errors } = await world.ask(listed, { id: owner.personId });
      expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    });

    test('the page says it without a script, and the page of the case leads to it', async () => {
      const ofCase = await (await look.get(`/cases/${caseId}`, owner)).text();
      expect(ofCase).toContain(`href="/persons/${owner.personId}/seen"`);
      expect(await (await look.get(`/cases/${caseId}`, navigator)).text()).not.toContain('/seen"');
      const response = await look.get(`/persons/${owner.personId}/seen`, owner);
      const page = await response.text();
      expect(response.status).toBe(200);
      expect(page).toContain('Your helper, Sample Alliance');
      expect(page).not.toContain('<script');
      await world.sql(`UPDATE account SET language = 'es' WHERE id = $1`, [owner.accountId]);
      const spanish = await (await look.get(`/persons/${owner.personId}/seen`, owner)).text();
      expect(spanish).toContain('Su ayudante, Sample Alliance');
      expect((await look.get(`/persons/${owner.personId}/seen?after=nonsense`, owner)).status).toBe(404);
    });

    test('what cannot be written down is not answered', async () => {
      const member = await givenMember(world, 'navigator');
      await givenParticipation(world, member, [caseId]);
      await givenConsent(world, owner, member.organizationId, 'share_with_helper');
      await world.sql('ALTER TABLE reading ADD CONSTRAINT reading_shut CHECK (false) NOT VALID');
      try {
        const { data, errors } = await world.ask<{ case: object | null }>(
          wholeCase,
          { id: caseId },
          member.token,
        );
        expect(data?.case ?? null).toBeNull();
        expect(errors).toHaveLength(1);
        const list = 'query ($id: ID!) { casesOf(personId: $id) { edges { node { story } } } }';
        const answer = await world.ask(list, { id: owner.personId }, member.token);
        expect(answer.errors).not.toHaveLength(0);
        expect(JSON.stringify(answer)).not.toContain('Words of mine');
        expect((await look.get(`/files/${fileId}`, member)).status).toBe(500);
        expect((await look.get(`/cases/${caseId}`, member)).status).toBe(500);
      } finally {
        await world.sql('ALTER TABLE reading DROP CONSTRAINT reading_shut');
      }
      expect(await look.written(member, 'case', caseId)).toEqual(never);
    });

    test('it stays as it was when whoever looked is gone, and when the document is', async () => {
      const before = await look.linesOf(owner, owner.personId);
      await world.sql(`UPDATE membership SET state = 'ended' WHERE account_id = $1`, [navigator.accountId]);
      await world.sql(`UPDATE account SET state = 'closed' WHERE id = $1`, [navigator.accountId]);
      await world.app.get(Vault, { strict: false }).destroy(accountSubject(navigator.accountId as AccountId));
      await world.sql(`UPDATE stored_file SET state = 'erased' WHERE id = $1`, [fileId]);
      expect(await look.linesOf(owner, owner.personId)).toEqual(before);
    });

    test('the application can neither change nor remove a line', async () => {
      const [rights] = await world.sql<{ change: boolean; remove: boolean }>(
        `SELECT has_table_privilege('chorus_app', 'reading', 'UPDATE') AS change,
           has_table_privilege('chorus_app', 'reading', 'DELETE') AS remove`,
      );
      expect(rights).toEqual({ change: false, remove: false });
    });
  });

  test('who compares two cases leaves a line in both that tells of no other case', async () => {
    const facts = noticeFacts();
    const [one, two] = [await givenPerson(world), await givenPerson(world)];
    const [first, second] = [await givenCase(world, one, facts), await givenCase(world, two, facts)];
    const administrator = await world.signInAsStaff('sample.administrator.0091@example.org');
    await world.sql('UPDATE account SET platform_administrator = true WHERE id = $1', [
      administrator.accountId,
    ]);
    for (let i = 0; i < 2; i += 1)
      await world.ask('{ casesToCompare { cases { caseId noticeDate } } }', {}, administrator.token);
    for (const id of [first, second])
      expect(await look.written(administrator, 'case_facts', id)).toEqual(once);
    const lines = await look.linesOf(one, one.personId);
    expect(lines).toEqual([
      expect.objectContaining({ thing: 'case_facts', caseId: first, why: 'To check what was entered.' }),
    ]);
  });

  test('a parent does not see the lines of a minor’s confidential care, and the minor does', async () => {
    const child = await givenPerson(world, { birthDate: '2011-05-05' });
    const parent = await world.signIn('sample.parent.0091@example.org');
    await world.sql(
      `INSERT INTO authority (id, account_id, person_id, basis, state, purposes, from_day, accepted_at, created_at)
       VALUES (gen_random_uuid(), $1, $2, 'parent', 'in_force', '{view,prepare,sign,consent,receive_notices}', '2020-01-01', now(), now())`,
      [parent.accountId, child.personId],
    );
    const open = await givenCase(world, child);
    const secret = await givenCase(world, child, noticeFacts(), { confidential: true });
    const secretFile = await givenEvidence(world, child, secret);
    const navigator = await givenMember(world, 'navigator');
    await givenParticipation(world, navigator, [open, secret]);
    await givenConsent(world, child, navigator.organizationId, 'share_with_helper');
    for (const id of [open, secret]) await world.ask(wholeCase, { id }, navigator.token);
    expect((await look.get(`/files/${secretFile}`, navigator)).status).toBe(200);
    const casesIn = async (who: SignedIn) =>
      new Set((await look.linesOf(who, child.personId)).map(({ caseId }) => caseId));
    expect(await casesIn(parent)).toEqual(new Set([open]));
    expect(await casesIn(child)).toEqual(new Set([open, secret]));
  });
});
