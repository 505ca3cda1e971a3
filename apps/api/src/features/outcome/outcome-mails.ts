import { daysToAskOffice, officeOfRecipient, officeTerm } from '@chorus/domain/complaint/office-answer';
import type { Language } from '@chorus/domain/identity/account';
import type { OneTapAnswer } from '@chorus/domain/outcome/check-in';
import type { MailContext, MailName } from '@chorus/templates/mail/registry';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/db.js';
import type { Reactions } from '../../platform/outbox/reaction.js';
import type { Notice } from '../../platform/transport/notices.js';
import type { SendingOrganization } from '../../platform/transport/transports.js';
import { NoticeMail, Readers, senderOf, sendingFacts } from '../delivery/delivery.public.js';
import { findSubmission } from '../submission/submission.public.js';
import { CheckInSecrets, digestOf } from './check-in-secrets.js';
import { askedAbout } from './check-in-words.js';
import { CaseCourses, openNow } from './case-course.js';
import { referenceOf } from './outcome.repository.js';
import type { CheckInRow, OutcomeRow } from './outcome.table.js';

/** The question "what came?", and the news that a next step is open. */
@Injectable()
export class OutcomeMails {
  constructor(
    private readonly mail: NoticeMail,
    private readonly readers: Readers,
    private readonly secrets: CheckInSecrets,
    private readonly courses: CaseCourses,
  ) {}

  register(reactions: Reactions): void {
    reactions.register(
      this.mail.reaction('outcome.mail-check-in', 'check_in.due', (tx, { ids }) =>
        this.checkIn(tx, ids.checkInId),
      ),
    );
    reactions.register(
      this.mail.reactionToPerson('outcome.mail-next-step', 'case.next_step_opened', (tx, { id, ids }) =>
        this.nextStep(tx, ids.outcomeId, id),
      ),
    );
    reactions.register(
      this.mail.reaction('outcome.mail-letter-wanted', 'outcome.evidence_wanted', (tx, { id, ids }) =>
        this.letterWanted(tx, ids.outcomeId, id),
      ),
    );
  }

  private async checkIn(tx: Tx, checkInId: string): Promise<readonly Notice[]> {
    const question = await tx.maybe<CheckInRow>('SELECT * FROM check_in WHERE id = $1', [checkInId]);
    const outcome = question === null ? null : await outcomeAsItIs(tx, question.outcomeId);
    // Answered by another way since the question was due: nobody is asked for nothing.
    if (question === null || outcome === null || outcome.state !== 'asked') return [];
    await tx.execute('UPDATE check_in SET asked_at = now() WHERE id = $1 AND asked_at IS NULL', [checkInId]);
    const page = this.mail.link(`/o/${await this.tokenOf(tx, question)}`);
    const links = (language: Language) => {
      const answer = (word: OneTapAnswer): string => `${page}?answer=${word}&lang=${language}`;
      return {
        won: answer('won'),
        partly: answer('partly'),
        lost: answer('lost'),
        nothingYet: answer('nothing_yet'),
        somethingElse: answer('something_else'),
      };
    };
    if (askedAbout(outcome.stage) === 'decision')
      return this.write(tx, outcome, checkInId, (reference, language) => ({
        template: 'outcome_check_in',
        context: { reference, links: links(language) },
      }));
    const office = await officeOf(tx, outcome);
    return this.write(tx, outcome, checkInId, (reference, language) => ({
      template: 'office_check_in',
      context: {
        reference,
        afterDays: daysToAskOffice(office),
        termDays: officeTerm(office)?.days ?? null,
        links: links(language),
      },
    }));
  }

  /** A mail that waited until its master key was taken out of the list gets a new token; nobody has read the old one. */
  private async tokenOf(tx: Tx, { id, tokenHash }: CheckInRow): Promise<string> {
    const kept = this.secrets.keptToken(id, tokenHash);
    if (kept !== null) return kept;
    const token = this.secrets.token(id);
    await tx.execute('UPDATE check_in SET token_hash = $2 WHERE id = $1', [id, digestOf(token)]);
    return token;
  }

  /** Looks again when it writes: a report that was taken back or mended meanwhile opens nothing. */
  private async nextStep(tx: Tx, outcomeId: string, occasion: string): Promise<readonly Notice[]> {
    const outcome = await outcomeAsItIs(tx, outcomeId);
    if (outcome === null || (outcome.state !== 'reported' && outcome.state !== 'verified')) return [];
    const course = await this.courses.of(tx, outcome.caseId, outcome.stage);
    const open = course === null ? null : openNow(course);
    if (open === null) return [];
    const link = this.mail.link(`/cases/${outcome.caseId}`);
    return this.write(tx, outcome, occasion, (reference) => ({
      template: 'next_step_open',
      context: { reference, actBy: open.actBy, link },
    }));
  }

  private async letterWanted(tx: Tx, outcomeId: string, occasion: string): Promise<readonly Notice[]> {
    const outcome = await outcomeAsItIs(tx, outcomeId);
    if (outcome === null || outcome.state !== 'reported' || outcome.evidenceSince === null) return [];
    const link = this.mail.link(`/cases/${outcome.caseId}`);
    return this.write(tx, outcome, occasion, (reference) => ({
      template: 'outcome_letter_wanted',
      context: { reference, link },
    }));
  }

  private async write<Name extends MailName>(
    tx: Tx,
    outcome: OutcomeRow,
    occasion: string,
    say: (
      reference: string,
      language: Language,
    ) => {
      readonly template: Name;
      readonly context: MailContext<Name>;
    },
  ): Promise<readonly Notice[]> {
    const { reference } = await tx.one<{ reference: string }>(
      `SELECT ${referenceOf} AS reference FROM outcome o LEFT JOIN submission s ON s.id = o.submission_id WHERE o.id = $1`,
      [outcome.id],
    );
    const sender = await this.senderFor(tx, outcome);
    const readers = await this.readers.ofPerson(tx, outcome.personId, outcome.caseId);
    return readers.flatMap((reader) =>
      this.mail.compose([reader], {
        ...say(reference, reader.language),
        about: { kind: 'outcome', id: outcome.id },
        occasion,
        sender,
      }),
    );
  }

  /** As the filing was sent; without one, as whoever the case takes part with, or the platform for invented people. */
  private async senderFor(
    tx: Tx,
    { submissionId, caseId, personId }: OutcomeRow,
  ): Promise<SendingOrganization> {
    const submission = submissionId === null ? null : await findSubmission(tx, submissionId);
    if (submission !== null) return senderOf(submission, (await sendingFacts(tx, submission)).by);
    const home = await tx.one<{ sample: boolean }>('SELECT sample FROM home');
    const by = await tx.maybe<{ id: string; sample: boolean }>(
      `SELECT o.id, o.sample OR k.sample AS sample FROM participation p
       JOIN campaign k ON k.id = p.campaign_id JOIN organization o ON o.id = p.organization_id
       WHERE p.case_id = $1 AND p.state <> 'left' ORDER BY p.joined_at, p.id LIMIT 1`,
      [caseId],
    );
    return { id: by?.id ?? personId, sample: home.sample || (by?.sample ?? false), verifiedSmtp: null };
  }
}

/** The key of the office a complaint went to; null: its person wrote to it alone. */
async function officeOf(tx: Tx, { submissionId }: OutcomeRow): Promise<string | null> {
  const submission = submissionId === null ? null : await findSubmission(tx, submissionId);
  return officeOfRecipient(submission?.recipientKey ?? null);
}

/** Read and not held: whoever writes takes the filing before its outcome, and a mail must never stand in their way. */
const outcomeAsItIs = (tx: Tx, id: string): Promise<OutcomeRow | null> =>
  tx.maybe('SELECT * FROM outcome WHERE id = $1', [id]);
