import type { TakenAlongQuery } from '../../../generated/operations.js';
import { byDay, type DayToFile } from '../../../ui/date-words.js';

interface Part {
  readonly state: string;
  readonly caseId: string;
  readonly campaign: { readonly id: string };
}

/** Campaigns somebody left and did not join again with the same case. */
export const leftParts = <One extends Part>(all: readonly One[]): readonly One[] =>
  all.filter(
    ({ state, caseId, campaign }, at) =>
      state === 'left' &&
      !all.some(
        (other, place) =>
          other.caseId === caseId &&
          other.campaign.id === campaign.id &&
          (other.state !== 'left' || place < at),
      ),
  );

export interface TakenAlong {
  readonly dates: readonly DayToFile[];
  readonly fileIds: readonly string[];
  readonly letters: readonly {
    readonly id: string;
    /** Null for a letter of which no document was made yet. */
    readonly html: string | null;
    /** The letter put together with all its papers, as it is or was sent. */
    readonly packet: string | null;
  }[];
}

/** Every paper and every date that runs, of one case; null where it is not theirs to see. */
export function allOf({ case: of, submissionsOf }: TakenAlongQuery): TakenAlong | null {
  if (of === null) return null;
  const files = [
    ...of.evidence.map(({ file }) => file?.id ?? null),
    ...submissionsOf.flatMap(({ proofs }) => proofs.map(({ fileId }) => fileId)),
    ...of.outcomes.map(({ evidenceFileId }) => evidenceFileId),
  ];
  return {
    dates: byDay(of.clocks.filter(({ side, state }) => side === 'file' && state === 'running')),
    fileIds: [...new Set(files.filter((id) => id !== null))],
    letters: submissionsOf.map(({ id, document }) => ({
      id,
      html: document?.html ?? null,
      packet: document?.pdf ?? null,
    })),
  };
}
