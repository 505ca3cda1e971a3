import { Injectable } from '@nestjs/common';
import { leave } from '@chorus/domain/participation/leaving';
import type { Actor } from '@chorus/domain/shared/actor';
import type { FileId, SubmissionId } from '@chorus/domain/shared/ids';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Authorities } from '../identity/identity.public.js';
import { lockOwn } from './participation-access.js';
import { takingsOf, type RunningDate } from './participation.repository.js';
import { participationTable, type ParticipationRow } from './participation.table.js';

export interface CampaignLeft {
  readonly kind: 'CampaignLeft';
  readonly participation: ParticipationRow;
  readonly sentence: string;
  readonly fileIds: readonly FileId[];
  readonly submissionIds: readonly SubmissionId[];
  readonly dates: readonly RunningDate[];
}

/** Leaving takes effect at once; signed filings still here are handed over by what reacts to it. */
@Injectable()
export class LeaveCampaign {
  constructor(
    private readonly db: Db,
    private readonly authorities: Authorities,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    participationId: string,
  ): Promise<CampaignLeft | Refusal<'NotFound' | 'NotAllowed' | 'AlreadyLeft'>> {
    return this.db.transaction(actor, async (tx) => {
      const row = await lockOwn(tx, this.authorities, participationId, 'prepare', { takesBack: true });
      if (isRefusal(row)) return row;
      const takings = await takingsOf(tx, row.caseId);
      const packet = {
        caseId: row.caseId,
        fileIds: takings.fileIds as readonly FileId[],
        submissionIds: takings.submissionIds as readonly SubmissionId[],
        dates: takings.dates,
      };
      const leaving = leave(row.state, packet, takings.signedUnsent as readonly SubmissionId[]);
      if (isRefusal(leaving)) return leaving;
      const patch = { state: leaving.state, changedAt: new Date() };
      await tx.update(participationTable, { id: row.id }, patch);
      await audit(tx, { operation: 'participant.left', subjects: [{ kind: 'participation', id: row.id }] });
      await this.outbox.publish(tx, 'participant.left', { participationId: row.id });
      const { fileIds, submissionIds } = leaving.packet;
      return {
        kind: 'CampaignLeft',
        participation: { ...row, ...patch },
        sentence: leaving.sentence,
        fileIds,
        submissionIds,
        dates: takings.dates,
      };
    });
  }
}
