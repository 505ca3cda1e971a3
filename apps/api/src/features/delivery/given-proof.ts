import type { ProofKind } from '@chorus/domain/delivery/attempt';
import { acceptProof, type ProofRefused } from '@chorus/domain/delivery/proof';
import { isId, type FileId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { beforeSigning } from '@chorus/domain/submission/act-day';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { Tx } from '../../platform/database/db.js';
import { Files, findFile } from '../file/file.public.js';
import type { SubmissionRow } from '../submission/submission.public.js';
import { latestDayOfAct } from './day-of-act.js';

/** A proof as somebody gives it. */
export interface GivenProof {
  readonly proofKind: ProofKind;
  /** Tracking, confirmation or portal number, or what the receipt says. */
  readonly value?: string | null;
  readonly fileId?: string | null;
}

export interface TakenProof {
  readonly proofKind: ProofKind;
  readonly value: string | null;
  readonly fileId: FileId | null;
  readonly provedOn: string;
  /** Worth a second look, never a reason to refuse. */
  readonly advice: string | null;
}

export type GivenProofRefused = ProofRefused | Refusal<'InvalidInput' | 'ProofBeforeSigning'>;

/** Takes what a person gives as proof: the number by the rules of its channel, the photograph as part of the filing. */
@Injectable()
export class TakeProof {
  constructor(
    private readonly clock: BusinessClock,
    private readonly files: Files,
  ) {}

  /** @param provedOn plain date of the act it shows. Runs with the system's sight: the caller has decided who may. */
  async take(
    tx: Tx,
    filing: Pick<SubmissionRow, 'personId' | 'channel' | 'signedAt' | 'recipientZone'>,
    given: GivenProof,
    provedOn: string,
  ): Promise<TakenProof | GivenProofRefused> {
    const fileId = given.fileId ?? null;
    const file = fileId === null || !isId(fileId) ? null : await findFile(tx, fileId);
    if (fileId !== null && file?.personId !== filing.personId) {
      return refuse('InvalidInput', 'There is no such document of this person. Add it again.', 'fileId');
    }
    const accepted = acceptProof(
      filing.channel,
      {
        proofKind: given.proofKind,
        reference: given.value ?? null,
        hasDocument: file !== null,
        provedOn,
      },
      await latestDayOfAct(tx, this.clock, filing),
    );
    if (isRefusal(accepted)) return accepted;
    const early = beforeSigning(provedOn, filing.signedAt, 'provedOn');
    if (early !== null) return early;
    if (file !== null) await this.files.markKept(tx, file);
    const { proof, advice } = accepted;
    return {
      proofKind: proof.proofKind,
      value: proof.reference,
      fileId: file?.id ?? null,
      provedOn,
      advice,
    };
  }
}
