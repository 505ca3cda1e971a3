import type { EventName } from '@chorus/domain/shared/events';
import { Injectable } from '@nestjs/common';
import type { DatabaseReaction } from '../../platform/outbox/reaction.js';
import { submissionTable } from '../submission/submission.public.js';
import { cancelUnbegun } from './attempts.js';

type TakenBack = Extract<EventName, 'submission.recalled' | 'submission.withdrawn'>;

/** A filing was taken back after its release: the try that was to be made is called off, and says so. */
@Injectable()
export class CallOffTries {
  reactions(): readonly DatabaseReaction<TakenBack>[] {
    const names: readonly (readonly [string, TakenBack])[] = [
      ['delivery.call-off-recalled', 'submission.recalled'],
      ['delivery.call-off-withdrawn', 'submission.withdrawn'],
    ];
    return names.map(([name, on]) => ({
      kind: 'database',
      name,
      on,
      brief: true,
      run: async (tx, { ids }) => {
        const submission = await tx.lock(submissionTable, ids.submissionId);
        if (submission === null) return;
        // Taken up again and released anew meanwhile: that try is wanted.
        if (submission.state === 'recalled' || submission.state === 'withdrawn')
          await cancelUnbegun(tx, submission.id);
      },
    }));
  }
}
