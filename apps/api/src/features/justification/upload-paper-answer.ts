import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { requestTransitions, type RequestState } from '@chorus/domain/justification/request-states';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { canMove } from '@chorus/domain/shared/transitions';
import { Db } from '../../platform/database/db.js';
import { Files, findFile } from '../file/file.public.js';
import { PaperAnswers } from './paper-answers.js';
import type { PaperAnswerRow } from './paper-answer.table.js';
import { WaysAccess, type NotActing } from './ways-access.js';

export interface PaperAnswerUploaded {
  readonly kind: 'PaperAnswerUploaded';
  readonly answer: PaperAnswerRow;
}

type Refused = NotActing | Refusal<'InvalidInput' | 'RequestMoveNotAllowed'>;

/** The practice's letter, brought by the person or a helper: a file that was sent before by POST /files. */
@Injectable()
export class UploadPaperAnswer {
  constructor(
    private readonly db: Db,
    private readonly access: WaysAccess,
    private readonly files: Files,
    private readonly papers: PaperAnswers,
  ) {}

  execute(
    actor: Actor,
    input: { readonly requestId: string; readonly fileId: string },
  ): Promise<PaperAnswerUploaded | Refused> {
    return this.db.transaction<PaperAnswerUploaded | Refused>(actor, async (tx) => {
      const acting = await this.access.lock(tx, input.requestId, 'upload');
      if (isRefusal(acting)) return acting;
      const { row: request } = acting;
      if (
        request.state !== 'paper_received' &&
        !canMove<RequestState>(requestTransitions, request.state, 'paper_received')
      )
        return refuse(
          'RequestMoveNotAllowed',
          'This request has been answered or is over. Nothing was changed.',
        );
      return tx.elevated(async () => {
        const file = isId(input.fileId) ? await findFile(tx, input.fileId) : null;
        const used = await tx.maybe('SELECT 1 FROM paper_answer WHERE file_id = $1', [file?.id ?? null]);
        if (file === null || file.personId !== request.personId || used !== null)
          return refuse(
            'InvalidInput',
            'There is no such document of this person, or it is here already.',
            'fileId',
          );
        await this.files.markKept(tx, file);
        return { kind: 'PaperAnswerUploaded', answer: await this.papers.receive(tx, request, file.id, null) };
      });
    });
  }
}
