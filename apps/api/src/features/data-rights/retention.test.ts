import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { confidentialCaseDays, finishedCaseDays, retentionRules } from '@chorus/domain/data-rights/retention';
import { testApp, type TestApp } from '../../../../../test/support/app.js';
import {
  givenCase,
  givenEvidence,
  givenMember,
  givenPerson,
  noticeFacts,
  upload,
  type GivenPerson,
} from '../../../../../test/support/given-case.js';
import { asAccount } from '@chorus/domain/shared/actor';
import type { AccountId, CaseId } from '@chorus/domain/shared/ids';
import { Db } from '../../platform/database/db.js';
import { Cases } from '../case/case.public.js';
import pg from 'pg';
import { localMails } from '../../../../../test/support/local-mail.js';
import { inventory } from '../../personal-data.js';
import { outsideData } from '../../platform/personal-data/platform.personal-data.js';
import { FILE_STORE, type FileStore } from '../../platform/files/file-store.js';
import { newId } from '../../platform/ids/ids.js';
import { Schedules } from '../../platform/outbox/schedules.js';
import { until } from '../../platform/outbox/testing/world.js';

describe('how long things are kept', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await testApp({ worker: true });
  });
  afterAll(() => world.close());

  const wake = (name: string) =>
    world.sql('UPDATE schedule_run SET next_at = now() WHERE name = $1', [`data-rights.${name}`]);
  const count = async (sql: string, values: readonly unknown[]): Promise<number> =>
    (await world.sql(sql, values)).length;

  test('anybody may read; every kind of data has a rule, and every sweep named there runs', async () => {
    const { data } = await world.ask<{ retention: { key: string; days: number | null; swept: boolean }[] }>(
      '{ retention(language: es) { key days holds from why swept } }',
    );
    const keys = data.retention.map(({ key }) => key);
    const used = new Set([...inventory, ...outsideData].map(({ retention }) => retention));
    expect([...used].filter((key) => !keys.includes(key))).toEqual([]);
    const running = world.app
      .get(Schedules, { strict: false })
      .all()
      .map(({ name }) => name);
    const promised = retentionRules.flatMap(({ sweptBy }) => sweptBy ?? []);
    expect(promised.filter((name) => !running.includes(name))).toEqual([]);
  });

  test('a document that was never put to a case goes after thirty days, and one that was stays', async () => {
    const person = await givenPerson(world);
    const caseId = await givenCase(world, person, noticeFacts());
    const used = await givenEvidence(world, person, caseId);
    const stray = (await upload(world, person.personId, person.token)).body.fileId;
    const fresh = (await upload(world, person.personId, person.token)).body.fileId;
    await world.sql(
      `UPDATE stored_file SET added_at = now() - interval '31 days', state = 'checked' WHERE id = ANY ($1)`,
      [[used, stray]],
    );
    await until('the sweep was there', async () => {
      await wake('remove-stray-uploads');
      return (await count('SELECT 1 FROM stored_file WHERE id = $1', [stray])) === 0;
    });
    expect(await count('SELECT 1 FROM stored_file WHERE id = ANY ($1)', [[used, fresh]])).toBe(2);
    const runs = await world.sql(`SELECT removed FROM retention_run WHERE rule = 'upload'`);
    expect(runs).toEqual([{ removed: 1 }]);
  });

  test('the address of an invitation nobody took goes thirty days after it ran out', async () => {
    const { organizationId } = await givenMember(world, 'owner');
    await world.sql(
      `INSERT INTO membership (id, organization_id, role, state, sealed_address, token_hash, expires_at, created_at)
       VALUES (gen_random_uuid(), $1, 'analyst', 'invited', 'a', 'old', now() - interval '31 days', now()),
              (gen_random_uuid(), $1, 'analyst', 'invited', 'b', 'new', now() - interval '29 days', now())`,
      [organizationId],
    );
    await until('the sweep was there', async () => {
      await wake('forget-invitations');
      const left = await world.sql(
        'SELECT 1 FROM membership WHERE organization_id = $1 AND sealed_address IS NOT NULL',
        [organizationId],
      );
      return left.length === 1;
    });
  });

  describe('a finished case', () => {
    const finished = async (): Promise<
      GivenPerson & { caseId: string; otherCase: string; fileId: string }
    > => {
      const person = await givenPerson(world);
      const caseId = await givenCase(world, person, noticeFacts());
      const identifier = { identifierKind: 'claim', printed: 'SAMPLE-OTHER-1' };
      const otherCase = await givenCase(world, person, noticeFacts({ identifier }));
      const fileId = await givenEvidence(world, person, caseId);
      await givenEvidence(world, person, otherCase);
      await world.ask(
        'mutation ($caseId: ID!) { withdrawCase(caseId: $caseId) { __typename } }',
        { caseId },
        person.token,
      );
      return { ...person, caseId, otherCase, fileId };
    };
    /** Finished so long ago that so many days are left. */
    const days = async (caseId: string, left: number): Promise<void> => {
      await world.sql(
        `UPDATE denial_case SET changed_at = (chorus_today() + $2::int - $3::int)::timestamp AT TIME ZONE 'UTC' WHERE id = $1`,
        [caseId, left, finishedCaseDays],
      );
      await world.sql(`UPDATE case_keeping SET goes_on = chorus_today() + $2::int WHERE id = $1`, [
        caseId,
        left,
      ]);
    };
    const goes = async (caseId: string): Promise<number> =>
      (await localMails(world.home)).filter(({ file }) => file.startsWith(`case_keeping-${caseId}-`)).length;
    const told = async (caseId: string): Promise<number> => {
      await wake('end-finished-cases');
      const [row] = await world.sql<{ told: number }>('SELECT told FROM case_keeping WHERE id = $1', [
        caseId,
      ]);
      return row?.told ?? -1;
    };

    test('goes three years after its last change, and is told of twice before', async () => {
      const person = await finished();
      await until('it is counted', async () => (await told(person.caseId)) === 0);
      const [keeping] = await world.sql<{ years: number }>(
        `SELECT (goes_on - chorus_today())::int AS years FROM case_keeping WHERE id = $1`,
        [person.caseId],
      );
      expect(keeping?.years).toBeGreaterThan(3 * 365 - 2);
      await days(person.caseId, 60);
      await until('it was told once', async () => (await told(person.caseId)) === 1);
      await until('a mail went', async () => (await goes(person.caseId)) === 1);
      await days(person.caseId, 14);
      await until('it was told twice', async () => (await told(person.caseId)) === 2);
      await days(person.caseId, 0);
      // Told a moment ago: its people still have the days they were promised.
      await told(person.caseId);
      expect(await count('SELECT 1 FROM erasure WHERE case_id = $1', [person.caseId])).toBe(0);
      await world.sql(`UPDATE case_keeping SET told_at = now() - interval '15 days' WHERE id = $1`, [
        person.caseId,
      ]);
      await until('it is gone', async () => {
        await wake('end-finished-cases');
        await wake('carry-out-erasures');
        await world.sql(`UPDATE erasure SET next_at = now() WHERE state IN ('asked', 'erasing')`);
        return (await count('SELECT 1 FROM denial_case WHERE id = $1', [person.caseId])) === 0;
      });
      expect(await count('SELECT 1 FROM stored_file WHERE id = $1', [person.fileId])).toBe(0);
      const { data } = await world.ask<{ case: { id: string } | null }>(
        'query ($id: ID!) { case(id: $id) { id evidence { id } } }',
        { id: person.otherCase },
        person.token,
      );
      expect(data.case).toMatchObject({ id: person.otherCase, evidence: [{}] });
    });

    test('stays for three more years when somebody says so on the page', async () => {
      const person = await finished();
      await until('it is counted', async () => (await told(person.caseId)) === 0);
      await days(person.caseId, 10);
      await until('it was told', async () => (await told(person.caseId)) === 2);
      const stranger = await givenPerson(world);
      const keep = `mutation ($caseId: ID!) { answer: keepCase(caseId: $caseId) { __typename ... on CaseKept { goesOn } } }`;
      const refused = await world.ask(keep, { caseId: person.caseId }, stranger.token);
      expect(refused.data).toEqual({ answer: { __typename: 'NotFound' } });
      const kept = await world.ask(keep, { caseId: person.caseId }, person.token);
      expect(kept.data).toMatchObject({ answer: { __typename: 'CaseKept' } });
      const [row] = await world.sql<{ left: number; told: number }>(
        'SELECT (goes_on - chorus_today())::int AS left, told FROM case_keeping WHERE id = $1',
        [person.caseId],
      );
      expect(row?.told).toBe(0);
      expect(row?.left).toBeGreaterThan(3 * 365 - 2);
    });

    test('leaves behind a document that is also the paper of a right', async () => {
      const person = await finished();
      await world.sql('UPDATE authority SET evidence_file_id = $1 WHERE person_id = $2', [
        person.fileId,
        person.personId,
      ]);
      await world.sql(
        `INSERT INTO erasure (id, kind, state, step, person_id, case_id, asked_at, erase_from, next_at, started_at, removed, files, mails)
         VALUES (gen_random_uuid(), 'case', 'erasing', 'files', $1, $2, now(), now(), now(), now(), '{}', 0, 0)`,
        [person.personId, person.caseId],
      );
      await until('the case is gone', async () => {
        await wake('carry-out-erasures');
        return (await count('SELECT 1 FROM denial_case WHERE id = $1', [person.caseId])) === 0;
      });
      expect(await count('SELECT 1 FROM stored_file WHERE id = $1', [person.fileId])).toBe(1);
    });

    test('leaves behind a document with its bytes that is put to another case at that moment', async () => {
      const person = await finished();
      const other = new pg.Client({ connectionString: world.database.ownerUrl });
      await other.connect();
      try {
        await other.query(`SELECT set_config('chorus.actor_kind', 'system', false)`);
        await other.query('BEGIN');
        await other.query(
          `INSERT INTO case_evidence (id, case_id, person_id, evidence_kind, file_id, dated, added_at)
           SELECT gen_random_uuid(), $1, person_id, evidence_kind, file_id, dated, now() FROM case_evidence WHERE case_id = $2`,
          [person.otherCase, person.caseId],
        );
        await world.sql(
          `INSERT INTO erasure (id, kind, state, step, person_id, case_id, asked_at, erase_from, next_at, started_at, removed, files, mails)
           VALUES (gen_random_uuid(), 'case', 'erasing', 'settle', $1, $2, now(), now(), now(), now() - interval '2 days', '{}', 0, 0)`,
          [person.personId, person.caseId],
        );
        await until('the erasure waits for the rows', async () => {
          // Not while it runs: its own row is locked then.
          await world.sql(
            `UPDATE schedule_run SET next_at = now() WHERE name IN (
               SELECT name FROM schedule_run WHERE name = 'data-rights.carry-out-erasures' FOR UPDATE SKIP LOCKED)`,
          );
          return (
            (await count(
              `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE%'`,
              [],
            )) > 0
          );
        });
        await other.query('COMMIT');
      } finally {
        await other.end();
      }
      await until('the case is gone', async () => {
        await wake('carry-out-erasures');
        return (
          (await count(`SELECT 1 FROM erasure WHERE case_id = $1 AND state = 'erased'`, [person.caseId])) ===
          1
        );
      });
      const opened = await fetch(`${world.url}/files/${person.fileId}`, {
        headers: { authorization: `Bearer ${person.token}` },
      });
      expect(opened.status).toBe(200);
    });

    test('interrupted once its rows are gone, an erasure says which bytes are left, and ends with none', async () => {
      const person = await finished();
      const store = world.app.get<FileStore>(FILE_STORE, { strict: false });
      const key = newId<'file'>();
      await store.put(key, Buffer.from('what a row led to'));
      await world.sql(
        `INSERT INTO erasure (id, kind, state, step, person_id, case_id, asked_at, erase_from, next_at, started_at, removed, files, mails, bytes_left)
         VALUES (gen_random_uuid(), 'case', 'erasing', 'files', $1, gen_random_uuid(), now(), now(), now(), now(), '{}', 1, 0, $2)`,
        [person.personId, JSON.stringify([key])],
      );
      await until('it is erased', async () => {
        await wake('carry-out-erasures');
        return (
          (await count(
            `SELECT 1 FROM erasure WHERE person_id = $1 AND state = 'erased' AND bytes_left IS NULL`,
            [person.personId],
          )) === 1
        );
      });
      expect(await store.get(key)).toBeNull();
    });

    test('goes on the day that follows from the case as it is now, until its people were told one', async () => {
      const person = await finished();
      await until('it is counted', async () => (await told(person.caseId)) === 0);
      await world.sql('UPDATE denial_case SET confidential = true WHERE id = $1', [person.caseId]);
      const left = async (): Promise<number> => {
        await wake('end-finished-cases');
        const [row] = await world.sql<{ left: number }>(
          'SELECT (goes_on - chorus_today())::int AS left FROM case_keeping WHERE id = $1',
          [person.caseId],
        );
        return row?.left ?? -1;
      };
      await until('it goes sooner', async () => (await left()) <= confidentialCaseDays);
      await world.sql('UPDATE denial_case SET confidential = false WHERE id = $1', [person.caseId]);
      await until('it goes later again', async () => (await left()) > confidentialCaseDays);
    });

    const dueCase = async (state: 'asked' | 'erasing') => {
      const person = await finished();
      await until('it is counted', async () => (await told(person.caseId)) === 0);
      await days(person.caseId, 0);
      await world.sql(`UPDATE case_keeping SET told = 2, told_at = now() WHERE id = $1`, [person.caseId]);
      const [row] = await world.sql<{ id: string }>(
        `INSERT INTO erasure (id, kind, state, step, person_id, case_id, asked_at, erase_from, next_at, removed, files, mails)
         VALUES (gen_random_uuid(), 'case', $3, $4, $1, $2, now(), now(), now() + interval '1 day', '{}', 0, 0) RETURNING id`,
        [person.personId, person.caseId, state, state === 'asked' ? null : 'settle'],
      );
      const keep = async (): Promise<string> => {
        const { data } = await world.ask<{ answer: { __typename: string } }>(
          `mutation ($caseId: ID!) { answer: keepCase(caseId: $caseId) { __typename } }`,
          { caseId: person.caseId },
          person.token,
        );
        return data.answer.__typename;
      };
      return { ...person, erasureId: row?.id ?? '', keep };
    };

    test('said to be kept is not erased, also where its erasure had been found due', async () => {
      const due = await dueCase('asked');
      expect(await due.keep()).toBe('CaseKept');
      const rows = await world.sql('SELECT state FROM erasure WHERE id = $1', [due.erasureId]);
      expect(rows).toEqual([{ state: 'called_off' }]);
      const late = await dueCase('erasing');
      expect(await late.keep()).toBe('NotFound');
    });

    test('cannot be changed any more by anybody once its erasure has begun, and says so', async () => {
      const { caseId, accountId, token } = await dueCase('erasing');
      await world.sql(`UPDATE denial_case SET state = 'closed' WHERE id = $1`, [caseId]);
      const answer = async (query: string) =>
        (
          await world.ask<{ answer: { __typename: string; message: string } }>(
            `mutation ($id: ID!) { answer: ${query} { __typename ... on Refusal { message } } }`,
            { id: caseId },
            token,
          )
        ).data.answer;
      for (const query of [
        'reopenCase(caseId: $id)',
        `reportOutcome(input: { caseId: $id, stage: "internal_appeal_level_1", result: overturned, decidedOn: "2026-11-01" })`,
      ])
        expect(await answer(query)).toMatchObject({
          __typename: 'NotAllowed',
          message: expect.stringContaining('is being erased'),
        });
      // Whatever leads to the one place that moves cases, and whoever was let in before it.
      const moved = await world.app
        .get(Db, { strict: false })
        .transaction(asAccount(accountId as AccountId), (tx) =>
          world.app.get(Cases, { strict: false }).move(tx, caseId as CaseId, 'decided'),
        );
      expect(moved).toMatchObject({
        kind: 'CaseMoveNotAllowed',
        message: expect.stringContaining('is being erased'),
      });
      const [row] = await world.sql<{ state: string }>('SELECT state FROM denial_case WHERE id = $1', [
        caseId,
      ]);
      expect(row?.state).toBe('closed');
    });

    test('that was taken up after its erasure was found due is not erased', async () => {
      const due = await dueCase('asked');
      await world.sql(`UPDATE denial_case SET state = 'decided' WHERE id = $1`, [due.caseId]);
      await until('it is called off', async () => {
        await world.sql('UPDATE erasure SET next_at = now() WHERE id = $1', [due.erasureId]);
        await wake('carry-out-erasures');
        const [row] = await world.sql<{ state: string }>('SELECT state FROM erasure WHERE id = $1', [
          due.erasureId,
        ]);
        return row?.state === 'called_off';
      });
      expect(await count('SELECT 1 FROM denial_case WHERE id = $1', [due.caseId])).toBe(1);
    });
  });
});
