import { system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { testApp, type SignedIn, type TestApp } from './app.js';
import {
  givenFilings,
  givenOpenCampaign,
  type Arranging,
  type FilingsWish,
  type GivenCampaign,
  type GivenFiling,
} from './given-filings.js';
import { localMails } from './local-mail.js';
import { Db } from '../../apps/api/src/platform/database/db.js';
import { Outbox } from '../../apps/api/src/platform/outbox/outbox.js';
import { Schedules } from '../../apps/api/src/platform/outbox/schedules.js';
import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { CaseSeals } from '../../apps/api/src/features/case/case-seals.js';
import { Files } from '../../apps/api/src/features/file/files.js';
import { PersonSeals } from '../../apps/api/src/features/identity/person-details.js';
import { SubmissionSeals } from '../../apps/api/src/features/submission/submission-seals.js';
import { CheckInSecrets } from '../../apps/api/src/features/outcome/check-in-secrets.js';

export interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly [key: string]: unknown;
}

export interface OutcomeNow {
  readonly id: string;
  readonly state: string;
  readonly result: string | null;
  readonly due: string;
  readonly decided: string | null;
  readonly verified_on: string | null;
}

export interface CaseNow {
  readonly state: string;
  readonly letter: string;
  readonly basis: string;
  readonly notice: string | null;
  readonly act_by: string | null;
}

const refusal = '... on Refusal { message field }';
const queries = {
  reportOutcome: `mutation ($input: ReportOutcomeInput!) { answer: reportOutcome(input: $input) { __typename ${refusal}
    ... on OutcomeReported { outcome { id state result } } } }`,
  verifyOutcome: `mutation ($input: VerifyOutcomeInput!) { answer: verifyOutcome(input: $input) { __typename ${refusal}
    ... on OutcomeVerified { outcome { state verifiedOn } next { next stepKeys } } } }`,
  correctOutcome: `mutation ($input: CorrectOutcomeInput!) { answer: correctOutcome(input: $input) { __typename ${refusal}
    ... on OutcomeCorrected { outcome { state result } } } }`,
  reportOwnFiling: `mutation ($input: ReportOwnFilingInput!) { answer: reportOwnFiling(input: $input) { __typename ${refusal}
    ... on OwnFilingReported { case { id outcomes { stage state } } } } }`,
  reportSent: `mutation ($input: ReportSentInput!) { answer: reportSent(input: $input) { __typename ${refusal}
    ... on SendingReported { submission { state timeliness } advice } } }`,
} as const;

/** A sample home on 7 December with a campaign, a person who acts for everybody, and what tests ask of them. */
export class OutcomeWorld {
  private constructor(
    readonly app: TestApp,
    readonly arranging: Arranging,
    readonly campaign: GivenCampaign,
    readonly person: SignedIn,
  ) {}

  static async start(): Promise<OutcomeWorld> {
    const app = await testApp({ worker: true });
    const get = <T>(type: new (...parts: never[]) => T): T => app.app.get(type, { strict: false });
    const arranging = {
      db: get(Db),
      files: get(Files),
      persons: get(PersonSeals),
      seals: get(SubmissionSeals),
      cases: get(CaseSeals),
    };
    await app.sql(`UPDATE home SET sample = true, business_now = '2026-12-07T15:00:00Z'`);
    const campaign = await givenOpenCampaign(arranging);
    return new OutcomeWorld(app, arranging, campaign, await app.signIn('sample.guardian.001@example.org'));
  }

  async member(email: string, role: string): Promise<SignedIn> {
    const who = await this.app.signInAsStaff(email);
    await this.app.sql(
      `INSERT INTO membership (id, account_id, organization_id, role, state, created_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'active', now())`,
      [who.accountId, this.campaign.organizationId, role],
    );
    return who;
  }

  async ask(who: SignedIn | null, mutation: keyof typeof queries, input: unknown): Promise<Answer> {
    const { data, errors } = await this.app.ask<{ answer: Answer }>(
      queries[mutation],
      { input },
      who?.token ?? null,
    );
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data.answer;
  }

  /** A filing ready to be posted by its person. @param facts SQL that sets columns of the case's clear row */
  async handed(more: Partial<FilingsWish> = {}, facts?: string): Promise<GivenFiling> {
    const [filing] = await givenFilings(this.arranging, {
      count: 1,
      campaign: this.campaign,
      actedForBy: this.person.accountId as AccountId,
      ...more,
      filing: { state: 'handed_to_person', channel: 'post', satisfiedBy: 'postmarked', ...more.filing },
    });
    if (filing === undefined) throw new Error('No filing was made.');
    if (facts !== undefined)
      await this.app.sql(
        `UPDATE case_facet SET ${facts} WHERE id = (SELECT facet_id FROM denial_case WHERE id = $1)`,
        [filing.caseId],
      );
    return filing;
  }

  /** Posted on the seventh, with a proof; answers when a decision is expected. */
  async post(filing: GivenFiling): Promise<GivenFiling & { readonly outcome: OutcomeNow }> {
    const answer = await this.ask(this.person, 'reportSent', {
      submissionId: filing.submissionId,
      sentOn: '2026-12-07',
      proof: { proofKind: 'receipt', value: 'Sample post office 12' },
    });
    if (answer.__typename !== 'SendingReported') throw new Error(JSON.stringify(answer));
    await until('a decision is expected', async () => (await this.outcomeOf(filing)) !== null);
    const outcome = await this.outcomeOf(filing);
    if (outcome === null) throw new Error('No outcome.');
    return { ...filing, outcome };
  }

  async sent(more: Partial<FilingsWish> = {}, facts?: string) {
    return this.post(await this.handed(more, facts));
  }

  async outcomeOf({ submissionId }: Pick<GivenFiling, 'submissionId'>): Promise<OutcomeNow | null> {
    const [row] = await this.app.sql<OutcomeNow>(
      `SELECT id, state, result, due_on::text AS due, decided_on::text AS decided, verified_on::text
       FROM outcome WHERE submission_id = $1`,
      [submissionId],
    );
    return row ?? null;
  }

  async caseOf({ caseId }: Pick<GivenFiling, 'caseId'>): Promise<CaseNow> {
    const [row] = await this.app.sql<CaseNow>(
      `SELECT d.state, f.letter_in_hand AS letter, d.letter_basis AS basis, f.notice_date::text AS notice, f.act_by::text
       FROM denial_case d JOIN case_facet f ON f.id = d.facet_id WHERE d.id = $1`,
      [caseId],
    );
    if (row === undefined) throw new Error('No case.');
    return row;
  }

  /** The clocks to file that stand. */
  fileClocks({ caseId }: Pick<GivenFiling, 'caseId'>): Promise<{ stage: string; state: string }[]> {
    return this.app.sql(
      `SELECT DISTINCT stage, state FROM case_clock WHERE case_id = $1 AND side = 'file' AND state <> 'superseded'
       ORDER BY stage`,
      [caseId],
    );
  }

  /** Any document of the person; which one matters to nobody here. */
  async letterFile({ personId }: Pick<GivenFiling, 'personId'>): Promise<string> {
    const [row] = await this.app.sql<{ id: string }>('SELECT id FROM stored_file WHERE person_id = $1', [
      personId,
    ]);
    return row?.id ?? '';
  }

  /** Moves the business clock to a day and wakes whatever waits for it. */
  async dawn(day: string, plus = 0): Promise<void> {
    const at = new Date(Date.parse(`${day}T15:00:00Z`) + plus * 86_400_000);
    await this.app.sql('UPDATE home SET business_now = greatest(business_now, $1)', [at]);
    await this.arranging.db.transaction(system('schedule'), (tx) =>
      this.app.app.get(Schedules, { strict: false }).wakeAll(tx),
    );
  }

  /** A question with its link, as the schedule makes it; answers the link's token. */
  async question(outcomeId: string): Promise<string> {
    const [row] = await this.app.sql<{ id: string }>(
      `INSERT INTO check_in (id, outcome_id, person_id, sequence, due_on, asked_on, token_hash)
       SELECT gen_random_uuid(), id, person_id, 1, chorus_today(), chorus_today(), sha256(gen_random_uuid()::text::bytea)
       FROM outcome WHERE id = $1 RETURNING id`,
      [outcomeId],
    );
    const token = this.app.app.get(CheckInSecrets, { strict: false }).token(row?.id ?? '');
    await this.app.sql('UPDATE check_in SET token_hash = sha256($2::text::bytea) WHERE id = $1', [
      row?.id,
      token,
    ]);
    return token;
  }

  /** Presses a button on the page behind the link; answers the page that comes. */
  async tap(token: string, answer: string, lang = 'en'): Promise<string> {
    const page = await fetch(`${this.app.url}/o/${token}?lang=${lang}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ answer }),
    });
    if (!page.ok) throw new Error(`The tap was answered with ${page.status}.`);
    return page.text();
  }

  /** How many mails in the local outbox speak of the filing and say this. */
  async mailsOf(reference: string, words: RegExp): Promise<number> {
    const mails = await localMails(this.app.home);
    return mails.filter(({ subject, text }) => {
      const said = `${subject ?? ''} ${text ?? ''}`.replaceAll(/\s+/g, ' ');
      return subject?.includes(reference) === true && words.test(said);
    }).length;
  }

  publish(event: 'attempt.bounced', payload: { attemptId: string; submissionId: string }): Promise<unknown> {
    return this.arranging.db.transaction(system('worker'), (tx) =>
      this.app.app.get(Outbox, { strict: false }).publish(tx, event, payload as never),
    );
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
