import { caseStillRuns } from '@chorus/domain/case/record-facts';
import { dutyKeys, type DutyKey } from '@chorus/domain/complaint/duty-rules';
import type { ProposedDuty } from '@chorus/domain/complaint/find-duties';
import type { Actor } from '@chorus/domain/shared/actor';
import type { AccountId, CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseAccess, type WorkingCase } from '../case/case.public.js';
import { ComplaintSeals, type KeptFinding } from './complaint-seals.js';
import { dutiesOf } from './complaint.repository.js';
import type { DutyAnswer } from './complaint.table.js';
import { DutyDesk } from './duty-desk.js';

export interface AnswerDutyInput {
  readonly caseId: string;
  readonly duty: string;
  /** As proposed; left out for what the notice lacks. */
  readonly stage?: string | null;
  /** The person's own words about it; kept sealed, told in the letter where given. */
  readonly words?: string | null;
}

export interface DutyAnswered {
  readonly kind: 'DutyAnswered';
  readonly caseId: CaseId;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'CaseOver' | 'DutyNotProposed'>;

export const wordsAtMost = 2_000;

/** The person says whether the facts behind a proposal are so. Only what the finder proposes can be confirmed. */
@Injectable()
export class AnswerDuty {
  constructor(
    private readonly db: Db,
    private readonly access: CaseAccess,
    private readonly desk: DutyDesk,
    private readonly seals: ComplaintSeals,
    private readonly outbox: Outbox,
  ) {}

  confirm(actor: Actor, input: AnswerDutyInput): Promise<DutyAnswered | Refused> {
    return this.answer(actor, input, 'confirmed');
  }

  deny(actor: Actor, input: AnswerDutyInput): Promise<DutyAnswered | Refused> {
    return this.answer(actor, input, 'denied');
  }

  private answer(actor: Actor, input: AnswerDutyInput, answer: DutyAnswer): Promise<DutyAnswered | Refused> {
    return this.db.transaction<DutyAnswered | Refused>(actor, async (tx) => {
      const of = await this.access.open(tx, actor, input.caseId, { purpose: 'prepare', orAs: 'helps' });
      if (isRefusal(of)) return of;
      const runs = caseStillRuns(of);
      if (isRefusal(runs)) return runs;
      const words = input.words?.trim() || null;
      if (words !== null && (words.length > wordsAtMost || hasControls(words)))
        return refuse(
          'InvalidInput',
          `This holds at most ${wordsAtMost} letters. Nothing was kept.`,
          'words',
        );
      return tx.elevated(async () => {
        const finding = await this.finding(tx, of, input, answer);
        if (finding === null) {
          return refuse(
            'DutyNotProposed',
            'Nothing we know of this case points to it. Answer the questions about the notice first.',
            'duty',
          );
        }
        await this.write(tx, of, input, finding, words, answer);
        await audit(tx, { operation: `complaint.duty_${answer}`, subjects: [{ kind: 'case', id: of.id }] });
        await this.outbox.publish(tx, 'complaint.changed', { caseId: of.id });
        return { kind: 'DutyAnswered', caseId: of.id };
      });
    });
  }

  /** As the facts stand now; to deny, what was said before will do: it may rest on facts that were corrected. */
  private async finding(
    tx: Tx,
    of: WorkingCase,
    { duty, stage = null }: AnswerDutyInput,
    answer: DutyAnswer,
  ): Promise<KeptFinding | null> {
    if (!(dutyKeys as readonly string[]).includes(duty)) return null;
    const { proposed } = await this.desk.find(tx, of);
    const found = proposed.find((one) => one.key === duty && (stage === null || one.stage === stage));
    if (found !== undefined) return keptOf(found);
    if (answer === 'confirmed') return null;
    const before = (await dutiesOf(tx, of.id)).find(
      (row) => row.dutyKey === duty && row.stage === (stage ?? 'notice'),
    );
    return before === undefined ? null : this.seals.finding(await this.seals.ofPerson(of.personId), before);
  }

  private async write(
    tx: Tx,
    { id: caseId, personId, planType, letterInHand }: WorkingCase,
    { duty, stage }: AnswerDutyInput,
    finding: KeptFinding & { readonly stage?: string | null },
    words: string | null,
    answer: DutyAnswer,
  ): Promise<void> {
    const at = finding.stage ?? stage ?? 'notice';
    const key = await this.seals.ofPerson(personId);
    const standing = await tx.maybe<{ id: string }>(
      'SELECT id FROM complaint_duty WHERE case_id = $1 AND duty_key = $2 AND stage = $3',
      [caseId, duty, at],
    );
    const id = standing?.id ?? newId<'complaint_duty'>();
    const { stage: _, ...kept } = finding;
    const by = tx.actor.kind === 'account' ? (tx.actor.accountId as AccountId) : null;
    await tx.execute(
      `INSERT INTO complaint_duty (id, case_id, person_id, duty_key, stage, answer, plan_type, letter_in_hand,
         sealed_finding, sealed_words, answered_by, answered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now())
       ON CONFLICT (case_id, duty_key, stage) DO UPDATE SET answer = excluded.answer, plan_type = excluded.plan_type,
         letter_in_hand = excluded.letter_in_hand, sealed_finding = excluded.sealed_finding,
         sealed_words = coalesce(excluded.sealed_words, complaint_duty.sealed_words),
         answered_by = excluded.answered_by, answered_at = excluded.answered_at`,
      [
        id,
        caseId,
        personId,
        duty as DutyKey,
        at,
        answer,
        planType,
        letterInHand,
        this.seals.sealFinding(key, id, kept),
        this.seals.sealWords(key, id, words),
        by,
      ],
    );
  }
}

function keptOf(found: ProposedDuty): KeptFinding & { readonly stage: string | null } {
  const { statement, owed, citation, sources, verified, dateRead, restsOn, stage } = found;
  return { statement, owed, citation, sources, verified, dateRead, restsOn, stage };
}

const hasControls = (text: string): boolean => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
