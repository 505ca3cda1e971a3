import type { ProofKind } from '@chorus/domain/delivery/attempt';
import { actsProvedBy, satisfyingDay, type DatedProof } from '@chorus/domain/delivery/proved-acts';
import type { Satisfying } from '@chorus/domain/delivery/timeliness';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { AttemptId, FileId } from '@chorus/domain/shared/ids';
import { notMendedBySending } from '@chorus/domain/submission/returned';
import { Injectable } from '@nestjs/common';
import { personSubject, Vault } from '../../platform/crypto/vault.js';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { submissionTable, type SubmissionRow } from '../submission/submission.public.js';
import { proofTable, type ProofRow } from './delivery.table.js';

export interface ProofToKeep {
  readonly attemptId: AttemptId | null;
  readonly channel: Channel;
  readonly proofKind: ProofKind;
  /** Number or text as it stands on the proof; sealed. */
  readonly value: string | null;
  readonly fileId: FileId | null;
  /** Plain date the act counts for where the recipient is: from 17:00 there, the next one [18]. */
  readonly provedOn: string;
}

const place = (row: string) => ({ table: 'proof', column: 'sealed_value', row });

/** Keeps proofs sealed under their person's key, and says from all of them when the act that counts was done. */
@Injectable()
export class KeepProof {
  constructor(private readonly vault: Vault) {}

  async keep(tx: Tx, submission: SubmissionRow, proof: ProofToKeep): Promise<ProofRow> {
    const id = newId<'proof'>();
    const key = await this.vault.keyFor(personSubject(submission.personId));
    const row: ProofRow = {
      id,
      submissionId: submission.id,
      personId: submission.personId,
      attemptId: proof.attemptId,
      proofKind: proof.proofKind,
      sealedValue: proof.value === null ? null : key.seal(place(id), proof.value),
      fileId: proof.fileId,
      provedOn: proof.provedOn,
      givenBy: tx.actor.kind === 'account' ? tx.actor.accountId : null,
      givenAt: new Date(),
      supersededAt: null,
    };
    await tx.insert(proofTable, row);
    await this.weigh(tx, submission);
    return row;
  }

  /** Says anew, from the proofs that count, when the act that meets the clock was done. */
  async weigh(tx: Tx, submission: Pick<SubmissionRow, 'id' | 'satisfiedBy'>): Promise<void> {
    const satisfiedOn = satisfyingDay(
      satisfyingOf(submission.satisfiedBy),
      actsProvedBy(await datedProofs(tx, submission.id)),
    );
    await tx.update(submissionTable, { id: submission.id }, { satisfiedOn });
  }

  /** The proof stays on file and counts no more. */
  async supersede(tx: Tx, proofIds: readonly string[]): Promise<void> {
    await tx.execute('UPDATE proof SET superseded_at = now() WHERE id = ANY($1) AND superseded_at IS NULL', [
      proofIds,
    ]);
  }

  /** The number or text of a proof, for whoever acts for its person. Throws KeyDestroyed for an erased one. */
  async valueOf(row: Pick<ProofRow, 'id' | 'personId' | 'sealedValue'>): Promise<string | null> {
    if (row.sealedValue === null) return null;
    const key = await this.vault.existingKey(personSubject(row.personId));
    return key.open(place(row.id), row.sealedValue);
  }
}

/**
 * Proofs that count, with the way that was gone, which is the try's own and not always the one first planned. What came
 * back or was refused proves nothing of the try after it; but of what they say was too late it proves the day.
 */
export function datedProofs(tx: ReadTx, submissionId: string): Promise<DatedProof[]> {
  return tx.rows(
    `SELECT coalesce(a.channel, s.channel) AS channel, p.proof_kind, p.proved_on
     FROM proof p JOIN submission s ON s.id = p.submission_id LEFT JOIN attempt a ON a.id = p.attempt_id
     WHERE p.submission_id = $1 AND p.superseded_at IS NULL
       AND (a.state IS NULL OR a.state NOT IN ('failed', 'bounced', 'rejected_by_recipient', 'cancelled')
         OR EXISTS (SELECT 1 FROM filing_return r WHERE r.attempt_id = a.id AND r.reason = ANY($2)))`,
    [submissionId, notMendedBySending],
  );
}

const satisfyings: readonly string[] = ['sent', 'postmarked', 'received', 'none'] satisfies Satisfying[];

/** The words of the rules beyond these ("nothing_to_file", "no_time_limit") ask for no act by a day. */
export function satisfyingOf(word: string): Satisfying {
  if (satisfyings.includes(word)) return word as Satisfying;
  return word === 'nothing_to_file' || word === 'no_time_limit' || word === 'decision' ? 'none' : 'unknown';
}
